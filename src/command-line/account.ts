import { type ParseArgsConfig, parseArgs } from 'node:util';
import { accountRoles, newAccountSchema } from '../storage/account-name.ts';
import type { Storage } from '../storage/database.ts';
import { exit, readChoice, WrongUsage, withUsage } from './arguments.ts';
import { writeLink } from './link.ts';
import { withStorage } from './with-storage.ts';

/** Who does what is done on the command line. */
const actor = 'system';

/** `account add|reset|list`: who may sign in. No password is ever asked or shown here. */
export function run(args: string[]): Promise<number> {
  return withUsage(() => {
    const [action, ...rest] = args;
    if (action === 'add') return add(rest);
    if (action === 'reset') return reset(rest);
    if (action === 'list') return list(rest);
    throw new WrongUsage('account takes add, reset or list');
  });
}

function add(args: string[]): Promise<number> {
  const { login, options } = readLogin(args, { name: { type: 'string' }, role: { type: 'string' } });
  const role = readChoice('role', options.role, accountRoles, 'member');
  const read = newAccountSchema.safeParse({ login, name: options.name ?? '', role });
  if (!read.success) {
    throw new WrongUsage(read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'));
  }
  return withStorage({ alone: false }, async (storage) => {
    const added = await storage.accounts.add(read.data, actor);
    if (added === 'taken') return refuse(`There is an account "${read.data.login}" already`);
    return offerLink(storage, added.id);
  });
}

function reset(args: string[]): Promise<number> {
  const { login } = readLogin(args, {});
  return withStorage({ alone: false }, async (storage) => {
    const account = await storage.accounts.findByLogin(login);
    if (account === undefined) return refuse(`There is no account "${login}"; account list shows who there are`);
    if (account.disabledAt !== undefined) return refuse(`The account "${account.login}" is closed`);
    return offerLink(storage, account.id);
  });
}

function list(args: string[]): Promise<number> {
  if (args.length > 0) throw new WrongUsage('account list takes nothing more');
  return withStorage({ alone: false }, async (storage) => {
    for (const { login, name, role, disabledAt, hasPassword } of await storage.accounts.list()) {
      const state = disabledAt !== undefined ? 'closed' : hasPassword ? 'open' : 'invited';
      process.stdout.write(`${[login, name, role, state].join('\t')}\n`);
    }
    return exit.done;
  });
}

async function offerLink(storage: Storage, account: string): Promise<number> {
  const offered = await storage.invitations.offer(account, actor);
  if (offered === 'notFound') return refuse('The account is gone');
  process.stdout.write(`${writeLink(offered.secret)}\nworks once, until ${offered.expiresAt}\n`);
  return exit.done;
}

function readLogin<T extends NonNullable<ParseArgsConfig['options']>>(args: string[], options: T) {
  try {
    const { positionals, values } = parseArgs({ args, options, allowPositionals: true });
    if (positionals.length !== 1) throw new WrongUsage('give exactly one LOGIN');
    return { login: positionals[0]!, options: values };
  } catch (error) {
    if (error instanceof WrongUsage) throw error;
    throw new WrongUsage((error as Error).message.split('\n')[0]!);
  }
}

function refuse(line: string): number {
  process.stderr.write(`${line}\n`);
  return exit.refused;
}
