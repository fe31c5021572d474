import { createHash, randomBytes } from 'node:crypto';

/** An id that nobody can guess and that fits in an address: 128 random bits. */
export function makeId(): string {
  return randomBytes(16).toString('hex');
}

/** A secret to hand out once: 256 random bits. Only its hash is kept. */
export function makeSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a secret. The secret is random and long, so that a plain SHA-256 cannot be reversed. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
