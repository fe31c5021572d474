import { createHash } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import type { ChannelGuide } from '../channels/guide.ts';
import { wholeGuideFile } from '../channels/whole.ts';
import type { Language } from '../language/text.ts';
import type { ChannelEdition } from '../report/channel-editions.ts';
import type { DossierEdition } from '../report/document/write.ts';
import type { Format } from '../report/editions.ts';
import type { HouseStyle } from '../report/house-style.ts';
import type { ReportInput } from '../report/input.ts';
import { PdfFailure } from '../report/pdf/compiler.ts';
import { writeCanonical } from '../report/record.ts';
import type { AnnualInput } from '../report/sections/annual.ts';
import type { MadeDocument } from '../report/write-document.ts';
import type { DocumentAnswer, DocumentFault, DocumentOrder, DocumentThread } from './document-messages.ts';
import { openRecords } from './document-records.ts';
import { openShelf } from './document-shelf.ts';

export interface MakeOptions {
  houseStyle?: HouseStyle;
  /** Stops waiting: the promise rejects with the reason of the signal, and the work stops if nobody else waits for it. */
  signal?: AbortSignal;
  /** Hears how far the document is, from 0 to 1. */
  onProgress?: (part: number) => void;
}

/** Makes documents on a thread of its own, one after another; what was made before comes from memory. */
export interface DocumentMaker {
  /** As `writeDocument`, off the thread that asks. */
  make(
    edition: DossierEdition,
    format: Format,
    input: ReportInput,
    language: Language,
    options?: MakeOptions,
  ): Promise<MadeDocument>;
  /** As `writeAnnual`, off the thread that asks. */
  makeAnnual(format: Format, input: AnnualInput, language: Language, options?: MakeOptions): Promise<MadeDocument>;
  /** As `writeChannelDocument`, off the thread that asks. */
  makeChannel(
    edition: ChannelEdition,
    format: Format,
    guide: ChannelGuide,
    language: Language,
    today: string,
    options?: MakeOptions,
  ): Promise<MadeDocument>;
  /** Stops the thread; what was not finished rejects. */
  close(): Promise<void>;
}

/** Someone who waits for a document. */
interface Waiter {
  resolve(made: MadeDocument): void;
  reject(reason: unknown): void;
  onProgress: ((part: number) => void) | undefined;
}

interface Job {
  id: number;
  key: string;
  order: DocumentOrder;
  waiters: Set<Waiter>;
}

