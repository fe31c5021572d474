import { candidateOf } from '../../dossier/dossier.ts';
import { toPoints } from '../../language/format.ts';
import { type Sentence, sentence } from '../../language/sentence.ts';
import type { Words } from '../../language/text.ts';
import { shareLine } from '../../mcda/share-line.ts';
import { criteriaOf, leadOf, type ReportInput } from '../input.ts';
import { isFixed } from '../wording.ts';
import { nodeTitles } from './weighing.ts';

/** A share in whole percents as it is printed. */
function percent(share: number): string {
  return `${Math.round(share * 100)}\u00a0%`;
}

export interface TippingPoint {
  sentence: Sentence;
  note: Sentence;
  criterion: Words;
  first: Words;
  from: number;
  at: number;
  permitted: [number, number];
  /** Who is first now and beyond the turning point. */
  names: { lead: Words; rival: Words };
  labels: { now: Sentence; at: string };
  label: Sentence;
}

/** The nearest turning point of each criterion's share, up and down. */
export function tippingPoints(input: ReportInput): TippingPoint[] {
  const { dossier, outcome } = input;
  const points = criteriaOf(input).flatMap(({ id, title }) => {
    const all = outcome.analysis.tippingPoints.oneShare.filter((point) => point.node === '' && point.criterion === id);
    const up = all.filter(({ at, from }) => at > from).sort((a, b) => a.at - b.at)[0];
    const down = all.filter(({ at, from }) => at < from).sort((a, b) => b.at - a.at)[0];
    const { lowest, highest } = outcome.permitted['']![id]!;
    return [up, down].flatMap((point) => {
      if (point === undefined) return [];
      const first = candidateOf(dossier, point.first)!.name;
      const which = isFixed({ lowest, highest }) ? 'now' : 'middle';
      const values = { criterion: title, at: percent(point.at), from: percent(point.from), first, which };
      return [
        {
          sentence: sentence(point.at > point.from ? 'changes.up' : 'changes.down', values),
          note: sentence(point.permitted ? 'changes.permitted' : 'changes.outside'),
          criterion: title,
          first,
          from: point.from,
          at: point.at,
          permitted: [lowest, highest] as [number, number],
          names: { lead: outcome.ranked[0]!.name, rival: first },
          labels: { now: sentence('changes.now', { share: percent(point.from) }), at: percent(point.at) },
          label: sentence('changes.line', values),
        },
      ];
    });
  });
  return points.sort((a, b) => Math.abs(a.at - a.from) - Math.abs(b.at - b.from));
}

export function changesSentence(points: readonly TippingPoint[]): Sentence {
  return points.length === 0 ? sentence('changes.none') : sentence('changes.some', { count: points.length });
}

/** The single answers that would change the first place, the smallest change first. */
export function scoreChanges({ dossier, outcome }: ReportInput, most = 8): Sentence[] {
  const titles = nodeTitles(dossier.framework);
  return outcome.analysis.tippingPoints.oneScore
    .filter(({ from, at }) => toPoints(from) !== toPoints(at))
    .sort((a, b) => Math.abs(a.at - a.from) - Math.abs(b.at - b.from))
    .slice(0, most)
    .map((change) =>
      sentence('changes.score', {
        name: candidateOf(dossier, change.alternative)!.name,
        indicator: titles.get(change.indicator)!,
        from: toPoints(change.from),
        at: toPoints(change.at),
        first: candidateOf(dossier, change.first)!.name,
      }),
    );
}

export interface Price {
  sentences: Sentence[];
  from: number;
  at?: number;
  permitted: [number, number];
  domain: [number, number];
  lines: { name: Words; at0: number; at1: number; role: 'lead' | 'rival' | 'other'; figures: number[] }[];
  labels: Record<string, Sentence | string>;
  /** Shares at which the table beside the chart gives the points of each candidate. */
  columns: number[];
}

/** The share that open-source status would need for an open candidate to come first, with the line of every candidate. */
export function priceOfOpenness(input: ReportInput): Price | undefined {
  const { outcome } = input;
  const lead = leadOf(input)?.id;
  const price = outcome.priceOfOpenness;
  const line = price === undefined ? undefined : shareLine(outcome.problem, '', price.criterion);
  if (price === undefined || line === undefined || lead === undefined) return undefined;
  const found = price.outcome;
  const rival = found.kind === 'at' ? found.first : outcome.bestOpen?.id;
  const furthest = Math.max(found.kind === 'at' ? found.at : 0, line.permitted[1], line.from);
  const end = Math.min(1, Math.ceil((furthest + 0.1) * 10) / 10);
  const columns = [0, end / 2, end];
  const name = (id: string) => outcome.ranked.find((each) => each.id === id)!.name;
  return {
    sentences:
      found.kind === 'already'
        ? [sentence('price.already', { from: percent(price.from), first: outcome.bestOpen!.name })]
        : found.kind === 'never'
          ? [sentence('price.never')]
          : [
              sentence('price.at', { at: percent(found.at), from: percent(price.from), first: name(found.first) }),
              sentence(found.permitted ? 'price.inside' : 'price.outside'),
            ],
    from: line.from,
    ...(found.kind === 'at' ? { at: found.at } : {}),
    permitted: line.permitted,
    domain: [0, end],
    lines: outcome.ranked.map(({ id, name: words }) => ({
      name: words,
      ...line.lines[id]!,
      role: id === lead ? 'lead' : id === rival ? 'rival' : 'other',
      figures: columns.map((share) =>
        toPoints(line.lines[id]!.at0 + share * (line.lines[id]!.at1 - line.lines[id]!.at0)),
      ),
    })),
    columns,
    labels: {
      title: sentence('price.label'),
      description: sentence('price.description', { max: Math.round(end * 100) }),
      axis: sentence('price.axis'),
      now: sentence('price.now'),
      permitted: sentence('price.permitted'),
      ...(found.kind === 'at' ? { tipping: sentence('price.turnAt', { at: percent(found.at) }) } : {}),
    },
  };
}
