import { spawnSync } from 'node:child_process';
import { loadavg } from 'node:os';
import { resourceUsage } from 'node:process';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { analyse } from '../../src/mcda/analyse.ts';
import { divide } from '../../src/mcda/chunks.ts';
import { chunkCounter } from '../../src/mcda/count-chunk.ts';
import { buildModel } from '../../src/mcda/model.ts';
import { stateWords } from '../../src/mcda/random.ts';
import { planSampling } from '../../src/mcda/sampling-plan.ts';
import { tallySimply } from '../../src/mcda/simple-loop.ts';
import { addTally, emptyTally, type Tally } from '../../src/mcda/tally.ts';
import type { Chunks, CountedChunk } from './count-worker.ts';
import { describeShape, makeProblem, type Shape, shapes, wholes } from './shapes.ts';

/** Milliseconds per way to count the same samples; numpy is absent where python3 or numpy is. */
type Times = { simple: number; kernel: number; twoWorkers: number; numpy?: number; numpyPairs?: number };

/** Counts the shapes in every way, in one run, and writes the times as ratios to the kernel. */
export async function measureArithmetic(): Promise<string> {
  const lines = [
    'Counting samples: ms, and how many times as long as the kernel. Wins per pair are counted too; for numpy',
    'without and with them. The best of nine runs by the kernel and by two workers in turn, and of five by numpy. Two',
    `workers need two idle cores; in the minute before this, ${loadavg()[0]!.toFixed(1)} were busy.`,
    '',
    row(['', 'simple loop', 'kernel', '2 workers', 'numpy', 'numpy, pairs']),
  ];
  for (const shape of shapes) {
    const { kernel, ...others } = await measure(shape);
    const against = (time?: number) => (time === undefined ? '–' : `${ms(time)} (${(time / kernel).toFixed(2)}×)`);
    lines.push(
      row([
        describeShape(shape),
        against(others.simple),
        ms(kernel),
        against(others.twoWorkers),
        against(others.numpy),
        against(others.numpyPairs),
      ]),
    );
  }
  lines.push('', 'Whole analyses, in one thread:', '');
  for (const shape of wholes) {
    const time = best(shape.alternatives > 100 ? 1 : 9, () => {
      const { method } = analyse(makeProblem(shape), { samples: shape.samples }).pairwise;
      if (method === 'hit-and-run') throw new Error('a simplex needs no walk');
    });
    lines.push(row([describeShape(shape), '', ms(time)]));
  }
  lines.push('', `The most memory that all this took: ${Math.round(resourceUsage().maxRSS / 1024)} MB.`);
  return `${lines.join('\n')}\n`;
}

async function measure(shape: Shape): Promise<Times> {
  const plan = planSampling(buildModel(makeProblem(shape)));
  const kernel = chunkCounter(plan);
  const addUp = (count: (chunk: ReturnType<typeof divide>[number]) => Tally) => {
    const total = emptyTally(plan);
    for (const chunk of divide(shape.samples, 1)) addTally(total, count(chunk));
  };
  const workers = startWorkers(shape, 2);
  const times = { kernel: Number.POSITIVE_INFINITY, twoWorkers: Number.POSITIVE_INFINITY };
  // The first runs load and compile.
  for (let i = 0; i < 12; i++) {
    const kernelTime = best(1, () => addUp(({ state, samples }) => kernel(state, samples)));
    const workersTime = await workers.measure();
    if (i < 3) continue;
    times.kernel = Math.min(times.kernel, kernelTime);
    times.twoWorkers = Math.min(times.twoWorkers, workersTime);
  }
  await workers.stop();
  const simple = best(1, () => addUp(({ state, samples }) => tallySimply(plan, state, samples)));
  return { simple, ...times, ...measureNumpy(shape) };
}

/** Threads that count a shape; `measure` gives the time until all chunks are counted and added up in order. */
function startWorkers(shape: Shape, workers: number): { measure(): Promise<number>; stop(): Promise<unknown> } {
  const plan = planSampling(buildModel(makeProblem(shape)));
  const file = new URL('./count-worker.ts', import.meta.url).href;
  const read = `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(file)}); })`;
  const threads = Array.from({ length: workers }, () => new Worker(read, { eval: true }));
  const measure = async () => {
    const start = performance.now();
    const chunks = share(shape);
    const answers = threads.map((thread) => {
      const answer = new Promise<CountedChunk[]>((resolve) => thread.once('message', resolve));
      thread.postMessage(chunks);
      return answer;
    });
    const counted = (await Promise.all(answers)).flat().sort((a, b) => a.chunk - b.chunk);
    const total = emptyTally(plan);
    for (const { tally } of counted) addTally(total, tally);
    return performance.now() - start;
  };
  return { measure, stop: () => Promise.all(threads.map((thread) => thread.terminate())) };
}

/** Puts the chunks of a shape where every thread sees them. */
function share(shape: Shape): Chunks {
  const chunks = divide(shape.samples, 1);
  const states = new Uint32Array(new SharedArrayBuffer(4 * stateWords * chunks.length));
  const sizes = Int32Array.from(chunks, ({ samples }) => samples);
  chunks.forEach(({ state }, chunk) => {
    states.set(state, chunk * stateWords);
  });
  return { shape, sizes, states, next: new Int32Array(new SharedArrayBuffer(4)) };
}

function measureNumpy({ alternatives, criteria, samples, unknown }: Shape): Pick<Times, 'numpy' | 'numpyPairs'> {
  const script = fileURLToPath(new URL('./numpy-work.py', import.meta.url));
  const single = { OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1', MKL_NUM_THREADS: '1' };
  const { status, stdout } = spawnSync('python3', [script, ...[alternatives, criteria, samples, unknown].map(String)], {
    encoding: 'utf8',
    env: { ...process.env, ...single },
  });
  if (status !== 0) return {};
  const [numpy, numpyPairs] = stdout.trim().split('\n').map(Number);
  return { numpy: numpy!, numpyPairs: numpyPairs! };
}

function best(runs: number, work: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

const ms = (time: number) => `${time.toFixed(time < 100 ? 1 : 0)} ms`;
const row = ([first, ...cells]: string[]) => first!.padEnd(34) + cells.map((cell) => cell.padStart(20)).join('');
