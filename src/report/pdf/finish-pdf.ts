/** Where an object of the file begins and ends. */
interface Place {
  start: number;
  end: number;
}

/**
 * Finishes what the compiler cannot do yet. Marks the first cell of every row of a table body as the head of that row (`TH`
 * with scope Row) and leaves the association of cells and heads to their scopes; asks for the title in the title bar of a
 * reader. Works on a file with one plain table of references; any other file comes back as it is.
 */
export function finishPdf(pdf: Uint8Array): Uint8Array {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const places = readPlaces(text);
  if (places === undefined) return pdf;
  const changed = new Map<number, string>();
  const rows: string[] = [];
  for (const [id, { start, end }] of places.entries()) {
    if (start < 0) continue;
    // A text within an object stands on one line, so only the compiler's own words can stand on a line of their own.
    const kind = /^\d+ 0 obj\n<<\n {2}\/Type \/StructElem\n {2}\/S \/(TD|TR)\n/.exec(
      text.slice(start, start + 80),
    )?.[1];
    if (kind === 'TD') changed.set(id, withoutHeaders(text.slice(start, end)));
    if (kind === 'TR') rows.push(text.slice(start, end));
  }
  for (const row of rows) {
    const first = Number(/^ {2}\/K \[(\d+) 0 R/m.exec(row)?.[1]);
    const cell = changed.get(first);
    if (cell !== undefined) changed.set(first, asRowHead(cell));
  }
  const root = Number(/^ {2}\/Root (\d+) 0 R/m.exec(text.slice(text.lastIndexOf('trailer')))?.[1]);
  const catalogue = places[root];
  if (catalogue !== undefined) changed.set(root, showingTitle(text.slice(catalogue.start, catalogue.end)));
  return write(text, places, changed);
}

function withoutHeaders(cell: string): string {
  return cell.replace(/\n? *\/Headers \[[^\]]*\]/, '').replace(/<<\s*\/O \/Table\s*>>\s?/, '');
}

function asRowHead(cell: string): string {
  const head = cell.replace(/\/S \/TD\b/, '/S /TH');
  const attribute = '<<\n    /O /Table\n    /Scope /Row\n  >>';
  if (/\/A \[\s*<</.test(head)) return head.replace(/\/A \[/, `/A [${attribute} `);
  return head
    .replace(/\/A \[\s*\]/, `/A [${attribute}]`)
    .replace(/\/S \/TH\n(?![\s\S]*\/A \[)/, `/S /TH\n  /A [${attribute}]\n`);
}

function showingTitle(catalogue: string): string {
  return showTitle(catalogue).replace(/\n\s*\/Suspects false/, '');
}

function showTitle(catalogue: string): string {
  if (catalogue.includes('/DisplayDocTitle')) return catalogue;
  return catalogue.replace(/\/ViewerPreferences <</, '/ViewerPreferences <<\n    /DisplayDocTitle true');
}

/** Where each object is, by its number, as the table of references at the end tells. */
function readPlaces(text: string): Place[] | undefined {
  const [, at] = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-100)) ?? [];
  const table = at === undefined ? '' : text.slice(Number(at));
  const [head, count] = /^xref\n0 (\d+)\n/.exec(table) ?? [];
  if (head === undefined || table.split('\nxref\n').length > 1) return undefined;
  const starts = [...table.matchAll(/^(\d{10}) \d{5} ([nf])/gm)].map(([, offset, kind]) =>
    kind === 'n' ? Number(offset) : -1,
  );
  if (starts.length !== Number(count)) return undefined;
  const order = [...starts.filter((start) => start >= 0), Number(at)].sort((a, b) => a - b);
  const ends = new Map(order.map((start, i) => [start, order[i + 1] ?? text.length]));
  return starts.map((start) => ({ start, end: start < 0 ? start : ends.get(start)! }));
}

/** The file with some objects replaced, and the table of references after them. */
function write(text: string, places: readonly Place[], changed: ReadonlyMap<number, string>): Uint8Array {
  const order = places.flatMap(({ start }, id) => (start < 0 ? [] : [id]));
  order.sort((a, b) => places[a]!.start - places[b]!.start);
  const starts: number[] = [];
  const parts: string[] = [];
  let [done, length] = [0, 0];
  const add = (part: string) => {
    parts.push(part);
    length += part.length;
  };
  for (const id of order) {
    const { start, end } = places[id]!;
    const replaced = changed.get(id);
    starts[id] = length + start - done;
    if (replaced === undefined) continue;
    add(text.slice(done, start));
    add(replaced);
    done = end;
  }
  const table = places[order.at(-1)!]!.end;
  add(text.slice(done, table));
  let id = -1;
  const tail = text.slice(table).replace(/^\d{10} (\d{5}) ([nf])/gm, (entry, generation: string, kind: string) => {
    id += 1;
    return kind === 'f' ? entry : `${String(starts[id]!).padStart(10, '0')} ${generation} ${kind}`;
  });
  return Buffer.from(parts.join('') + tail.replace(/startxref\n\d+/, `startxref\n${length}`), 'latin1');
}
