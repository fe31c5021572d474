import { parentPort } from 'node:worker_threads';
import { counterOf } from '../../src/mcda/analyse.ts';
import { divide } from '../../src/mcda/chunks.ts';
import { makeProblem, type Shape } from './shapes.ts';

type Request = { shape: Shape; worker: number; workers: number };

/** Counts one chunk in so many of a shape, as a thread of the pool does, and answers with the tallies. */
parentPort!.on('message', ({ shape, worker, workers }: Request) => {
  const count = counterOf(makeProblem(shape));
  const chunks = divide(shape.samples, 1).filter((_, i) => i % workers === worker);
  parentPort!.postMessage(chunks.map(count));
});
