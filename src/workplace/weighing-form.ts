import type { Framework } from '../framework/framework.ts';
import { listChildren } from '../framework/indicators.ts';
import { typeNumber } from '../language/number-input.ts';
import { type Sentence, sentence } from '../language/sentence.ts';
import type { Language, Text } from '../language/text.ts';
import type { Statement } from '../mcda/problem.ts';
import { type Fault, type Field, fillIn, numberIn, one, type Typed } from '../web/form.ts';

/** The sentences one can choose from, each with the blanks it has. */
export const statementKinds = ['atLeast', 'equal', 'share', 'ratio', 'exactly'] as const;
type StatementKind = (typeof statementKinds)[number];

/** A statement as it stands in the form: the node it is about, and where it was in the list of that node. */
interface Placed {
  node: string;
  statement: Statement;
}

/** Whatever says something about weights: a weighing, or a reading of a framework. */
type Said = { statements?: Readonly<Record<string, readonly Statement[]>> | undefined };

/** Rows beyond the statements that stand there, for new ones. */
const spareRows = 3;
const mostRows = 40;

/** How many rows the form has for the statements of a weighing. */
export function rowsFor(weighing: Said | undefined): number {
  return Math.min(mostRows, rowsOf(weighing).length + spareRows);
}

/** The fields of one row: which sentence, about which two, and its numbers. */
export function statementFields(framework: Framework, rows: number): Field[] {
  const nodes = nodeOptions(framework);
  return Array.from({ length: rows }, (_, i): Field[] => {
    const values = { number: i + 1 };
    return [
      {
        kind: 'select',
        name: `soort-${i + 1}`,
        label: sentence('weighingForm.kind', values),
        empty: sentence('weighingForm.noStatement'),
        options: statementKinds.map((kind) => ({ value: kind, label: sentence(`weighingForm.kind.${kind}`) })),
      },
      { kind: 'select', name: `a-${i + 1}`, label: sentence('weighingForm.a', values), options: nodes },
      {
        kind: 'select',
        name: `b-${i + 1}`,
        label: sentence('weighingForm.b', values),
        empty: sentence('form.none'),
        options: nodes,
      },
      { kind: 'number', name: `van-${i + 1}`, label: sentence('weighingForm.from', values), least: 0 },
      { kind: 'number', name: `tot-${i + 1}`, label: sentence('weighingForm.to', values), least: 0 },
    ];
  }).flat();
}

/** Everything a statement can be about: criteria, and what stands inside them. */
function nodeOptions(framework: Framework) {
  const titles = new Map<string, Text>();
  for (const criterion of framework.criteria) {
    titles.set(criterion.id, criterion.title);
    for (const group of criterion.groups ?? []) titles.set(group.id, group.title);
    const inside = [...(criterion.indicators ?? []), ...(criterion.groups ?? []).flatMap((group) => group.indicators)];
    for (const indicator of inside) titles.set(indicator.id, indicator.title);
  }
  const parents = parentsIn(framework);
  return [...titles].map(([value, title]) => {
    const parent = parents.get(value)!;
    const inside = titles.get(parent);
    return {
      value,
      label: inside === undefined ? title : sentence('weighingForm.inside', { title, parent: inside }),
    };
  });
}

/** node → the node whose statements it stands in. */
function parentsIn(framework: Framework): Map<string, string> {
  return new Map([...listChildren(framework)].flatMap(([node, children]) => children.map((child) => [child, node])));
}

/** The statements of a weighing as the fields of the form. */
export function showStatements(weighing: Said | undefined, language: Language): Typed {
  return Object.assign(
    {},
    ...rowsOf(weighing).map(({ statement }, i) => {
      const row = rowOf(statement);
      const number = (value: number | undefined, scale: number) =>
        value === undefined ? undefined : typeNumber(Math.round(value * scale * 1e6) / 1e6, language);
      const scale = row.kind === 'ratio' ? 1 : 100;
      return fillIn({
        [`soort-${i + 1}`]: row.kind,
        [`a-${i + 1}`]: row.a,
        [`b-${i + 1}`]: row.b,
        [`van-${i + 1}`]: number(row.min, scale),
        [`tot-${i + 1}`]: number(row.max, scale),
      });
    }),
  ) as Typed;
}

function rowsOf(weighing: Said | undefined): Placed[] {
  return Object.entries(weighing?.statements ?? {}).flatMap(([node, list]) =>
    list.flatMap((statement): Placed[] =>
      'exactly' in statement
        ? Object.entries(statement.exactly).map(([id, share]) => ({ node, statement: { exactly: { [id]: share } } }))
        : [{ node, statement }],
    ),
  );
}