/** `css` is the style of a page that loads nothing; `keep` is how many bytes of documents stay in memory. */
export function openDocumentMaker({ css, keep = 64_000_000 }: { css: string; keep?: number }): DocumentMaker {
  const shelf = openShelf(keep);
  const recordOf = openRecords();
  const dropped = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const queue: Job[] = [];
  let busy: Job | undefined;
  let worker: Worker | undefined;
  let jobs = 0;
  let isClosed = false;

  function next(): void {
    if (busy !== undefined || isClosed) return;
    busy = queue.shift();
    if (busy === undefined) {
      // A thread without work keeps no process from ending.
      worker?.unref();
      return;
    }
    worker ??= listen(startWorker({ css, dropped }));
    worker.ref();
    worker.postMessage({ job: busy.id, order: busy.order });
  }

  function listen(started: Worker): Worker {
    started.on('message', (answer: DocumentAnswer) => {
      if (busy?.id !== answer.job) return;
      const { waiters, key } = busy;
      if ('part' in answer) {
        for (const { onProgress } of waiters) onProgress?.(answer.part);
        return;
      }
      busy = undefined;
      if ('made' in answer) {
        shelf.put(key, answer.made);
        for (const { resolve, onProgress } of waiters) {
          onProgress?.(1);
          resolve(answer.made);
        }
      } else if ('fault' in answer) for (const { reject } of waiters) reject(toError(answer.fault));
      next();
    });
    // A thread that ended by itself takes its job with it; the next job gets a new one.
    started.on('error', (error) => {
      if (worker !== started) return;
      worker = undefined;
      const failed = busy;
      busy = undefined;
      for (const { reject } of failed?.waiters ?? []) reject(error);
      next();
    });
    return started;
  }

  function order(asked: DocumentOrder, { signal, onProgress }: MakeOptions): Promise<MadeDocument> {
    if (isClosed) return Promise.reject(new Error('the maker of documents is closed'));
    if (signal?.aborted) return Promise.reject(signal.reason as Error);
    const key = createHash('sha256').update(JSON.stringify(asked)).digest('hex');
    const found = shelf.find(key);
    if (found !== undefined) return Promise.resolve(found);
    return new Promise((resolve, reject) => {
      const job = findJob(key) ?? addJob(key, asked);
      const leave = () => {
        job.waiters.delete(waiter);
        reject(signal?.reason);
        if (job.waiters.size === 0) drop(job);
      };
      const ended = () => signal?.removeEventListener('abort', leave);
      const waiter: Waiter = {
        resolve: (made) => {
          ended();
          resolve(made);
        },
        reject: (reason) => {
          ended();
          reject(reason);
        },
        onProgress,
      };
      job.waiters.add(waiter);
      signal?.addEventListener('abort', leave, { once: true });
      next();
    });
  }

  /** The job for the same document that others wait for, if there is one. */
  function findJob(key: string): Job | undefined {
    return [...(busy === undefined ? [] : [busy]), ...queue].find((job) => job.key === key && job.waiters.size > 0);
  }

  function addJob(key: string, asked: DocumentOrder): Job {
    jobs += 1;
    const job = { id: jobs, key, order: asked, waiters: new Set<Waiter>() };
    queue.push(job);
    return job;
  }

  function drop(job: Job): void {
    const place = queue.indexOf(job);
    if (place >= 0) queue.splice(place, 1);
    else Atomics.store(dropped, 0, job.id);
  }

  return {
    make: async (edition, format, input, language, options = {}) =>
      order(
        {
          edition,
          format,
          language,
          record: recordOf(input),
          ...(input.questions !== undefined && { questions: input.questions }),
          ...(options.houseStyle !== undefined && { houseStyle: options.houseStyle }),
        },
        options,
      ),
    makeAnnual: async (format, { year, organisation, entries }, language, options = {}) =>
      order(
        {
          edition: 'annual-account',
          format,
          language,
          year,
          organisation,
          records: entries.map(recordOf),
          ...(options.houseStyle !== undefined && { houseStyle: options.houseStyle }),
        },
        options,
      ),
    makeChannel: async (edition, format, guide, language, today, options = {}) =>
      order(
        {
          edition,
          format,
          language,
          today,
          guide: writeCanonical(wholeGuideFile(guide)),
          ...(options.houseStyle !== undefined && { houseStyle: options.houseStyle }),
        },
        options,
      ),
    async close() {
      isClosed = true;
      const unfinished = [...queue.splice(0), ...(busy === undefined ? [] : [busy])];
      busy = undefined;
      for (const { waiters } of unfinished)
        for (const { reject } of waiters) reject(new Error('the maker of documents is closed'));
      await worker?.terminate();
    },
  };
}

function toError({ name, message, reason, lines }: DocumentFault): Error {
  if (reason !== undefined) return new PdfFailure(reason, lines ?? [message]);
  return name === 'RangeError' ? new RangeError(message) : Object.assign(new Error(message), { name });
}

/** Starts a thread from the file beside this one. Where that is TypeScript, as in tests, it is read through tsx. */
function startWorker(workerData: DocumentThread): Worker {
  if (import.meta.url.endsWith('.js'))
    return new Worker(new URL('./document-worker.js', import.meta.url), { workerData });
  const file = new URL('./document-worker.ts', import.meta.url).href;
  const read = `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(file)}); })`;
  return new Worker(read, { eval: true, workerData });
}
