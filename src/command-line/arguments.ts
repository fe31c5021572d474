import { type ParseArgsConfig, parseArgs } from 'node:util';

/** Exit codes of every command. */
export const exit = { done: 0, refused: 1, wrongUsage: 2 } as const;

/** A command called in a way it cannot be; its message is one line for standard error. */
export class WrongUsage extends Error {}

/** Reads the one FILE and the options of a command. Throws WrongUsage. */
export function readArguments<T extends NonNullable<ParseArgsConfig['options']>>(args: string[], options: T) {
  try {
    const parsed = parseArgs({ args, options, allowPositionals: true });
    if (parsed.positionals.length !== 1) throw new WrongUsage('give exactly one FILE');
    return { file: parsed.positionals[0]!, options: parsed.values };
  } catch (error) {
    if (error instanceof WrongUsage) throw error;
    throw new WrongUsage((error as Error).message.split('\n')[0]!);
  }
}

/** A whole number from `min` to `max`, or `otherwise` when not given. Throws WrongUsage. */
export function readNumber(
  name: string,
  given: string | undefined,
  otherwise: number,
  min: number,
  max: number,
): number {
  if (given === undefined) return otherwise;
  const value = Number(given);
  if (!/^\d+$/.test(given) || value < min || value > max) {
    throw new WrongUsage(`--${name} must be a whole number from ${min} to ${max}`);
  }
  return value;
}

/** One of `allowed`, or `otherwise` when not given. Throws WrongUsage. */
export function readChoice<T extends string>(
  name: string,
  given: string | undefined,
  allowed: readonly T[],
  otherwise?: T,
): T {
  if (given === undefined && otherwise !== undefined) return otherwise;
  if (given !== undefined && (allowed as readonly string[]).includes(given)) return given as T;
  throw new WrongUsage(`--${name} must be one of ${allowed.join(', ')}`);
}

/** Runs a command; wrong usage becomes one line and exit code 2. */
export async function withUsage(work: () => number | Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof WrongUsage)) throw error;
    process.stderr.write(`${error.message}\n`);
    return exit.wrongUsage;
  }
}