function rowOf(statement: Statement): { kind: StatementKind; a: string; b?: string; min?: number; max?: number } {
  if ('atLeast' in statement) return { kind: 'atLeast', a: statement.atLeast[0], b: statement.atLeast[1] };
  if ('equal' in statement) return { kind: 'equal', a: statement.equal[0], b: statement.equal[1] };
  if ('exactly' in statement) {
    const [[a, share] = ['', 0]] = Object.entries(statement.exactly);
    return { kind: 'exactly', a, min: share };
  }
  const bounds = {
    ...(statement.min === undefined ? {} : { min: statement.min }),
    ...(statement.max === undefined ? {} : { max: statement.max }),
  };
  return 'ratio' in statement
    ? { kind: 'ratio', a: statement.ratio[0], b: statement.ratio[1], ...bounds }
    : { kind: 'share', a: statement.share, ...bounds };
}

/** Reads the rows of the form as statements per node, or says in which row a blank is not filled in. */
export function readStatements(
  framework: Framework,
  typed: Typed,
  rows: number,
  language: Language,
): { statements: Record<string, Statement[]> } | { faults: Fault[] } {
  const parents = parentsIn(framework);
  const statements: Record<string, Statement[]> = {};
  const faults: Fault[] = [];
  for (let i = 1; i <= rows; i += 1) {
    const kind = one(typed, `soort-${i}`) as StatementKind | undefined;
    if (kind === undefined) continue;
    const read = readRow(kind, typed, i, language);
    if ('fault' in read) {
      faults.push(read.fault);
      continue;
    }
    const { statement, names } = read;
    const [node, other] = names.map((name) => parents.get(name)!);
    if (other !== undefined && other !== node) {
      faults.push(fault(`b-${i}`, 'weighingForm.faultApart', i));
      continue;
    }
    const list = statements[node!] ?? [];
    statements[node!] = list;
    const exact = 'exactly' in statement ? list.find((each) => 'exactly' in each) : undefined;
    if (exact !== undefined && 'exactly' in exact && 'exactly' in statement) {
      Object.assign(exact.exactly, statement.exactly);
    } else list.push(statement);
  }
  return faults.length > 0 ? { faults } : { statements };
}

function readRow(
  kind: StatementKind,
  typed: Typed,
  i: number,
  language: Language,
): { statement: Statement; names: string[] } | { fault: Fault } {
  const a = one(typed, `a-${i}`);
  const b = one(typed, `b-${i}`);
  const scale = kind === 'ratio' ? 1 : 0.01;
  const number = (name: string) => {
    const value = numberIn(typed, `${name}-${i}`, language);
    return value === undefined ? undefined : Math.round(value * scale * 1e8) / 1e8;
  };
  const [min, max] = [number('van'), number('tot')];
  if (a === undefined) return { fault: fault(`a-${i}`, 'weighingForm.faultA', i) };
  const bounds = { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
  const hasNone = min === undefined && max === undefined;
  if (kind === 'exactly') {
    if (min === undefined) return { fault: fault(`van-${i}`, 'weighingForm.faultNumber', i) };
    return { statement: { exactly: { [a]: min } }, names: [a] };
  }
  if (kind === 'share') {
    if (hasNone) return { fault: fault(`van-${i}`, 'weighingForm.faultNumber', i) };
    return { statement: { share: a, ...bounds }, names: [a] };
  }
  if (b === undefined || b === a) return { fault: fault(`b-${i}`, 'weighingForm.faultB', i) };
  if (kind === 'ratio') {
    if (hasNone) return { fault: fault(`van-${i}`, 'weighingForm.faultNumber', i) };
    return { statement: { ratio: [a, b], ...bounds }, names: [a, b] };
  }
  return { statement: kind === 'atLeast' ? { atLeast: [a, b] } : { equal: [a, b] }, names: [a, b] };
}

function fault(
  field: string,
  key: 'weighingForm.faultA' | 'weighingForm.faultB' | 'weighingForm.faultNumber' | 'weighingForm.faultApart',
  number: number,
): { field: string; text: Sentence } {
  return { field, text: sentence(key, { number }) };
}

/**
 * Statements from swing points: the most important step from worst to best has 100 points, the others fewer. Either only
 * the order follows, or shares in exactly this proportion.
 */
export function fromSwingPoints(points: Readonly<Record<string, number>>, isExact: boolean): Statement[] {
  const sorted = Object.entries(points).sort(([, a], [, b]) => b - a);
  const total = sorted.reduce((sum, [, each]) => sum + each, 0);
  if (isExact) return [{ exactly: Object.fromEntries(sorted.map(([id, each]) => [id, each / total])) }];
  return sorted.slice(1).map(([id, each], i): Statement => {
    const [before, above] = sorted[i]!;
    return above === each ? { equal: [before, id] } : { atLeast: [before, id] };
  });
}
