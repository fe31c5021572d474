// Saves a form while someone works in it, and says so. Without this script the button does the same.
for (const form of document.querySelectorAll('form[data-bewaar]')) keep(form);

function keep(form) {
  const state = form.querySelector('[data-stand]');
  let timer;
  let changed = false;
  let busy = false;

  form.addEventListener('change', () => later(150));
  form.addEventListener('input', (event) => {
    chooseRange(event.target);
    later(4000);
  });
  form.addEventListener('submit', () => {
    clearTimeout(timer);
    changed = false;
  });
  addEventListener('beforeunload', (event) => {
    if (changed) event.preventDefault();
  });

  // Whoever fills in a number or an end of a range has chosen that.
  function chooseRange(field) {
    const choice = { van: 'tussen', tot: 'tussen', getal: 'getal' }[field.name];
    const radio = choice && field.value !== '' && form.querySelector(`input[type="radio"][value="${choice}"]`);
    if (radio) radio.checked = true;
  }

  function later(pause) {
    changed = true;
    clearTimeout(timer);
    timer = setTimeout(save, pause);
  }

  async function save() {
    if (busy) return later(500);
    busy = true;
    changed = false;
    const said = await send();
    busy = false;
    if (said.seq === undefined) changed = true;
    else {
      form.elements.gelezen.value = said.seq;
      refresh();
    }
    state.textContent = said.note;
  }

  async function send() {
    try {
      const body = new URLSearchParams(new FormData(form));
      const response = await fetch(form.action, { method: 'POST', headers: { Accept: 'application/json' }, body });
      const said = await response.json();
      return response.ok ? said : { note: said.faults.map(({ text }) => text).join(' ') };
    } catch {
      // Signed out, no network, no answer that we know: the button leads to a page that keeps what was typed.
      return { note: form.dataset.nietBewaard };
    }
  }
}

let waiting;
/** Brings what the page says of how far one is up to date, a moment after something was saved. */
function refresh() {
  clearTimeout(waiting);
  waiting = setTimeout(async () => {
    const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
    const [here, there] = [document, page].map((each) => [...each.querySelectorAll('[data-volledig]')]);
    if (here.length === there.length) here.forEach((each, i) => each.replaceChildren(...there[i].childNodes));
  }, 1000);
}
