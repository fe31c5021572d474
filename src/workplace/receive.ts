import type { Readable } from 'node:stream';
import { Busboy, type BusboyHeaders } from '@fastify/busboy';
import express, { type Request, type Response } from 'express';
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

/** Bytes and fields of a form of ours, at most; and the bytes that are read all the same, to give back what was typed. */
const largestForm = 1_000_000;
const mostFields = 1000;
const largestRead = '4mb';
const longestField = 200_000;

const readText = express.text({
  type: 'application/x-www-form-urlencoded',
  limit: largestRead,
  defaultCharset: 'utf-8',
});

/**
 * Reads the form in a request. A text/plain body holds no fields, so it never has the token of a form. Throws Unreadable
 * for what is too large (413), no form (415) or broken (400).
 */
export async function receive(request: Request, response: Response): Promise<Received> {
  if (request.is('multipart/form-data')) return receiveParts(request);
  const type = request.headers['content-type'];
  if (type === undefined || request.is('text/plain')) return { body: new Map(), isTooLarge: false };
  if (!request.is('application/x-www-form-urlencoded')) throw new Unreadable(415);
  await new Promise<void>((resolve, reject) => {
    readText(request, response, (error?: { status?: number }) => {
      if (error === undefined) resolve();
      else reject(new Unreadable(error.status === 413 || error.status === 415 ? error.status : 400));
    });
  });
  const text = typeof request.body === 'string' ? request.body : '';
  const body = new Map<string, string[]>();
  let count = 0;
  for (const [name, value] of new URLSearchParams(text)) {
    count += 1;
    body.set(name, [...(body.get(name) ?? []), value]);
  }
  return { body, isTooLarge: text.length > largestForm || count > mostFields };
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
    parts.on('field', (name, value, isNameCut, isValueCut) => {
      isTooLarge ||= isNameCut || isValueCut;
      body.set(name, [...(body.get(name) ?? []), value]);
    });
    parts.on('file', (_name, content, fileName) => {
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
  const stop = () => content.destroy(new Error('The sender broke off'));
  request.once('aborted', stop);
  try {
    yield* content as AsyncIterable<Uint8Array>;
  } finally {
    request.off('aborted', stop);
    letPass(request);
  }
}

function letPass(request: Request): void {
  request.unpipe();
  request.resume();
}
