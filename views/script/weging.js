// Shows what a weighing permits and what comes out while someone still chooses. Without this script "only look" does it.
for (const form of document.querySelectorAll('form[data-weging]')) follow(form);

function follow(form) {
  const picture = document.querySelector('[data-beeld]');
  let asked;

  form.addEventListener('change', () => look());

  async function look() {
    asked?.abort();
    asked = new AbortController();
    const body = new URLSearchParams(new FormData(form));
    body.set('bekijk', 'ja');
    try {
      const response = await fetch(form.action, { method: 'POST', body, signal: asked.signal });
      const page = new DOMParser().parseFromString(await response.text(), 'text/html');
      // What is not whole yet has no picture; the one that stands there stays.
      const drawn = response.ok && page.querySelector('[data-beeld]');
      if (drawn) picture.replaceChildren(...drawn.childNodes);
    } catch {
      // Looked again meanwhile, or no network: the button still works.
    }
  }
}
