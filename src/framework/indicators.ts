import type { Criterion, Framework, Group, Indicator, Scale } from './framework.ts';

/** An indicator with the criterion, and where there is one the group, that it belongs to. */
export interface PlacedIndicator {
  indicator: Indicator;
  criterion: Criterion;
  group?: Group;
}

/** All indicators of a framework in its order. */
export function listIndicators(framework: Framework): PlacedIndicator[] {
  return framework.criteria.flatMap((criterion) => [
    ...(criterion.indicators ?? []).map((indicator) => ({ indicator, criterion })),
    ...(criterion.groups ?? []).flatMap((group) =>
      group.indicators.map((indicator) => ({ indicator, criterion, group })),
    ),
  ]);
}

/** The framework with every indicator as `change` gives it back. */
export function mapIndicators(framework: Framework, change: (indicator: Indicator) => Indicator): Framework {
  return {
    ...framework,
    criteria: framework.criteria.map((criterion) => ({
      ...criterion,
      ...(criterion.indicators && { indicators: criterion.indicators.map(change) }),
      ...(criterion.groups && {
        groups: criterion.groups.map((group) => ({ ...group, indicators: group.indicators.map(change) })),
      }),
    })),
  };
}

/** The children of each node as the weighing statements see them; `root` holds the criteria. */
export function listChildren(framework: Framework): Map<string, string[]> {
  const children = new Map([['root', framework.criteria.map(({ id }) => id)]]);
  for (const criterion of framework.criteria) {
    children.set(
      criterion.id,
      (criterion.groups ?? criterion.indicators ?? []).map(({ id }) => id),
    );
    for (const group of criterion.groups ?? [])
      children.set(
        group.id,
        group.indicators.map(({ id }) => id),
      );
  }
  return children;
}

/** What an answer says, apart from its reason: the fields of a judgement, of which exactly one is there. */
export interface Judgement {
  level?: number | undefined;
  levels?: [number, number] | undefined;
  number?: number | undefined;
  numbers?: [number, number] | undefined;
  unknown?: true | undefined;
}

/** What `scale` accepts, in words for a fault message. */
export function describeScale(scale: Scale): string {
  return 'levels' in scale
    ? `a level of ${scale.levels.map(({ level }) => level).join(', ')}, levels [from, to], or unknown: true`
    : `a number (${scale.number.unit.en}), numbers [from, to], or unknown: true`;
}

/** Whether `judgement` can be given on `scale`. */
export function fits(scale: Scale, judgement: Judgement): boolean {
  if (judgement.unknown) return true;
  if ('levels' in scale) {
    const given = judgement.levels ?? (judgement.level === undefined ? [] : [judgement.level]);
    const known = scale.levels.map(({ level }) => level);
    return given.length > 0 && given.every((level) => known.includes(level)) && given[0]! <= given.at(-1)!;
  }
  const given = judgement.numbers ?? (judgement.number === undefined ? [] : [judgement.number]);
  return given.length > 0 && given.every(Number.isFinite) && given[0]! <= given.at(-1)!;
}

/** The value in [0, 1] of a level, or of a number through the straight lines of its value function. */
export function valueOn(scale: Scale, answer: number): number {
  if ('levels' in scale) return scale.levels.find(({ level }) => level === answer)!.value;
  const points = scale.number.points;
  const first = points[0]!;
  if (answer <= first[0]) return first[1];
  for (let i = 1; i < points.length; i += 1) {
    const [fromX, fromValue] = points[i - 1]!;
    const [toX, toValue] = points[i]!;
    if (answer <= toX) return fromValue + ((toValue - fromValue) * (answer - fromX)) / (toX - fromX);
  }
  return points.at(-1)![1];
}

/**
 * A judgement as a cell of the problem: a value in [0, 1], an interval of values, or null for unknown.
 * The judgement must fit the scale. An interval covers every level between its ends.
 */
export function cellOn(scale: Scale, judgement: Judgement): number | [number, number] | null {
  if (judgement.unknown) return null;
  const single = judgement.level ?? judgement.number;
  if (single !== undefined) return valueOn(scale, single);
  const [from, to] = (judgement.levels ?? judgement.numbers)!;
  const inside =
    'levels' in scale
      ? scale.levels.map(({ level }) => level).filter((level) => level > from && level < to)
      : scale.number.points.map(([x]) => x).filter((x) => x > from && x < to);
  const values = [from, ...inside, to].map((answer) => valueOn(scale, answer));
  const low = Math.min(...values);
  const high = Math.max(...values);
  return low === high ? low : [low, high];
}
