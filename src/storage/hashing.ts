import { type Algorithm, hash, verify } from '@node-rs/argon2';
import { makeSecret } from './token.ts';

/** Argon2id with 19 MiB, two passes and one lane: some 15 ms, and what OWASP asks at the least. */
const cost = { algorithm: 2 satisfies Algorithm.Argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

const atOnce = 2;
const longestQueue = 32;

/** What can be done with a password, by who has a turn. */
export interface Hasher {
  hash(password: string): Promise<string>;
  /** Whether the password is the one that was hashed. Without a hash it takes as long, and says no. */
  isRight(password: string, hashed: string | null): Promise<boolean>;
}

/**
 * Gives turns to hash: two at once, so that a flood of sign-ins takes neither all memory nor every processor. A queue
 * that is full answers 'busy' at once rather than late.
 */
export interface Hashing {
  inTurn<T>(work: (hasher: Hasher) => Promise<T>): Promise<T | 'busy'>;
}

export function startHashing(): Hashing {
  // Asked when there is no hash to compare with, so that an unknown name takes as long as a known one.
  const nobody = hash(makeSecret(), cost);
  const waiting: (() => void)[] = [];
  let running = 0;
  const hasher: Hasher = {
    hash: (password) => hash(password.normalize('NFC'), cost),
    async isRight(password, hashed) {
      const matches = await verify(hashed ?? (await nobody), password.normalize('NFC'));
      return matches && hashed !== null;
    },
  };
  return {
    async inTurn(work) {
      if (running >= atOnce) {
        if (waiting.length >= longestQueue) return 'busy';
        // Whoever ends hands its turn on, so `running` stays as it is.
        await new Promise<void>((resolve) => waiting.push(resolve));
      } else {
        running += 1;
      }
      try {
        return await work(hasher);
      } finally {
        const next = waiting.shift();
        if (next === undefined) running -= 1;
        else next();
      }
    },
  };
}
