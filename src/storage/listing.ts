import type { Entry } from './logbook.ts';
import type { Queries } from './transact.ts';
import type { Finding } from './verify.ts';

export async function deriveWithin(_trx: Queries, _stream: string, _added: readonly Entry[]): Promise<void> {}
export async function rebuildWithin(_trx: Queries): Promise<number> {
  return 0;
}
export async function findDifferences(_db: Queries): Promise<Finding[]> {
  return [];
}
