import type { Request } from 'express';
import type { Frame } from '../web/page.ts';
import type { WorkParts } from './parts.ts';

/** What the frame around a public page tells of who is signed in, where someone is. */
export async function memberOf(request: Request, { storage }: Pick<WorkParts, 'storage'>): Promise<Frame> {
  const { account: id } = request.session;
  const account = id === undefined ? undefined : await storage.accounts.find(id);
  if (account === undefined || account.disabledAt !== undefined) return {};
  return { member: { name: account.name, role: account.role } };
}
