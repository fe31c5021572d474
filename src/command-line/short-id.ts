import { randomBytes } from 'node:crypto';

const letters = 'abcdefghijkmnpqrstuvwxyz23456789';

/** An id that fits in an address and can be read out: twelve letters and digits that look unlike each other, 60 random bits. */
export function makeShortId(): string {
  const [first, ...rest] = randomBytes(12);
  // A letter first, so that an id is never a number.
  return letters[first! % 24]! + rest.map((byte) => letters[byte % 32]).join('');
}
