import { createHash } from 'node:crypto';
import { isIPv6 } from 'node:net';
import type { Queries } from './transact.ts';

/** How often in a row something may fail freely, and how long the longest wait is after that, in seconds. */
interface Patience {
  free: number;
  longest: number;
}

/**
 * Failures are counted per account and per address. After the free ones every further try has to wait, twice as long
 * each time up to a limit that is short enough to sit out: nobody is ever locked out for good.
 */
const patience = {
  account: { free: 5, longest: 60 },
  pair: { free: 5, longest: 60 },
  address: { free: 50, longest: 30 },
};

/** After this long without a failure the count starts again. */
const forgetMinutes = 15;
/** How long an address at which someone signed in before is not made to wait for the failures of others. */
const knownDays = 90;

/** A try to sign in: at which name, from which address, and for which account where the name exists. */
export interface Try {
  loginKey: string;
  address: string;
  account: string | undefined;
}

/**
 * Counts a try as failed before it is known, so that many at once cannot slip past, and tells how many seconds to wait
 * instead, where that is more than 0: then nothing is counted. `forgive` takes the count back.
 */
export async function countTry(trx: Queries, each: Try, now: Date): Promise<number> {
  const keys = await keysOf(trx, each, now);
  const rows = await trx
    .selectFrom('login_attempt')
    .selectAll()
    .where(
      'key',
      'in',
      keys.map(({ key }) => key),
    )
    .execute();
  const found = new Map(rows.map((row) => [row.key, row]));
  const waits = rows.map(({ blocked_until }) => Math.ceil((Date.parse(blocked_until) - now.getTime()) / 1000));
  const wait = Math.max(0, ...waits);
  if (wait > 0) return wait;
  for (const { key, free, longest } of keys) {
    const before = found.get(key);
    const failures = before === undefined || isForgotten(before.last_at, now) ? 1 : before.failures + 1;
    const seconds = failures < free ? 0 : Math.min(longest, 2 ** (failures - free));
    const counted = {
      failures,
      last_at: now.toISOString(),
      blocked_until: new Date(now.getTime() + seconds * 1000).toISOString(),
    };
    await trx
      .insertInto('login_attempt')
      .values({ key, ...counted })
      .onConflict((conflict) => conflict.column('key').doUpdateSet(counted))
      .execute();
  }
  return 0;
}

/** Takes the count of a right try back: the account starts anew, its address has one failure less. */
export async function forgive(trx: Queries, each: Try, now: Date): Promise<void> {
  for (const { key, kind } of await keysOf(trx, each, now)) {
    if (kind !== 'address') await trx.deleteFrom('login_attempt').where('key', '=', key).execute();
    else {
      await trx
        .updateTable('login_attempt')
        .set((column) => ({ failures: column('failures', '-', 1), blocked_until: now.toISOString() }))
        .where('key', '=', key)
        .execute();
    }
  }
}

/** Remembers that the account was used from this address. */
export async function rememberAddress(trx: Queries, account: string, address: string, now: Date): Promise<void> {
  const row = { account, address: hashAddress(account, address), seen_at: now.toISOString() };
  await trx
    .insertInto('known_address')
    .values(row)
    .onConflict((conflict) => conflict.columns(['account', 'address']).doUpdateSet({ seen_at: row.seen_at }))
    .execute();
}

/** Removes counts and addresses that are no longer of use. */
export async function sweepThrottle(queries: Queries, now: Date): Promise<void> {
  const before = (minutes: number) => new Date(now.getTime() - minutes * 60_000).toISOString();
  await queries.deleteFrom('login_attempt').where('last_at', '<', before(forgetMinutes)).execute();
  await queries
    .deleteFrom('known_address')
    .where('seen_at', '<', before(knownDays * 24 * 60))
    .execute();
}

type Key = Patience & { kind: keyof typeof patience; key: string };

/** What a try counts for. From an address where the account was used before, what others do elsewhere does not. */
async function keysOf(trx: Queries, { loginKey, address, account }: Try, now: Date): Promise<Key[]> {
  const network = networkOf(address);
  // Asked for an unknown name too, so that it takes as long.
  const isKnown = await knows(trx, account ?? '', address, now);
  const keys: Key[] = [
    { kind: 'pair', key: `pair:${network}:${loginKey}`, ...patience.pair },
    { kind: 'address', key: `address:${network}`, ...patience.address },
  ];
  return isKnown ? keys : [...keys, { kind: 'account', key: `account:${loginKey}`, ...patience.account }];
}

async function knows(trx: Queries, account: string, address: string, now: Date): Promise<boolean> {
  const row = await trx
    .selectFrom('known_address')
    .select('seen_at')
    .where('account', '=', account)
    .where('address', '=', hashAddress(account, address))
    .executeTakeFirst();
  return row !== undefined && now.getTime() - Date.parse(row.seen_at) < knownDays * 24 * 3600_000;
}

function isForgotten(lastAt: string, now: Date): boolean {
  return now.getTime() - Date.parse(lastAt) > forgetMinutes * 60_000;
}

/** One household or office: an IPv4 address, or the first half of an IPv6 address. */
function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!isIPv6(plain)) return plain;
  const [head = '', tail] = plain.split('%')[0]!.toLowerCase().split('::');
  const groups = head === '' ? [] : head.split(':');
  const rest = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - groups.length - rest.length);
  const whole = [...groups, ...Array<string>(zeros).fill('0'), ...rest].map((group) => group.replace(/^0+(?=.)/, ''));
  return `${whole.slice(0, 4).join(':')}::/64`;
}

function hashAddress(account: string, address: string): string {
  return createHash('sha256')
    .update(`${account} ${networkOf(address)}`)
    .digest('hex');
}
