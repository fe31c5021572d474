// The table of answers as a grid: one tab stop, arrows to walk, typing to answer, each cell saved by itself.
// Without this script every cell is a link to its form.
const table = document.querySelector('[data-cellen]');
const form = document.querySelector('form[data-rooster]');
const state = document.querySelector('[data-stand]');
document.querySelector('[data-uitleg]').hidden = false;

const rows = [...table.rows].map((row) => [...row.querySelectorAll('td[data-cel]')]).filter((row) => row.length > 0);
const heads = [...table.tHead.rows[0].cells].slice(1).map((cell) => cell.textContent.trim());
table.setAttribute('role', 'grid');
rows.forEach((row, r) => row.forEach((cell, c) => makeInput(cell, r, c)));
let active = rows[0]?.[0];
if (active) inputOf(active).tabIndex = 0;

function inputOf(cell) {
  return cell.querySelector('.cell-input');
}

function makeInput(cell, r, c) {
  const input = document.createElement('input');
  input.className = 'cell-input';
  input.autocomplete = 'off';
  input.maxLength = 80;
  input.tabIndex = -1;
  input.value = cell.dataset.waarde;
  cell.dataset.gelezen = form.elements.gelezen.value;
  input.setAttribute('aria-label', `${cell.parentNode.cells[0].textContent.trim()}, ${heads[c]}`);
  const link = cell.querySelector('a');
  link.tabIndex = -1;
  link.id = `woorden-${r}-${c}`;
  input.setAttribute('aria-describedby', link.id);
  input.addEventListener('focus', () => {
    if (active) inputOf(active).tabIndex = -1;
    active = cell;
    input.tabIndex = 0;
    input.select();
  });
  input.addEventListener('change', () => {
    saving = saving.then(() => save(cell));
  });
  input.addEventListener('keydown', (event) => walk(event, cell, r, c));
  cell.prepend(input);
}

function walk(event, cell, r, c) {
  const input = event.target;
  const { key } = event;
  if (event.altKey || event.metaKey) return;
  const atStart = input.selectionEnd === 0 || (input.selectionStart === 0 && input.selectionEnd === input.value.length);
  const atEnd = input.selectionStart === input.value.length || (input.selectionStart === 0 && atStart);
  let to;
  if (key === 'ArrowUp' || (key === 'Enter' && event.shiftKey)) to = [r - 1, c];
  else if (key === 'ArrowDown' || key === 'Enter') to = [r + 1, c];
  else if (key === 'ArrowLeft' && atStart) to = [r, c - 1];
  else if (key === 'ArrowRight' && atEnd) to = [r, c + 1];
  else if (event.ctrlKey && key === 'Home') to = [0, 0];
  else if (event.ctrlKey && key === 'End') to = [rows.length - 1, rows.at(-1).length - 1];
  else if (key === 'Escape') input.value = cell.dataset.waarde;
  else if (key === 'F2') location.assign(cell.dataset.cel);
  else return;
  event.preventDefault();
  const next = to && rows[to[0]]?.[to[1]];
  if (next) inputOf(next).focus();
  // At the edge there is nowhere to go, and what was typed is saved all the same.
  else if (to && input.value !== cell.dataset.waarde) input.dispatchEvent(new Event('change'));
}

let saving = Promise.resolve();

/** Saves one cell; cells are saved one after another, so that none has to wait for a place in the logbook. */
async function save(cell) {
  const input = inputOf(cell);
  const value = input.value.trim();
  if (value === cell.dataset.waarde) return tell(cell, '');
  const body = new URLSearchParams(new FormData(form));
  body.set('waarde', value);
  body.set('gelezen', cell.dataset.gelezen);
  let said;
  let isKept = false;
  try {
    const response = await fetch(cell.dataset.cel, { method: 'POST', headers: { Accept: 'application/json' }, body });
    said = await response.json();
    isKept = response.ok;
    if (!isKept) tell(cell, said.faults.map(({ text }) => text).join(' '), response.status !== 422);
  } catch {
    tell(cell, form.dataset.nietBewaard, true);
  }
  if (!isKept) return;
  tellReason(cell, value);
  cell.dataset.waarde = value;
  cell.dataset.gelezen = said.seq;
  tell(cell, '');
  draw(cell, value);
  state.textContent = `${input.getAttribute('aria-label')}: ${cell.querySelector('[data-tekst]').textContent}. ${said.note}`;
  refresh();
}

/** Says what is wrong in a cell; `canSend` adds a button to the page that shows both texts, or asks to sign in. */
function tell(cell, text, canSend) {
  cell.querySelector('.cell-fault')?.remove();
  const input = inputOf(cell);
  const words = cell.querySelector('a').id;
  input.toggleAttribute('aria-invalid', false);
  input.setAttribute('aria-describedby', words);
  if (text === '') return;
  const fault = document.createElement('div');
  fault.className = 'cell-fault';
  fault.id = `${words}-fout`;
  fault.textContent = `${text} `;
  if (canSend) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = form.dataset.bekijk;
    button.addEventListener('click', () => {
      form.action = cell.dataset.cel;
      form.elements.waarde.value = input.value;
      form.elements.gelezen.value = cell.dataset.gelezen;
      form.submit();
    });
    fault.append(button);
  }
  input.setAttribute('aria-invalid', 'true');
  input.setAttribute('aria-describedby', `${words} ${fault.id}`);
  input.after(fault);
  state.textContent = `${input.getAttribute('aria-label')}: ${text}`;
}

/** An answer begins without a reason; one that has a reason is not emptied here. */
function tellReason(cell, value) {
  const note = cell.querySelector('.warning-text');
  if (value === '') note?.remove();
  else if (cell.dataset.waarde === '') {
    const lacking = document.createElement('span');
    lacking.className = 'note warning-text';
    lacking.textContent = form.dataset.reden;
    cell.querySelector('a').after(lacking);
  }
}

/** The words and the mark of what was saved. */
function draw(cell, value) {
  const { woorden, eenheid } = cell.parentNode.dataset;
  const [words, mark] = JSON.parse(woorden)[value] ?? [`${value} ${eenheid}`.trim(), ''];
  const text = cell.querySelector('[data-tekst]');
  text.textContent = words;
  text.previousElementSibling?.remove();
  if (mark !== '') {
    const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    drawing.setAttribute('class', 'chart mark mark--squares');
    drawing.setAttribute('width', '42');
    drawing.setAttribute('height', '14');
    drawing.setAttribute('aria-hidden', 'true');
    const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
    use.setAttribute('href', `#niveau-${mark}`);
    drawing.append(use);
    text.before(drawing);
  }
  cell.classList.toggle('unknown-ground', mark === 'unknown');
}

let waiting;
/** Brings "34 van 48 antwoorden" up to date, a moment after the last cell was saved. */
function refresh() {
  clearTimeout(waiting);
  waiting = setTimeout(async () => {
    const page = await (await fetch(location.href)).text();
    const now = new DOMParser().parseFromString(page, 'text/html').querySelector('[data-volledig]');
    if (now) document.querySelector('[data-volledig]').replaceChildren(...now.childNodes);
  }, 1000);
}
