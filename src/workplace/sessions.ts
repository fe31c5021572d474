import type { RequestHandler } from 'express';
import session, { Store } from 'express-session';
import type { Sentence } from '../language/sentence.ts';
import type { Storage } from '../storage/database.ts';
import type { Sessions } from '../storage/sessions.ts';
import type { WorkParts } from './parts.ts';
import { readRecently } from './recent.ts';

declare module 'express-session' {
  interface SessionData {
    account?: string;
    /** A line for the next page: what was done. */
    note?: Sentence;
    browser?: string;
  }
}

type SessionParts = Pick<WorkParts, 'baseUrl' | 'now'> & { storage: Pick<Storage, 'sessions' | 'version'> };

/** Sessions in the database, by cookie. Over https the cookie is bound to this host (`__Host-`) and never sent in the clear. */
export function keepSessions({ storage, baseUrl, now }: SessionParts): RequestHandler {
  const { sessions } = storage;
  const isSecure = baseUrl.startsWith('https:');
  return session({
    name: cookieName(baseUrl),
    // The package signs ids and wants a key for it. Ours are 256 random bits, so the signature adds nothing.
    secret: 'afweging',
    genid: () => sessions.makeId(),
    store: new KeptSessions(sessions, readRecently(sessions.read, storage.version, now), now),
    resave: false,
    saveUninitialized: false,
    proxy: isSecure,
    cookie: { path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure },
  });
}

export function cookieName(baseUrl: string): string {
  return baseUrl.startsWith('https:') ? '__Host-afweging' : 'afweging';
}

/** The storage notes use once a minute; there is no need to ask it more often than this, in milliseconds. */
const touchEvery = 20_000;
const mostTouched = 10_000;

type Done<T = void> = (error?: unknown, result?: T) => void;

/** What express-session asks of a store, on ours. */
class KeptSessions extends Store {
  readonly #sessions: Sessions;
  readonly #read: Sessions['read'];
  readonly #now: () => string;
  readonly #touched = new Map<string, number>();

  constructor(sessions: Sessions, read: Sessions['read'], now: () => string) {
    super();
    this.#sessions = sessions;
    this.#read = read;
    this.#now = now;
  }

  override get(id: string, done: Done<session.SessionData | null>): void {
    this.#read(id).then(
      (content) => {
        if (content === undefined) return done(null, null);
        const { account, data } = content;
        // The limits are ours to keep; the cookie lasts as long as the browser.
        const cookie = { originalMaxAge: null } as session.Cookie;
        done(null, { cookie, ...data, ...(account === undefined ? {} : { account }) } as session.SessionData);
      },
      (error) => done(error),
    );
  }

  override set(id: string, { cookie: _, account, browser, ...data }: session.SessionData, done?: Done): void {
    const content = { data: data as Record<string, unknown>, ...(account === undefined ? {} : { account }) };
    this.#sessions.write(id, content, browser).then(
      () => done?.(),
      (error) => done?.(error),
    );
  }

  override touch(id: string, _session: session.SessionData, done?: Done): void {
    const at = Date.parse(this.#now());
    const before = this.#touched.get(id);
    if (before !== undefined && Math.abs(at - before) < touchEvery) return void done?.();
    if (this.#touched.size > mostTouched) this.#touched.clear();
    this.#touched.set(id, at);
    this.#sessions.touch(id).then(
      () => done?.(),
      (error) => done?.(error),
    );
  }

  override destroy(id: string, done?: Done): void {
    this.#sessions.end(id).then(
      () => done?.(),
      (error) => done?.(error),
    );
  }
}
