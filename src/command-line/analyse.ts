import { openAnalysisPool } from '../jobs/analysis-pool.ts';
import { type AnalyseOptions, analyse } from '../mcda/analyse.ts';
import type { Analysis } from '../mcda/analysis.ts';
import type { Problem } from '../mcda/problem.ts';
import { describeAnalysis } from './analysis-text.ts';
import { exit, readArguments, readChoice, readNumber, withUsage } from './arguments.ts';
import { hash, readProblemFile } from './input.ts';

/** `analyse FILE`: everything of afweging/analysis@1 on standard output, faults on standard error. */
export function run(args: string[]): Promise<number> {
  return withUsage(async () => {
    const { file, options } = readArguments(args, {
      format: { type: 'string' },
      samples: { type: 'string' },
      seed: { type: 'string' },
      workers: { type: 'string' },
    });
    const format = readChoice('format', options.format, ['json', 'text'], 'text');
    const samples = readNumber('samples', options.samples, 131_072, 1, 100_000_000);
    const seed = readNumber('seed', options.seed, 1, 0, Number.MAX_SAFE_INTEGER);
    const workers = readNumber('workers', options.workers, 1, 1, 64);
    const read = readProblemFile(file);
    if ('lines' in read) {
      process.stderr.write(`${read.lines.join('\n')}\n`);
      return exit.refused;
    }
    const analysis = await analyseOn(workers, read.problem, { samples, seed, hash });
    process.stdout.write(format === 'json' ? `${JSON.stringify(analysis, null, 2)}\n` : describeAnalysis(analysis));
    return exit.done;
  });
}

/** With one worker here and now; with more on threads, with the same result to the bit. */
async function analyseOn(workers: number, problem: Problem, options: AnalyseOptions): Promise<Analysis> {
  if (workers === 1) return analyse(problem, options);
  const pool = openAnalysisPool(workers);
  try {
    return await pool.analyse(problem, options);
  } finally {
    await pool.close();
  }
}
