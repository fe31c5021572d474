import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { type AnalyseOptions, analyseWith } from '../mcda/analyse.ts';
import type { Analysis } from '../mcda/analysis.ts';
import type { Problem } from '../mcda/problem.ts';
import type { Tally } from '../mcda/tally.ts';
import type { Answer, Request, Work } from './analysis-messages.ts';

export type JobOptions = AnalyseOptions & {
  /** Cancels the analysis, which then rejects with the reason of the signal. */
  signal?: AbortSignal;
  /** Hears which part of the samples is done, from 0 to 1. */
  onProgress?: (part: number) => void;
};

/** Threads that analyse problems off the thread that asks, several at a time and in turn. */
export type AnalysisPool = {
  /** Gives what `analyse` of the arithmetic gives, to the last bit, whatever the size of the pool. */
  analyse(problem: Problem, options?: JobOptions): Promise<Analysis>;
  /** Stops every thread; what was not finished rejects. */
  close(): Promise<void>;
};

type Task = {
  job: number;
  problem: Problem;
  work: Work;
  resolve(result: never): void;
  reject(reason: unknown): void;
};

/** A place for a thread, what that is busy with, and the jobs whose problem it has been given. */
type Place = { worker: Worker | undefined; task: Task | undefined; known: Set<number> };

/** Opens a pool of so many threads; each starts when there is work for it. */
export function openAnalysisPool(size: number): AnalysisPool {
  const places: Place[] = Array.from({ length: size }, () => ({
    worker: undefined,
    task: undefined,
    known: new Set(),
  }));
  /** Where each job was prepared, and so is best concluded. */
  const homes = new Map<number, Place>();
  let queue: Task[] = [];
  let jobs = 0;
  let isClosed = false;

  function handOut(): void {
    for (const place of places) {
      if (isClosed || place.task !== undefined) continue;
      const task = queue.find(({ job, work }) => work.kind !== 'conclude' || (homes.get(job) ?? place) === place);
      if (task === undefined) continue;
      queue = queue.filter((each) => each !== task);
      begin(place, task);
    }
  }

  function begin(place: Place, task: Task): void {
    place.worker ??= listen(place, startWorker());
    place.worker.ref();
    place.task = task;
    if (task.work.kind === 'prepare') homes.set(task.job, place);
    const isNew = !place.known.has(task.job);
    place.known.add(task.job);
    send(place.worker, { job: task.job, work: task.work, ...(isNew ? { problem: task.problem } : {}) });
  }

  function listen(place: Place, worker: Worker): Worker {
    worker.on('message', (answer: Answer) => {
      const { task } = place;
      if (place.worker !== worker || task === undefined) return;
      place.task = undefined;
      // A thread without work keeps no process from ending.
      worker.unref();
      if ('failure' in answer) task.reject(answer.failure);
      else task.resolve(answer.result as never);
      handOut();
    });
    worker.on('error', (error) => {
      if (place.worker === worker) give(place, error);
    });
    return worker;
  }

  /** Ends a thread that failed or must stop at once, and gives its place away. */
  function give(place: Place, reason: unknown): void {
    const { worker, task } = place;
    Object.assign(place, { worker: undefined, task: undefined, known: new Set() });
    void worker?.terminate();
    task?.reject(reason);
    handOut();
  }

  function cancel(job: number, reason: unknown): void {
    const dropped = queue.filter((task) => task.job === job);
    queue = queue.filter((task) => task.job !== job);
    for (const task of dropped) task.reject(reason);
    for (const place of places) {
      if (place.task?.job !== job) continue;
      // A chunk is soon counted; everything else may take long, and a thread cannot be interrupted but by ending it.
      if (place.task.work.kind === 'count') place.task.reject(reason);
      else give(place, reason);
    }
  }

  async function analyse(problem: Problem, { signal, ...options }: JobOptions = {}): Promise<Analysis> {
    if (isClosed) throw new Error('the pool is closed');
    signal?.throwIfAborted();
    const job = jobs++;
    const ask = <Result>(work: Work): Promise<Result> =>
      new Promise<Result>((resolve, reject) => {
        if (isClosed) throw new Error('the pool is closed');
        signal?.throwIfAborted();
        queue.push({ job, problem, work, resolve, reject });
        handOut();
      });
    const stop = () => cancel(job, signal?.reason);
    signal?.addEventListener('abort', stop, { once: true });
    try {
      return await analyseWith(
        {
          width: 2 * size,
          prepare: () => ask<boolean>({ kind: 'prepare' }),
          count: (chunk) => ask<Tally>({ kind: 'count', chunk }),
          conclude: (tally, label) => ask<Analysis>({ kind: 'conclude', tally, label }),
        },
        problem,
        options,
      );
    } finally {
      signal?.removeEventListener('abort', stop);
      homes.delete(job);
      for (const { worker, known } of places)
        if (known.delete(job) && worker !== undefined) send(worker, { forget: job });
    }
  }

  async function close(): Promise<void> {
    isClosed = true;
    const reason = new Error('the pool is closed');
    const unfinished = [...queue, ...places.flatMap(({ task }) => (task === undefined ? [] : [task]))];
    queue = [];
    for (const task of unfinished) task.reject(reason);
    await Promise.all(places.map(({ worker }) => worker?.terminate()));
  }

  return { analyse, close };
}

function send(worker: Worker, request: Request): void {
  worker.postMessage(request);
}

let bundle: string | undefined;

/** Starts a thread from the file beside this one. Where that is TypeScript, as in tests, it is compiled first, once. */
function startWorker(): Worker {
  if (import.meta.url.endsWith('.js')) return new Worker(new URL('./analysis-worker.js', import.meta.url));
  bundle ??= bundleWorker();
  return new Worker(bundle, { eval: true });
}

function bundleWorker(): string {
  const { buildSync } = createRequire(import.meta.url)('esbuild') as typeof import('esbuild');
  const entryPoints = [fileURLToPath(new URL('./analysis-worker.ts', import.meta.url))];
  const { outputFiles } = buildSync({ entryPoints, bundle: true, platform: 'node', format: 'cjs', write: false });
  return outputFiles[0]!.text;
}
