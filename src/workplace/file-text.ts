import { sentence } from '../language/sentence.ts';
import type { FileFault } from '../library/read-yaml.ts';
import type { Fault } from '../web/form.ts';
import type { Upload } from './place.ts';

/** The largest file with text that is read in, in bytes. */
export const largestText = 5_000_000;

/** How many faults of one file are told; who mends these finds the others. */
const mostTold = 30;

/** The text of a file that was sent in the field `bestand`; or why it cannot be read. */
export async function readTextFile(
  upload: Upload | undefined,
): Promise<{ name: string; text: string } | { faults: Fault[]; status?: 413 | 422 }> {
  if (upload === undefined) return fault('fileText.none', 422);
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of upload.content) {
    size += piece.length;
    if (size > largestText) return fault('fileText.tooLarge', 413);
    pieces.push(piece);
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(pieces));
    return text.trim() === '' ? fault('fileText.empty', 422) : { name: upload.name, text };
  } catch {
    return fault('fileText.noText', 422);
  }
}

function fault(key: 'fileText.none' | 'fileText.tooLarge' | 'fileText.empty' | 'fileText.noText', status: 413 | 422) {
  return { faults: [{ field: 'bestand', text: sentence(key) }], status };
}

/** What is wrong in a file that was read, each with its line. */
export function fileFaults(faults: readonly FileFault[]): Fault[] {
  const told = faults.slice(0, mostTold).map(({ line, message }) => ({
    field: 'bestand',
    text: sentence('fileText.fault', { line, message }),
  }));
  const left = faults.length - told.length;
  return left === 0 ? told : [...told, { field: 'bestand', text: sentence('fileText.more', { count: left }) }];
}
