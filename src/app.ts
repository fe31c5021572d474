import { randomUUID } from 'node:crypto';
import express, { type ErrorRequestHandler, type Express } from 'express';
import helmet from 'helmet';
import { StorageFault } from './storage/fault.ts';
import { pathToLog } from './web/log-line.ts';
import { type Asked, type Frame, languageCookie, type Page, readRequest, showPage } from './web/page.ts';
import { type DrawnPage, rememberPages } from './web/page-memory.ts';
import { downloads, pages } from './web/site-map.ts';
import { memberOf } from './workplace/member.ts';
import type { WorkParts } from './workplace/parts.ts';
import { serveWorkplace } from './workplace/serve.ts';
import { keepSessions } from './workplace/sessions.ts';

/** The application, in the order in which a request lives. */
export function createApp(parts: WorkParts): Express {
  const app = express();
  app.disable('x-powered-by');
  // What goes wrong is told in our own words, never with a stack.
  app.set('env', 'production');
  app.set('query parser', 'simple');
  app.set('trust proxy', parts.proxies);
  app.use(setHeaders());
  app.use((request, response, next) => {
    if (request.rawHeaders.length <= 2 * mostHeaders) return next();
    response.status(431).set('Connection', 'close').type('text/plain').send('431\n');
  });
  for (const asset of parts.assets.files) {
    app.get(asset.path, (_request, response) => {
      response
        .set({ 'Content-Type': asset.type, 'Cache-Control': 'public, max-age=31536000, immutable' })
        .send(asset.bytes);
    });
  }
  app.get('/gezond', (_request, response) => {
    response.type('text/plain').send('gezond\n');
  });
  app.use(keepSessions(parts));
  const memory = rememberPages();
  for (const page of pages) {
    app.get(page.path, async (request, response) => {
      const asked = readRequest(request);
      const frame = await memberOf(request, parts);
      const key = JSON.stringify([frame.member, asked.language, request.originalUrl]);
      const version = `${await parts.storage.version()} ${parts.today()}`;
      const drawn = memory.read(key, version);
      if (drawn !== undefined) return send(drawn, asked, response, frame);
      const shown = await page.show(asked, parts);
      if (shown === undefined) return sendPage(notFound, asked, response, frame);
      if (typeof shown['status'] === 'number') response.status(shown['status']);
      const html = showPage({ page, shown }, asked, parts, frame);
      send(response.statusCode === 200 ? memory.keep(key, version, html) : html, asked, response, frame);
    });
  }
  for (const download of downloads) {
    app.get(download.path, async (request, response) => {
      const asked = readRequest(request);
      const made = await download.make(asked, parts);
      if (made === undefined) return sendPage(notFound, asked, response, await memberOf(request, parts));
      response
        .set({ 'Content-Security-Policy': "default-src 'none'; sandbox", 'Cache-Control': 'no-cache' })
        .set({ Vary: 'Cookie, Accept-Language' })
        .attachment(made.name);
      if (download.isInline) response.removeHeader('Content-Disposition');
      response.type(made.type).send(Buffer.from(made.bytes));
    });
  }
  serveWorkplace(app, parts, memory);
  app.use((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') response.status(405).set('Allow', 'GET, HEAD');
    else response.status(404);
    sendPage(notFound, readRequest(request), response);
  });
  const failed: ErrorRequestHandler = (error, request, response, _next) => {
    const reference = randomUUID().slice(0, 8);
    const status = (error as { status?: number }).status === 400 ? 400 : error instanceof StorageFault ? 503 : 500;
    parts.log({
      reference,
      method: request.method,
      path: pathToLog(request.path),
      message: String((error as Error).message),
    });
    if (response.headersSent) return void response.end();
    if (status === 503) response.set('Retry-After', '5');
    response.status(status);
    try {
      const shown = { title: { key: 'error.title' }, reference };
      sendPage({ page: { view: 'pages/error' }, shown }, readRequest(request), response);
    } catch {
      // The templates themselves fail: the number is all there is to tell.
      response.type('text/plain').send(`${reference}\n`);
    }
  };
  app.use(failed);
  return app;

  function sendPage(
    what: { page: Pick<Page, 'view'>; shown: object } | undefined,
    asked: Asked,
    response: express.Response,
    frame: Frame = {},
  ): void {
    if (what === notFound && response.statusCode === 200) response.status(404);
    send(showPage(what, asked, parts, frame), asked, response, frame);
  }

  function send(page: string | DrawnPage, asked: Asked, response: express.Response, frame: Frame): void {
    if (typeof page !== 'string') response.set('ETag', page.etag);
    response.cookie('taal', asked.language, languageCookie(parts.baseUrl));
    if (frame.member !== undefined || response.statusCode >= 400) response.set('Cache-Control', 'no-store');
    response
      .set({ Vary: 'Cookie, Accept-Language' })
      .type('html')
      .send(typeof page === 'string' ? page : page.bytes);
  }
}

const notFound = { page: { view: 'pages/not-found' }, shown: { title: { key: 'notFound.title' } } } as const;

/** A browser sends some twenty. */
const mostHeaders = 100;

/** Headers on every response: nothing but our own files, no inline script or style, no framing, no referrer outside. */
function setHeaders(): express.RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'style-src': ["'self'"],
        'script-src': ["'self'"],
        'connect-src': ["'self'"],
        'font-src': ["'self'"],
        'img-src': ["'self'"],
        'form-action': ["'self'"],
        'base-uri': ["'none'"],
        'frame-ancestors': ["'none'"],
        'frame-src': ["'none'"],
        'object-src': ["'none'"],
      },
    },
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
    strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: true },
  });
}
