import type { Request } from 'express';
import type { Account } from '../storage/account.ts';
import { readRequest } from '../web/page.ts';
import { findAccount } from './find-account.ts';
import { tokenOf } from './forgery.ts';
import type { WorkParts } from './parts.ts';
import type { Place } from './place.ts';

/** Who asks, and for what. The account is looked up anew at each request, so a closed one is out at once. */
export async function makePlace(request: Request, parts: WorkParts): Promise<Place> {
  const { session } = request;
  const account = await findAccount(session.account, parts);
  return {
    asked: readRequest(request),
    parts,
    ...(account === undefined ? {} : { account }),
    sessionId: request.sessionID,
    address: request.ip ?? '',
    token: () => tokenOf(request),
    signIn: (who) => renew(request, who),
    signOut: () => new Promise((resolve, reject) => session.destroy((error) => (error ? reject(error) : resolve()))),
  };
}

/** Begins the session anew under another id, so that an id from before signing in is worth nothing after it. */
function renew(request: Request, { id }: Account): Promise<void> {
  return new Promise((resolve, reject) => {
    request.session.regenerate((error) => {
      if (error) return reject(error);
      request.session.account = id;
      request.session.browser = request.headers['user-agent'] ?? '';
      request.session.save((fault) => (fault ? reject(fault) : resolve()));
    });
  });
}
