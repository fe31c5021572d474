/** Where an object of the file begins and ends. */
interface Place {
  start: number;
  end: number;
}

/**
 * Finishes what the compiler cannot do yet. Marks the first cell of every row of a table body as the head of that row (`TH` with scope Row)
 * and leaves the association of cells and heads to their scopes; asks for the title in the title bar of a reader. Works on a
 * file with one plain table of references; any other file comes back as it is.
 */
export function finishPdf(pdf: Uint8Array): Uint8Array {
  const file = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const places = readPlaces(file);
  if (places === undefined) return pdf;
  const changed = new Map<number, string>();
  const textOf = (id: number) => file.toString('latin1', places[id]!.start, places[id]!.end);
  const structure = places.flatMap((_, id) => (id > 0 && isElement(file, places[id]!) ? [id] : []));
  for (const id of structure) {
    const text = textOf(id);
    if (/\/S \/TD\b/.test(text)) changed.set(id, withoutHeaders(text));
  }
  for (const id of structure) {
    const row = textOf(id);
    if (!/\/S \/TR\b/.test(row)) continue;
    const first = Number(/\/K \[(\d+) 0 R/.exec(row)?.[1]);
    const cell = changed.get(first);
    if (cell !== undefined) changed.set(first, asRowHead(cell));
  }
  const [, root] = /\/Root (\d+) 0 R/.exec(file.toString('latin1', Math.max(...places.map(({ end }) => end)))) ?? [];
  if (root !== undefined) changed.set(Number(root), showingTitle(textOf(Number(root))));
  return changed.size === 0 ? pdf : write(file, places, changed);
}

function isElement(file: Buffer, { start }: Place): boolean {
  return file.toString('latin1', start, start + 60).includes('/Type /StructElem');
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
  if (catalogue.includes('/DisplayDocTitle')) return catalogue;
  return catalogue.replace(/\/ViewerPreferences <</, '/ViewerPreferences <<\n    /DisplayDocTitle true');
}

/** Where each object is, by its number, as the table of references at the end tells. */
function readPlaces(file: Buffer): Place[] | undefined {
  const [, at] = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(file.toString('latin1', Math.max(0, file.length - 100))) ?? [];
  const table = at === undefined ? '' : file.toString('latin1', Number(at));
  const [head, count] = /^xref\n0 (\d+)\n/.exec(table) ?? [];
  if (head === undefined || table.split('\nxref\n').length > 1) return undefined;
  const starts = [...table.matchAll(/^(\d{10}) \d{5} ([nf])/gm)].map(([, offset, kind]) =>
    kind === 'n' ? Number(offset) : -1,
  );
  if (starts.length !== Number(count)) return undefined;
  const order = [...starts.filter((start) => start >= 0), Number(at)].sort((a, b) => a - b);
  const ends = new Map(order.map((start, i) => [start, order[i + 1] ?? file.length]));
  return starts.map((start) => ({ start, end: start < 0 ? start : ends.get(start)! }));
}

/** The file with some objects replaced, and the table of references after them. */
function write(file: Buffer, places: readonly Place[], changed: ReadonlyMap<number, string>): Uint8Array {
  const order = places
    .flatMap(({ start }, id) => (start < 0 ? [] : [id]))
    .sort((a, b) => places[a]!.start - places[b]!.start);
  const starts = new Map<number, number>();
  const parts: Buffer[] = [file.subarray(0, places[order[0]!]!.start)];
  let length = parts[0]!.length;
  for (const id of order) {
    const { start, end } = places[id]!;
    const text = changed.get(id);
    const part = text === undefined ? file.subarray(start, end) : Buffer.from(text, 'latin1');
    starts.set(id, length);
    parts.push(part);
    length += part.length;
  }
  const tail = file.toString('latin1', Math.max(...places.map(({ end }) => end)));
  let id = -1;
  const table = tail.replace(/^\d{10} (\d{5}) ([nf])/gm, (entry, generation: string, kind: string) => {
    id += 1;
    return kind === 'f' ? entry : `${String(starts.get(id)!).padStart(10, '0')} ${generation} ${kind}`;
  });
  return Buffer.concat([...parts, Buffer.from(table.replace(/startxref\n\d+/, `startxref\n${length}`), 'latin1')]);
}
