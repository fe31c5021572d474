import type { RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import { pathToLog } from '../web/log-line.ts';
import type { WorkParts } from './parts.ts';
import { makeSender } from './send.ts';

/** Requests a minute from one address, at most, by those who are not signed in; a town hall has one address. */
const mostPerMinute = 200;

/**
 * Slows down who sends forms, or asks for pages with a form, without being signed in: each of those begins a session.
 * Guessing passwords is slowed by the storage, per account; this keeps a flood from filling it.
 */
export function limitGuests(parts: WorkParts, limit = mostPerMinute): RequestHandler {
  return rateLimit({
    windowMs: 60_000,
    limit,
    ipv6Subnet: 64,
    standardHeaders: false,
    legacyHeaders: false,
    // That a proxy was not told of is said in the manual; the address it forwards counts for nothing then.
    validate: { xForwardedForHeader: false },
    skip: (request) => request.session.account !== undefined,
    handler(request, response) {
      parts.log({
        method: request.method,
        path: pathToLog(request.path),
        message: 'Too many requests by one guest',
        address: request.ip ?? '',
      });
      makeSender(request, response, parts).tooOften(60);
    },
  });
}
