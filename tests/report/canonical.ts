import fc from 'fast-check';
import { expect } from 'vitest';
import { hash } from '../../src/command-line/input.ts';
import { writeCanonical } from '../../src/report/record.ts';

/** Any document, with names and texts of every kind. */
const value = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, depthSize: 'small' },
    fc.constantFrom(null, true, false, 0, 1e21, 1e-7, 0.1 + 0.2, Number.MAX_VALUE, Number.MIN_VALUE, 2 ** 53),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer(),
    fc.string({ unit: 'binary' }),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('__proto__', 'constructor', '', '10', '9', 'é', 'e\u0301', '\u{1f600}', '\ufb33'),
      ),
      tie('value'),
      { maxKeys: 6, noNullPrototype: false },
    ),
  ),
})).value;

/** The same document with its names in another order. */
function reorder(what: unknown, turn: (names: string[]) => string[]): unknown {
  if (Array.isArray(what)) return what.map((each) => reorder(each, turn));
  if (what === null || typeof what !== 'object') return what;
  const made: Record<string, unknown> = Object.create(null);
  for (const name of turn(Object.keys(what))) made[name] = reorder((what as Record<string, unknown>)[name], turn);
  return made;
}

/** Random documents come out the same, whatever order their names stood in, and again after they were read. */
export function expectCanonical(numRuns: number): void {
  fc.assert(
    fc.property(value, fc.nat(), (what, seed) => {
      const text = writeCanonical(what);
      const turned = reorder(what, (names) =>
        [...names.slice(seed % (names.length + 1)), ...names.slice(0, seed % (names.length + 1))].reverse(),
      );
      expect(writeCanonical(turned)).toBe(text);
      expect(hash(writeCanonical(turned))).toBe(hash(text));
      const read = JSON.parse(text) as unknown;
      expect(writeCanonical(read)).toBe(text);
      expect(JSON.stringify(reorder(read, (names) => names.sort()))).toBe(
        JSON.stringify(reorder(what, (names) => names.sort())),
      );
      expect(Buffer.from(text).toString()).toBe(text);
    }),
    { numRuns },
  );
}
