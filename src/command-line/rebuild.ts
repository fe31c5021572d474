import { exit, WrongUsage, withUsage } from './arguments.ts';
import { withStorage } from './with-storage.ts';

/** `rebuild`: derives the lists again from the logbook, while nothing else serves from the folder. */
export function run(args: string[]): Promise<number> {
  return withUsage(() => {
    if (args.length > 0) throw new WrongUsage('rebuild takes nothing more');
    return withStorage({ alone: true }, async (storage) => {
      const count = await storage.rebuild();
      process.stdout.write(`${count} ${count === 1 ? 'dossier' : 'dossiers'} listed again from the logbook.\n`);
      return exit.done;
    });
  });
}
