import { expect, it } from 'vitest';
import { findDoubleKey } from '../../src/command-line/double-key.ts';

it.each([
  ['{"a": 1, "b": {"a": 2}, "c": [{"a": 3}, {"a": 4}]}', undefined],
  ['{"a": "{\\"a\\": 1, \\"a\\": 2}", "b": ["a", "a"], "": []}', undefined],
  ['[]', undefined],
  ['{"a": 1, "a": 0}', 'a'],
  ['{"performance": {"signal": {"licence": 1, "hosting": [0, 1], "licence": 0}}}', 'performance.signal.licence'],
  ['{"criteria": [{"id": "a"}, {"id": "b", "children": [], "id": "c"}]}', 'criteria.1.id'],
  ['{"weighing": {"": [], "\\u0061": [], "a": []}}', 'weighing.a'],
  ['{"weighing": {"": [], "": []}}', 'weighing.""'],
])('the first key that stands twice in one object of %s is %s', (text, path) => {
  expect(findDoubleKey(text)).toBe(path);
});
