import { exit, WrongUsage, withUsage } from './arguments.ts';
import { withStorage } from './with-storage.ts';

/** `verify`: whether everything is still as it was written; one line per finding, and exit code 1 where there is one. */
export function run(args: string[]): Promise<number> {
  return withUsage(() => {
    if (args.length > 0) throw new WrongUsage('verify takes nothing more');
    return withStorage({ alone: false }, async (storage) => {
      const findings = await storage.verify();
      for (const { where, what } of findings) process.stderr.write(`${where}: ${what}\n`);
      if (findings.length > 0) return exit.refused;
      process.stdout.write('Everything is as it was written.\n');
      return exit.done;
    });
  });
}
