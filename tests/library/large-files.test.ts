import fc from 'fast-check';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { locateJson, placeIn } from '../../src/library/json-places.ts';
import { readYaml } from '../../src/library/read-yaml.ts';

const none = z.strictObject({});

/** Every path in a value, with what stands there. */
function pathsIn(value: unknown, path: (string | number)[] = []): [(string | number)[], unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  const members = Array.isArray(value) ? value.map((each, i) => [i, each] as const) : Object.entries(value);
  return [[path, value], ...members.flatMap(([name, each]) => pathsIn(each, [...path, name]))];
}

it('a part of a JSON text is found where it begins, whatever it holds', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(0, 1, 3), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      const places = locateJson(text);
      expect(places.doubles).toEqual([]);
      for (const [path, part] of pathsIn(JSON.parse(text))) {
        const last = path.at(-1);
        const begins = typeof last === 'string' ? JSON.stringify(last) : JSON.stringify(part, null, indent).slice(0, 1);
        expect(text.slice(placeIn(places, path)).startsWith(begins), `${text} ${path.join('.')}`).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

it('I07: a name that stands twice in JSON is refused with its line, and one that stands elsewhere again is not', () => {
  const twice = '{\n  "a": {"b": 1},\n  "c": {"b": 1,\n"b": 2}}';
  expect(readYaml('x', twice, z.unknown())).toEqual({
    faults: [{ file: 'x', line: 4, message: 'Map keys must be unique' }],
  });
  expect(readYaml('x', '{"a": {"b": 1}, "c": {"b": "\\"}{"}}', z.unknown())).toHaveProperty('read');
});

it('what looks like JSON and is YAML is read as YAML, as long as a person can have written it', () => {
  expect(readYaml('x', '{a: 1, "b": [c]}', z.unknown())).toMatchObject({ read: { value: { a: 1, b: ['c'] } } });
  expect(readYaml('x', `{"a": 1,${' '.repeat(600_000)}`, none)).toMatchObject({ faults: [{ line: 1 }] });
  expect(readYaml('x', `a: ${'x'.repeat(600_000)}`, none)).toMatchObject({
    faults: [{ message: 'is larger than 500000 characters' }],
  });
});

it('X04: a file that asks for much work is refused all the same', () => {
  const keys = Array.from({ length: 20_000 }, (_, i) => `k${i}`);
  for (const text of [
    keys.map((key) => `${key}: 1`).join('\n'),
    JSON.stringify(Object.fromEntries(keys.map((key) => [key, 1]))),
    `${'['.repeat(200_000)}${']'.repeat(200_000)}`,
  ]) {
    const read = readYaml('x', text, none);
    expect('faults' in read && read.faults.length).toBeGreaterThan(0);
    expect('faults' in read && read.faults.length).toBeLessThanOrEqual(200);
  }
});
