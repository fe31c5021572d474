import { csrfSync } from 'csrf-sync';
import type { Request } from 'express';
import type { Received } from './receive.ts';

/** The name of the field in every form that holds the token of the session. */
export const tokenField = 'bewijsje';

const received = new WeakMap<Request, Received>();

const { generateToken, isRequestValid } = csrfSync({
  size: 32,
  getTokenFromRequest: (request) => received.get(request)?.body.get(tokenField)?.[0],
});

/** The token that forms of this session carry; makes the session begin where there is none. */
export function tokenOf(request: Request): string {
  return generateToken(request);
}

/** Whether the form that came in was drawn for this session. */
export function isOurForm(request: Request, what: Received): boolean {
  received.set(request, what);
  return isRequestValid(request);
}

/** Whether a browser says that another site sent the request. */
export function isFromElsewhere(request: Request, baseUrl: string): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  const { origin, host } = request.headers;
  if (origin === undefined) return false;
  const own = new URL(baseUrl);
  if (origin === own.origin) return false;
  // The site may go by another name than its setting says, but what is not encrypted is not ours where the site is.
  return hostOf(origin) !== host || (own.protocol === 'https:' && !origin.startsWith('https:'));
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
