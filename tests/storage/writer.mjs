// Writes to a dossier as fast as it can and says after each time that it is done, until it is killed.
// Arguments: the folder, the stream, and a file with the entries of one time as JSON.
import { readFileSync, writeSync } from 'node:fs';
import { openDatabase } from '../../dist/storage/database.js';

const [folder, stream, file] = process.argv.slice(2);
const { first, pair } = JSON.parse(readFileSync(file, 'utf8'));
const storage = await openDatabase(folder, { alone: true });
const meta = { at: '2026-03-02T09:00:00.000Z', actor: 'system' };
let seq = await storage.logbook.seqOf(stream);
if (seq === 0) seq = (await storage.logbook.append(stream, { seq: 0 }, first, meta)).at(-1).seq;
for (;;) {
  const added = await storage.logbook.append(stream, { seq }, pair, meta);
  seq = added.at(-1).seq;
  writeSync(1, `${seq}\n`);
}
