import type { Readable } from 'node:stream';
import { Busboy, type BusboyHeaders } from '@fastify/busboy';
import type { Request } from 'express';
import type { Body } from '../web/form.ts';
import type { Upload } from './place.ts';

/** What was sent with a request. */
export interface Received {
  body: Body;
  upload?: Upload;
  /** More than a form of ours can hold; it was read, so that what was typed is not lost. */
  isTooLarge: boolean;
}

/** Thrown where what was sent cannot be read at all; the status tells why. */
export class Unreadable extends Error {
  readonly status: 400 | 413 | 415;

  constructor(status: 400 | 413 | 415) {
    super(`The body cannot be read (${status})`);
    this.status = status;
  }
}

/** Bytes and fields of a form of ours, at most; and those that are read all the same, to give back what was typed. */
const largestForm = 1_000_000;
const mostFields = 1000;
const largestRead = 2_000_000;
const mostRead = 4000;
const longestField = 200_000;

/**
 * Reads the form in a request. A text/plain body holds no fields, so it never has the token of a form. Throws Unreadable
 * for what is too large (413), no form (415) or broken (400).
 */
export async function receive(request: Request): Promise<Received> {
  if (request.is('multipart/form-data')) return receiveParts(request);
  const type = request.headers['content-type'];
  if (type === undefined || request.is('text/plain')) return { body: new Map(), isTooLarge: false };
  if (!request.is('application/x-www-form-urlencoded') || !isPlain(request)) throw new Unreadable(415);
  const text = (await readBytes(request)).toString('utf8');
  // Counted before it is taken apart, so that a million empty fields cost nothing.
  const count = text.split('&', mostRead + 1).length;
  if (count > mostRead) throw new Unreadable(413);
  const body = new Map<string, string[]>();
  for (const [name, value] of new URLSearchParams(text)) add(body, name, value);
  return { body, isTooLarge: text.length > largestForm || count > mostFields };
}

/** Whether it is sent as browsers send a form: in UTF-8, and not packed. */
function isPlain({ headers }: Request): boolean {
  const charset = /;\s*charset\s*=\s*"?([^";\s]*)/i.exec(headers['content-type'] ?? '')?.[1];
  return (charset === undefined || /^utf-?8$/i.test(charset)) && headers['content-encoding'] === undefined;
}

/** The bytes of the body; stops keeping them as soon as they are too many. */
function readBytes(request: Request): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = Number(request.headers['content-length'] ?? 0) > largestRead ? Number.POSITIVE_INFINITY : 0;
    function keep(chunk: Buffer): void {
      size += chunk.length;
      if (size > largestRead) stop(413);
      else chunks.push(chunk);
    }
    function stop(status: 400 | 413): void {
      request.off('data', keep);
      chunks.length = 0;
      reject(new Unreadable(status));
    }
    if (size > largestRead) return stop(413);
    request.on('data', keep);
    request.once('end', () => resolve(Buffer.concat(chunks)));
    request.once('error', () => stop(400));
    request.once('aborted', () => stop(400));
  });
}

function add(body: Map<string, string[]>, name: string, value: string): void {
  const values = body.get(name);
  if (values === undefined) body.set(name, [value]);
  else values.push(value);
}

/** Reads a form with a file. The fields stand before the file, so the file need not be kept anywhere to read them. */
function receiveParts(request: Request): Promise<Received> {
  return new Promise((resolve, reject) => {
    const body = new Map<string, string[]>();
    let parts: ReturnType<typeof Busboy>;
    try {
      parts = Busboy({
        headers: request.headers as BusboyHeaders,
        limits: { fields: mostFields, fieldSize: longestField, files: 1, parts: mostFields + 1, headerPairs: 20 },
      });
    } catch {
      return reject(new Unreadable(400));
    }
    let isTooLarge = false;
    let size = 0;
    parts.on('field', (name, value, isNameCut, isValueCut) => {
      size += name.length + value.length;
      if (size > largestRead) {
        letPass(request);
        return reject(new Unreadable(413));
      }
      isTooLarge ||= isNameCut || isValueCut || size > largestForm;
      add(body, name, value);
    });
    parts.on('file', (_name, content, fileName) => {
      // What breaks off is told to whoever reads it, now or later; without a listener it would end the process.
      content.on('error', () => {});
      parts.on('error', () => content.destroy(new Unreadable(400)));
      // A browser sends a nameless, empty file where none was chosen.
      if (!fileName) return void content.resume();
      const skip = () => letPass(request);
      resolve({ body, isTooLarge, upload: { name: fileName, content: readWhileSent(content, request), skip } });
    });
    parts.on('fieldsLimit', () => {
      isTooLarge = true;
    });
    parts.on('finish', () => resolve({ body, isTooLarge }));
    parts.on('error', () => reject(new Unreadable(400)));
    request.on('aborted', () => reject(new Unreadable(400)));
    request.pipe(parts);
  });
}

/** The content of a file; who stops reading lets the rest of the request pass by unread. */
async function* readWhileSent(content: Readable, request: Request): AsyncGenerator<Uint8Array> {
  const stop = () => content.destroy(new Unreadable(400));
  request.once('aborted', stop);
  try {
    yield* content as AsyncIterable<Uint8Array>;
  } finally {
    request.off('aborted', stop);
    letPass(request);
  }
}

/** Lets what is still on its way pass by unread. */
function letPass(request: Request): void {
  request.unpipe();
  request.resume();
}

/** What passes by unread before an answer is given, at most, and for how long: a sender who is cut off hears nothing. */
const mostPassing = 32_000_000;
const longestPassing = 5000;

/** Waits until the rest of the request has passed by, as far as that is within reason. */
export function waitForRest(request: Request): Promise<void> {
  if (request.complete || Number(request.headers['content-length'] ?? 0) > mostPassing) return Promise.resolve();
  return new Promise((resolve) => {
    let passed = 0;
    const late = setTimeout(done, longestPassing);
    function count(chunk: Uint8Array): void {
      passed += chunk.length;
      if (passed > mostPassing) done();
    }
    function done(): void {
      clearTimeout(late);
      request.off('data', count);
      resolve();
    }
    request.unpipe();
    request.on('data', count);
    for (const event of ['end', 'close', 'error'] as const) request.once(event, done);
    request.resume();
  });
}
