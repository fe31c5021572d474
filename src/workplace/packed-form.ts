import type { Body } from '../web/form.ts';
import { tokenField } from './forgery.ts';

/** The most that is taken along while someone signs in again; of more, the page shows the text to copy. */
export const longestPacked = 400_000;

/** What was typed, and where it was to go, as one line of text that a hidden field can carry. */
export function packForm(action: string, body: Body): string | undefined {
  const fields = [...body].filter(([name]) => name !== tokenField && !name.startsWith('wachtwoord'));
  const packed = Buffer.from(JSON.stringify({ action, fields })).toString('base64url');
  return packed.length > longestPacked ? undefined : packed;
}

/** Unpacks what packForm made; undefined for anything else. It leads nowhere but to pages of this site. */
export function unpackForm(packed: string): { action: string; body: Body } | undefined {
  try {
    const { action, fields } = JSON.parse(Buffer.from(packed, 'base64url').toString()) as Record<string, unknown>;
    if (typeof action !== 'string' || !isOwnAddress(action) || !Array.isArray(fields)) return undefined;
    const isField = (each: unknown): each is [string, string[]] =>
      Array.isArray(each) && typeof each[0] === 'string' && Array.isArray(each[1]) && each[1].every(isText);
    return fields.every(isField) ? { action, body: new Map(fields) } : undefined;
  } catch {
    return undefined;
  }
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

/** Whether an address stays on this site: a path, and nothing that a browser reads as another host. */
export function isOwnAddress(address: string): boolean {
  if (!/^\/(?![/\\])[^\s\\]*$/.test(address)) return false;
  const base = 'http://own.invalid';
  return URL.canParse(address, base) && new URL(address, base).origin === base;
}
