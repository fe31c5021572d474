import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { analyse } from '../../src/mcda/analyse.ts';
import { chunkSize, divide } from '../../src/mcda/chunks.ts';
import { chunkCounter } from '../../src/mcda/count-chunk.ts';
import { buildModel } from '../../src/mcda/model.ts';
import { planSampling } from '../../src/mcda/sampling-plan.ts';
import { tallySimply } from '../../src/mcda/simple-loop.ts';
import { addTally, emptyTally, type Tally } from '../../src/mcda/tally.ts';
import { describeShape, makeProblem, type Shape, shapes } from './shapes.ts';

/** Milliseconds per way to count the same samples; numpy is absent where python3 or numpy is. */
type Times = { simple: number; kernel: number; twoWorkers: number; numpy?: number; numpyPairs?: number };

/** Counts the shapes in every way, in one run, and writes the times as ratios to the kernel. */
export async function measureArithmetic(): Promise<string> {
  const lines = [
    'Counting samples: ms, and how many times as long as the kernel. Wins per pair are counted too; for numpy',
    'without and with them. The best of five runs.',
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
  lines.push('', 'Whole analyses, at the default number of samples:', '');
  for (const shape of [
    { alternatives: 6, criteria: 5, samples: 131_072, unknown: 0 },
    { alternatives: 8, criteria: 30, samples: 131_072, unknown: 0.2 },
    { alternatives: 200, criteria: 60, samples: 131_072, unknown: 0.1 },
  ]) {
    const time = best(shape.alternatives > 100 ? 1 : 9, () => {
      const { method } = analyse(makeProblem(shape), { samples: shape.samples }).pairwise;
      if (method === 'hit-and-run') throw new Error('a simplex needs no walk');
    });
    lines.push(row([describeShape(shape), '', ms(time)]));
  }
  return `${lines.join('\n')}\n`;
}

async function measure(shape: Shape): Promise<Times> {
  const plan = planSampling(buildModel(makeProblem(shape)));
  const kernel = chunkCounter(plan);
  const addUp = (count: (chunk: ReturnType<typeof divide>[number]) => Tally) => {
    const total = emptyTally(plan);
    for (const chunk of divide(shape.samples, 1)) addTally(total, count(chunk));
  };
  return {
    simple: best(1, () => addUp(({ state, samples }) => tallySimply(plan, state, samples))),
    kernel: best(5, () => addUp(({ state, samples }) => kernel(state, samples))),
    twoWorkers: await measureWorkers(shape, 2),
    ...measureNumpy(shape),
  };
}

/** The time until every thread has counted its chunks and they are added up in order. */
async function measureWorkers(shape: Shape, workers: number): Promise<number> {
  const plan = planSampling(buildModel(makeProblem(shape)));
  const chunkCount = Math.ceil(shape.samples / chunkSize);
  const file = new URL('./count-worker.ts', import.meta.url).href;
  const read = `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(file)}); })`;
  const threads = Array.from({ length: workers }, () => new Worker(read, { eval: true }));
  const run = async () => {
    const answers = threads.map((thread, worker) => {
      const answer = new Promise<Tally[]>((resolve, reject) => thread.once('message', resolve).once('error', reject));
      thread.postMessage({ shape, worker, workers });
      return answer;
    });
    const counted = await Promise.all(answers);
    const total = emptyTally(plan);
    for (let i = 0; i < chunkCount; i++) addTally(total, counted[i % workers]![Math.floor(i / workers)]!);
  };
  const times: number[] = [];
  // The first two runs load and compile.
  for (let i = 0; i < 7; i++) {
    const start = performance.now();
    await run();
    if (i >= 2) times.push(performance.now() - start);
  }
  await Promise.all(threads.map((thread) => thread.terminate()));
  return Math.min(...times);
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
