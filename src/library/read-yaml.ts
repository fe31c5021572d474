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
import { type JsonPlaces, locateJson, placeIn } from './json-places.ts';
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

/** Characters, at most. YAML is written by hand and slow to read; JSON comes from a program, and quick. */
const longestYaml = 500_000;
const longestJson = 5_000_000;

/** More faults than this are of no help to anyone, and each takes time to find the line of. */
const mostFaults = 200;

/**
 * Reads YAML or JSON strictly and checks it against `schema`: no aliases (so no alias bombs), no custom tags, no double
 * keys, no tabs. Never throws on bad input: every fault comes back with its line. `memory` saves parsing a text that was
 * read before. Of very many faults the first ones come back.
 */
export function readYaml<T>(
  file: string,
  text: string,
  schema: z.ZodType<T>,
  memory?: YamlMemory,
): { read: ReadFile<T> } | { faults: FileFault[] } {
  let value = memory?.get(text);
  let places: JsonPlaces | undefined;
  if (value === undefined) {
    const json = text.length > longestJson ? undefined : parseJson(text);
    if (json === undefined && text.length > longestYaml) return { faults: [tooLarge(file, text)] };
    if (json !== undefined && json.places.doubles.length > 0) {
      const { line } = countLines(text).linePos(json.places.doubles[0]!);
      return { faults: [{ file, line, message: doubleKey }] };
    }
    const parsed = json ?? parseStrictly(file, text);
    if ('faults' in parsed) return parsed;
    ({ value } = parsed);
    places = json?.places;
    memory?.set(text, value);
  }
  const lineOf = findLines(text, places);
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { read: { value: result.data, lineOf } };
  const faults = result.error.issues
    .flatMap((issue) => explainIssue(issue))
    .slice(0, mostFaults)
    .map(({ path, message }) => ({
      file,
      line: lineOf(path),
      message: path.length === 0 ? message : `${path.join('.')}: ${message}`,
    }));
  return { faults };
}

/** The value of a text that is JSON, with where its parts begin; undefined where it is not, so that it may be YAML. */
function parseJson(text: string): { value: unknown; places: JsonPlaces } | undefined {
  if (!/^\s*[{[]/.test(text)) return undefined;
  try {
    return { value: JSON.parse(text) as unknown, places: locateJson(text) };
  } catch {
    return undefined;
  }
}

function tooLarge(file: string, text: string): FileFault {
  const isJson = /^\s*[{[]/.test(text);
  if (isJson && text.length <= longestJson)
    return { file, line: 1, message: 'is no JSON: look for a comma or a bracket' };
  return { file, line: 1, message: `is larger than ${isJson ? longestJson : longestYaml} characters` };
}

const doubleKey = 'Map keys must be unique';

function parseStrictly(file: string, text: string): { value: unknown } | { faults: FileFault[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { ...options, lineCounter: lines, strict: true, prettyErrors: false });
  const at = (offset: number) => lines.linePos(offset).line;
  const troubles = [...document.errors, ...document.warnings];
  if (troubles.length > 0) {
    return { faults: troubles.map(({ pos, message }) => ({ file, line: at(pos[0]), message: explainYaml(message) })) };
  }
  let fault: FileFault | undefined;
  visit(document, {
    Alias(_key, node) {
      if (!isAlias(node) || !node.range) return undefined;
      fault = { file, line: at(node.range[0]), message: 'aliases (*name) are not allowed; write the text out' };
      return visit.BREAK;
    },
    Map(_key, node) {
      const seen = new Set<string>();
      for (const { key } of node.items) {
        const name = keyText(key);
        if (seen.has(name)) {
          fault = { file, line: at((key as ParsedNode).range?.[0] ?? 0), message: doubleKey };
          return visit.BREAK;
        }
        seen.add(name);
      }
      return undefined;
    },
  });
  return fault === undefined ? { value: document.toJS({ maxAliasCount: 0 }) } : { faults: [fault] };
}

/** The package looks for double keys by comparing each with each; we do it ourselves, in one pass. */
const options = { uniqueKeys: false } as const;

/** Finds the line (1-based) on which the deepest existing part of a path starts. Parses the text once, when a fault asks. */
function findLines(text: string, places: JsonPlaces | undefined): ReadFile<unknown>['lineOf'] {
  if (places !== undefined) {
    let lines: LineCounter | undefined;
    return (path) => {
      lines ??= countLines(text);
      return lines.linePos(placeIn(places, path)).line;
    };
  }
  let parsed: { document: Document.Parsed; lines: LineCounter } | undefined;
  return (path) => {
    if (parsed === undefined) {
      const lines = new LineCounter();
      parsed = { document: parseDocument(text, { ...options, lineCounter: lines }), lines };
    }
    return parsed.lines.linePos(findOffset(parsed.document, path)).line;
  };
}

function countLines(text: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let i = text.indexOf('\n'); i !== -1; i = text.indexOf('\n', i + 1)) lines.addNewLine(i + 1);
  return lines;
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
