import type { Criterion, Framework, Group, Indicator } from './framework.ts';

/** Where something stands among its siblings. */
export type Kind = 'criterion' | 'group' | 'indicator';

/** What the node `id` is; undefined where there is no such node. */
export function kindOf(framework: Framework, id: string): Kind | undefined {
  if (framework.criteria.some((criterion) => criterion.id === id)) return 'criterion';
  if (framework.criteria.some(({ groups = [] }) => groups.some((group) => group.id === id))) return 'group';
  return findIndicator(framework, id) === undefined ? undefined : 'indicator';
}

export function findIndicator({ criteria }: Framework, id: string): Indicator | undefined {
  return criteria.flatMap(indicatorsBelow).find((indicator) => indicator.id === id);
}

export function indicatorsBelow({ indicators = [], groups = [] }: Criterion): Indicator[] {
  return [...indicators, ...groups.flatMap((group) => group.indicators)];
}

/** The criterion or group that the indicator `id` stands in. */
export function homeOf({ criteria }: Framework, id: string): string | undefined {
  for (const { id: criterion, indicators = [], groups = [] } of criteria) {
    if (indicators.some((indicator) => indicator.id === id)) return criterion;
    const group = groups.find((each) => each.indicators.some((indicator) => indicator.id === id));
    if (group !== undefined) return group.id;
  }
  return undefined;
}

/** The framework with every list of siblings as `change` gives it back; a list that did not change stays the same. */
export function mapLists(
  framework: Framework,
  change: {
    criteria?: (list: Criterion[]) => Criterion[];
    groups?: (list: Group[], criterion: string) => Group[];
    indicators?: (list: Indicator[], home: string) => Indicator[];
  },
): Framework {
  const { criteria: ofCriteria, groups: ofGroups, indicators: ofIndicators } = change;
  const inside = (criterion: Criterion): Criterion => {
    const { indicators, groups, ...head } = criterion;
    if (groups === undefined) {
      return { ...head, indicators: ofIndicators?.(indicators ?? [], head.id) ?? indicators ?? [] };
    }
    const changed = ofGroups?.(groups, head.id) ?? groups;
    if (changed.length === 0) return { ...head, indicators: [] };
    const within = ({ indicators: own, ...group }: Group): Group => ({
      ...group,
      indicators: ofIndicators?.(own, group.id) ?? own,
    });
    return { ...head, groups: changed.map(within) };
  };
  const criteria = ofCriteria?.(framework.criteria) ?? framework.criteria;
  return { ...framework, criteria: criteria.map(inside) };
}

/** The list with `item` in the place of the one with its id, or at the end. */
export function put<T extends { id: string }>(list: readonly T[], item: T): T[] {
  const at = list.findIndex(({ id }) => id === item.id);
  return at === -1 ? [...list, item] : list.map((each, i) => (i === at ? item : each));
}

/** The list with the one that has `id` a place up (-1) or down (1); at the end of the list it stays. */
export function shift<T extends { id: string }>(list: readonly T[], id: string, by: -1 | 1): T[] {
  const at = list.findIndex((each) => each.id === id);
  const to = at + by;
  if (at === -1 || to < 0 || to >= list.length) return [...list];
  const moved = [...list];
  [moved[at], moved[to]] = [moved[to]!, moved[at]!];
  return moved;
}
