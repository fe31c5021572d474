import { parentPort, type TransferListItem } from 'node:worker_threads';
import { counterOf } from '../mcda/analyse.ts';
import type { Analysis } from '../mcda/analysis.ts';
import type { Chunk } from '../mcda/chunks.ts';
import { conclude } from '../mcda/conclusion.ts';
import { needsSamples, type Preparation, prepare } from '../mcda/preparation.ts';
import type { Problem } from '../mcda/problem.ts';
import type { Tally } from '../mcda/tally.ts';
import type { Answer, Request, Work } from './analysis-messages.ts';

/** One analysis as far as this worker has taken part in it. */
type Job = { problem: Problem; preparation?: Preparation; count?: (chunk: Chunk) => Tally };

const jobs = new Map<number, Job>();

parentPort!.on('message', (request: Request) => {
  if ('forget' in request) {
    jobs.delete(request.forget);
    return;
  }
  try {
    if (request.problem !== undefined) jobs.set(request.job, { problem: request.problem });
    const result = perform(jobs.get(request.job)!, request.work);
    reply({ result }, typeof result === 'object' && 'starts' in result ? buffersOf(result) : []);
  } catch (error) {
    reply({ failure: error instanceof Error ? error : new Error(String(error)) });
  }
});

function perform(job: Job, work: Work): boolean | Tally | Analysis {
  if (work.kind === 'count') {
    job.count ??= counterOf(job.problem);
    return job.count(work.chunk);
  }
  job.preparation ??= prepare(job.problem);
  return work.kind === 'prepare' ? needsSamples(job.preparation) : conclude(job.preparation, work.tally, work.label);
}

function reply(answer: Answer, transfer: TransferListItem[] = []): void {
  parentPort!.postMessage(answer, transfer);
}

/** The memory of a tally, which is handed over rather than copied. */
function buffersOf(tally: Tally): ArrayBuffer[] {
  return [tally.starts, tally.level, tally.wins, tally.first, tally.squares].map(({ buffer }) => buffer as ArrayBuffer);
}
