import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  LineCounter,
  type ParsedNode,
  parseDocument,
  visit,
} from 'yaml';
import type { z } from 'zod';
import type { YamlMemory } from './yaml-memory.ts';

/** Something wrong in a data file: which file, which line (1-based), and what is allowed there. */
export interface FileFault {
  file: string;
  line: number;
  message: string;
}

/** A file as read, with the line of each of its parts. */
export interface ReadFile<T> {
  value: T;
  lineOf(path: readonly (string | number)[]): number;
}

const longest = 4_000_000;

/**
 * Reads YAML strictly and checks it against `schema`: no aliases (so no alias bombs), no custom tags, no double keys, no tabs.
 * Never throws on bad input: every fault comes back with its line. `memory` saves parsing a text that was read before.
 */
export function readYaml<T>(
  file: string,
  text: string,
  schema: z.ZodType<T>,
  memory?: YamlMemory,
): { read: ReadFile<T> } | { faults: FileFault[] } {
  if (text.length > longest) return { faults: [{ file, line: 1, message: `is larger than ${longest} characters` }] };
  let value = memory?.get(text);
  if (value === undefined) {
    const parsed = parseStrictly(file, text);
    if ('faults' in parsed) return parsed;
    value = parsed.value;
    memory?.set(text, value);
  }
  const lineOf = (path: readonly (string | number)[]) => findLine(text, path);
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { read: { value: result.data, lineOf } };
  const faults = result.error.issues
    .flatMap((issue) => explainIssue(issue))
    .map(({ path, message }) => ({
      file,
      line: lineOf(path),
      message: path.length === 0 ? message : `${path.join('.')}: ${message}`,
    }));
  return { faults };
}

function parseStrictly(file: string, text: string): { value: unknown } | { faults: FileFault[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, strict: true, prettyErrors: false });
  const at = (offset: number) => lines.linePos(offset).line;
  const troubles = [...document.errors, ...document.warnings];
  if (troubles.length > 0) {
    return { faults: troubles.map(({ pos, message }) => ({ file, line: at(pos[0]), message: explainYaml(message) })) };
  }
  let alias: FileFault | undefined;
  visit(document, {
    Alias(_key, node) {
      if (!isAlias(node) || !node.range) return undefined;
      alias = { file, line: at(node.range[0]), message: 'aliases (*name) are not allowed; write the text out' };
      return visit.BREAK;
    },
  });
  return alias === undefined ? { value: document.toJS({ maxAliasCount: 0 }) } : { faults: [alias] };
}

/** The line (1-based) on which the deepest existing part of `path` starts. Parses the text; only faults ask for it. */
function findLine(text: string, path: readonly (string | number)[]): number {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  return lines.linePos(findOffset(document, path)).line;
}

function explainYaml(message: string): string {
  return message.includes('Tabs') ? 'tabs are not allowed here; indent with spaces' : message;
}

/** Where the deepest existing part of `path` starts in the text. */
function findOffset(document: Document.Parsed, path: readonly (string | number)[]): number {
  let offset = document.contents?.range?.[0] ?? 0;
  let node: unknown = document.contents;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((each) => isPair(each) && keyText(each.key) === String(step));
      if (pair === undefined) break;
      offset = (pair.key as ParsedNode).range?.[0] ?? offset;
      node = pair.value;
    } else if (isNode(node) && 'items' in node && Array.isArray(node.items)) {
      node = node.items[Number(step)];
      if (!isNode(node)) break;
      offset = node.range?.[0] ?? offset;
    } else break;
  }
  return offset;
}

function keyText(key: unknown): string {
  return key !== null && typeof key === 'object' && 'value' in key ? String(key.value) : String(key);
}

interface Explained {
  path: (string | number)[];
  message: string;
}

/** Turns a zod issue into places with what is allowed there. Of a union the branch that got furthest speaks. */
export function explainIssue(issue: z.core.$ZodIssue, base: (string | number)[] = []): Explained[] {
  const path = [...base, ...(issue.path as (string | number)[])];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: [...path, key], message: 'is not a known key here' }));
    case 'invalid_value':
      return [{ path, message: `allowed: ${issue.values.map(String).join(', ')}` }];
    case 'invalid_type':
      return [
        {
          path,
          message:
            issue.input === undefined ? explainMissing(path, issue.expected) : `must be ${nameType(issue.expected)}`,
        },
      ];
    case 'invalid_union': {
      const branches = issue.errors.map((branch) => branch.flatMap((inner) => explainIssue(inner, path)));
      const depth = (explained: Explained[]) => Math.max(...explained.map((each) => each.path.length));
      const furthest = Math.max(...branches.map(depth));
      const best = branches.filter((branch) => depth(branch) === furthest).sort((a, b) => a.length - b.length)[0];
      if (best === undefined || furthest > path.length) return best ?? [{ path, message: issue.message }];
      return [{ path, message: [...new Set(branches.flat().map(({ message }) => message))].join(', or ') }];
    }
    case 'invalid_format':
      return [{ path, message: formats[issue.format] ?? issue.message }];
    case 'too_small':
      return [{ path, message: explainSize(issue.origin, 'least', Number(issue.minimum)) }];
    case 'too_big':
      return [{ path, message: explainSize(issue.origin, 'most', Number(issue.maximum)) }];
    case 'invalid_key':
    case 'invalid_element':
      return issue.issues.flatMap((inner) => explainIssue(inner, path)).map((each) => ({ ...each, path }));
    default:
      return [{ path, message: issue.message }];
  }
}

const formats: Record<string, string> = {
  date: 'must be a day, as 2026-05-12',
  url: 'must be an address that starts with http:// or https://',
};

function explainSize(origin: string, side: 'least' | 'most', size: number): string {
  if (origin === 'array') return `must have at ${side} ${size} ${size === 1 ? 'entry' : 'entries'}`;
  if (origin !== 'string') return `must be at ${side} ${size}`;
  return side === 'least' && size === 1 ? 'must not be empty' : `must have at ${side} ${size} characters`;
}

function explainMissing(path: (string | number)[], expected: string): string {
  const last = path.at(-1);
  if (last === 'nl' || last === 'en') return `the ${last === 'nl' ? 'Dutch' : 'English'} text is missing`;
  return `is missing; it must be ${nameType(expected)}`;
}

function nameType(type: string): string {
  const names: Record<string, string> = {
    object: 'a mapping',
    record: 'a mapping',
    array: 'a list',
    string: 'text',
    int: 'a whole number',
  };
  return names[type] ?? `a ${type}`;
}
