import { describe, expect, it } from 'vitest';
import { writeCanonical } from '../../src/report/record.ts';
import { expectCanonical } from './canonical.ts';

describe('L09: canonical JSON', () => {
  it('gives a document the same bytes and the same hash, in whatever order its names stood', () => {
    expectCanonical(500);
  });

  it('writes what RFC 8785 gives as an example', () => {
    const example = {
      // As it stands in the RFC, with more digits than a number has.
      numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    };
    expect(writeCanonical(example)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
    const names = { '\u20ac': 1, '\r': 2, '\ufb33': 3, 1: 4, '\u{1f600}': 5, '\u0080': 6, ö: 7 };
    expect(
      Object.values(JSON.parse(writeCanonical(Object.entries(names).map(([name, at]) => [name, at]))) as object),
    ).toHaveLength(7);
    expect(writeCanonical(names)).toBe('{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"\u{1f600}":5,"\ufb33":3}');
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('refuses %d, however deep', (number) => {
    expect(() => writeCanonical({ a: [{ b: number }] })).toThrow(RangeError);
  });

  it('refuses what JSON has no way to say, and leaves out what is not there', () => {
    for (const what of [undefined, () => 1, Symbol('x'), 1n]) expect(() => writeCanonical([what])).toThrow(TypeError);
    expect(writeCanonical({ a: undefined, b: -0 })).toBe('{"b":0}');
  });

  it('never writes half a character: it is refused where texts are kept, and would show as a sign here', () => {
    expect(writeCanonical({ 'a\ud800': '\udc00b' })).toBe('{"a\ufffd":"\ufffdb"}');
  });
});
