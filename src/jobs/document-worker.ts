import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';
import type { ChannelGuide } from '../channels/guide.ts';
import type { GuideFile } from '../channels/guide-file.ts';
import { makeWholeGuide } from '../channels/whole.ts';
import { writeChannelDocument } from '../report/channel-write.ts';
import { inputFromRecord } from '../report/from-record.ts';
import type { ReportInput } from '../report/input.ts';
import { PdfFailure } from '../report/pdf/compiler.ts';
import { printPdf } from '../report/pdf/print-pdf.ts';
import type { DossierRecord } from '../report/record.ts';
import { loadViews } from '../report/templates.ts';
import { type MadeDocument, type Tools, writeAnnual, writeDocument } from '../report/write-document.ts';
import type {
  DocumentAnswer,
  DocumentFault,
  DocumentOrder,
  DocumentRequest,
  DocumentThread,
} from './document-messages.ts';

const { css, dropped } = workerData as DocumentThread;
const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('hex')}`;
const tools: Tools = { draw: loadViews(), css, hash, printPdf };

// The compiler holds megabytes that the engine does not see, so only a collection that is asked for frees them in time.
setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Thrown between two steps of a job that nobody waits for any longer. */
class Dropped extends Error {}

parentPort!.on('message', async ({ job, order }: DocumentRequest) => {
  try {
    const made = await make(job, order);
    reply({ job, made }, made.bytes);
  } catch (error) {
    reply(error instanceof Dropped ? { job, dropped: true } : { job, fault: describe(error) });
  } finally {
    await nextTurn();
    collectGarbage();
  }
});

async function make(job: number, order: DocumentOrder): Promise<MadeDocument> {
  const { format, language, houseStyle } = order;
  const styled = houseStyle === undefined ? tools : { ...tools, houseStyle };
  if ('guide' in order) {
    return writeChannelDocument(order.edition, format, readGuide(order.guide), language, styled, order.today);
  }
  if (order.edition !== 'annual-account') {
    const { edition, record, questions } = order;
    const input = await readInput(record);
    await pass(job, 0.3);
    return writeDocument(edition, format, questions === undefined ? input : { ...input, questions }, language, styled);
  }
  const { records, year, organisation } = order;
  const entries: ReportInput[] = [];
  for (const record of records) {
    entries.push(await readInput(record));
    await pass(job, entries.length / (records.length + 1));
  }
  return writeAnnual(format, { year, organisation, entries }, language, styled);
}

/** A guide that was written whole: it refers to nothing outside itself. */
function readGuide(text: string): ChannelGuide {
  const made = makeWholeGuide(JSON.parse(text) as GuideFile, nothingElse);
  if ('faults' in made) throw new Error(`${made.faults[0]!.path.join('.')}: ${made.faults[0]!.message}`);
  return made.guide;
}

const nothingElse = { frameworks: new Map(), applications: new Map(), factsRead: '' };

function readInput(record: string): Promise<ReportInput> {
  return inputFromRecord(JSON.parse(record) as DossierRecord, hash);
}

/** Tells how far a job is, and stops it where nobody waits for it any longer. */
async function pass(job: number, part: number): Promise<void> {
  reply({ job, part });
  await nextTurn();
  if (Atomics.load(dropped, 0) === job) throw new Dropped();
}

function describe(error: unknown): DocumentFault {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  return error instanceof PdfFailure ? { name, message, reason: error.reason, lines: error.lines } : { name, message };
}

/** Answers; bytes that have their memory to themselves are handed over, others copied. */
function reply(answer: DocumentAnswer, bytes?: Uint8Array): void {
  const own = bytes !== undefined && bytes.byteLength === bytes.buffer.byteLength;
  parentPort!.postMessage(answer, own ? [bytes.buffer as ArrayBuffer] : []);
}
