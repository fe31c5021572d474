import type { z } from 'zod';
import type { Fault } from './problem.ts';

type Issue = z.core.$ZodIssue;

const cellRule = 'must be a number from 0 to 1, an interval [low, high] or null';
const statementRule =
  'must be one of {"atLeast": [a, b]}, {"equal": [a, b]}, {"ratio": [a, b], "min", "max"}, ' +
  '{"share": a, "min", "max"} and {"exactly": {every child: share}}';
const factorRule = 'must be a number of at least 0';
const unitRule = 'must be a number from 0 to 1';
const kinds = ['atLeast', 'equal', 'ratio', 'share', 'exactly'];

/** Writes the place of a fault: keys joined by dots, an empty key as `""`. */
export function writePath(keys: readonly PropertyKey[]): string {
  return keys.map((key) => (key === '' ? '""' : String(key))).join('.');
}

/** Turns what zod found into faults a person can act on, one per place. */
export function explainIssues(issues: readonly Issue[], input: unknown): Fault[] {
  const faults = new Map<string, Fault>();
  for (const issue of issues) {
    for (const fault of explain(issue, input)) {
      if (!faults.has(fault.path)) faults.set(fault.path, fault);
    }
  }
  return [...faults.values()];
}

function explain(issue: Issue, input: unknown): Fault[] {
  const keys = issue.path;
  const at = (message: string): Fault[] => [{ path: writePath(keys), message }];
  if (keys[0] === 'performance' && keys.length >= 3) {
    return [{ path: writePath(keys.slice(0, 3)), message: cellRule }];
  }
  if (keys[0] === 'weighing' && keys.length >= 3) return explainStatement(issue, input);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: writePath([...keys, key]), message: 'is not a known key here' }));
  }
  if (keys.length === 0) return at('must be a problem: an object in the format afweging/problem@1');
  if (issue.code === 'invalid_value')
    return at(`must be ${issue.values.map((value) => `"${String(value)}"`).join(' or ')}`);
  if (issue.code === 'too_small' && issue.origin === 'array') return at('must have at least one entry');
  if (issue.code === 'too_small' && issue.origin === 'string') return at('must not be empty');
  if (issue.code === 'invalid_type') {
    return at(`must be ${issue.expected === 'object' || issue.expected === 'array' ? 'an' : 'a'} ${issue.expected}`);
  }
  return at(issue.message);
}

function explainStatement(issue: Issue, input: unknown): Fault[] {
  const place = issue.path.slice(0, 3);
  const statement = valueAt(input, place);
  const kind = isObject(statement) ? kinds.filter((key) => Object.hasOwn(statement, key)) : [];
  if (!isObject(statement) || kind.length !== 1) return [{ path: writePath(place), message: statementRule }];
  const allowed = kind[0] === 'ratio' || kind[0] === 'share' ? [kind[0], 'min', 'max'] : [kind[0]];
  const faults: Fault[] = Object.keys(statement)
    .filter((key) => !allowed.includes(key))
    .map((key) => ({ path: writePath([...place, key]), message: 'is not a known key here' }));
  for (const bound of ['min', 'max']) {
    const value = statement[bound];
    const highest = kind[0] === 'share' ? 1 : Number.MAX_VALUE;
    if (!allowed.includes(bound) || value === undefined) continue;
    if (typeof value !== 'number' || !(value >= 0 && value <= highest)) {
      faults.push({ path: writePath([...place, bound]), message: kind[0] === 'share' ? unitRule : factorRule });
    }
  }
  if (faults.length > 0) return faults;
  if (kind[0] === 'exactly') return explainExactly(statement['exactly'], [...place, 'exactly']);
  const rule = kind[0] === 'share' ? 'must be the id of a child' : 'must be the ids of two children: [a, b]';
  return [{ path: writePath([...place, kind[0] ?? '']), message: rule }];
}

function explainExactly(shares: unknown, place: readonly PropertyKey[]): Fault[] {
  if (!isObject(shares)) return [{ path: writePath(place), message: 'must give a share to every child' }];
  return Object.entries(shares)
    .filter(([, share]) => !(typeof share === 'number' && share >= 0 && share <= 1))
    .map(([child]) => ({ path: writePath([...place, child]), message: unitRule }));
}

function valueAt(input: unknown, keys: readonly PropertyKey[]): unknown {
  let value = input;
  for (const key of keys) value = isObject(value) || Array.isArray(value) ? Reflect.get(value, key) : undefined;
  return value;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
