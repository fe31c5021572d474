import type { Request } from 'express';
import type { Frame } from '../web/page.ts';
import { findAccount } from './find-account.ts';
import type { WorkParts } from './parts.ts';

/** What the frame around a public page tells of who is signed in, where someone is. */
export async function memberOf(request: Request, parts: Pick<WorkParts, 'storage' | 'now'>): Promise<Frame> {
  const account = await findAccount(request.session.account, parts);
  return account === undefined ? {} : { member: { name: account.name, role: account.role } };
}
