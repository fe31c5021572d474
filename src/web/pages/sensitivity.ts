import type { Outcome } from '../../dossier/outcome.ts';
import { agree, weighExactly } from '../../dossier/own-weighing.ts';
import { keepApplicable, poseProblem, settledStatements } from '../../dossier/problem.ts';
import { toPoints } from '../../language/format.ts';
import { type Sentence, sentence } from '../../language/sentence.ts';
import type { Words } from '../../language/text.ts';
import { criteriaOf, type ReportInput } from '../../report/input.ts';
import { changesSentence, priceOfOpenness, scoreChanges, tippingPoints } from '../../report/sections/changes.ts';
import { writeShare } from '../../report/wording.ts';
import type { Asked, Page } from '../page.ts';
import type { Parts } from '../parts.ts';
import { decisionFrame, findDecision, reportInput } from './decision.ts';

/** Fewer than for a report: the page answers while someone waits, and says its error. */
const samples = 16_384;

interface Field {
  id: string;
  title: Words;
  value: string;
  fault?: Sentence;
}

interface OwnOutcome {
  first: Sentence;
  fits: Sentence;
  rows: { name: Words; points: number; first: string; isFirst: boolean }[];
  shares: { title: Words; share: number }[];
}

/** What would change the outcome, and the outcome of a reader's own weights, which stand in the address: `?openSource=20&…`. */
export const sensitivity: Page = {
  path: '/besluiten/:slug/gevoeligheid',
  view: 'pages/sensitivity',
  part: 'decisions',
  show: async (asked, parts) => {
    const dossier = await findDecision(asked, parts);
    if (dossier === undefined) return undefined;
    const input = await reportInput(dossier, parts);
    const points = tippingPoints(input);
    const fields = readFields(asked, input);
    const given = fields.some(({ id }) => asked.query.has(id));
    const faults = given ? fields.filter(({ fault }) => fault !== undefined) : [];
    const allZero = given && faults.length === 0 && fields.every(({ value }) => readWeight(value) === 0);
    const hasCandidates = input.outcome.ranked.length > 0;
    const own =
      given && hasCandidates && faults.length === 0 && !allZero ? await weighOwn(input, fields, parts) : undefined;
    return {
      ...decisionFrame(dossier, parts, sentence('sensitivity.title')),
      status: faults.length > 0 || allZero ? 422 : 200,
      dossierId: dossier.id,
      fields: fields.map((field) => (given ? field : { id: field.id, title: field.title, value: field.value })),
      faults: [
        ...faults.map(({ id, fault }) => ({ id, text: fault! })),
        ...(allZero ? [{ id: fields[0]!.id, text: sentence('sensitivity.faultZero') }] : []),
      ],
      own,
      changes: { sentence: changesSentence(points), points, scores: scoreChanges(input, 12) },
      price: priceOfOpenness(input),
    };
  },
};

/** The weights as typed; where none was, the middle of what is permitted, in whole percents. */
function readFields(asked: Asked, input: ReportInput): Field[] {
  return criteriaOf(input).map(({ id, title }) => {
    const middle = String(Math.round(input.outcome.permitted['']![id]!.mean * 100));
    const value = asked.query.get(id) ?? middle;
    const fault =
      readWeight(value) === undefined ? { fault: sentence('sensitivity.faultNumber', { criterion: title }) } : {};
    return { id, title, value, ...fault };
  });
}

/** A weight from 0 to 100, with a point or a Dutch comma; undefined where it is none. */
function readWeight(text: string): number | undefined {
  if (!/^\s*\d{1,3}([.,]\d{1,6})?\s*$/.test(text)) return undefined;
  const value = Number(text.trim().replace(',', '.'));
  return value <= 100 ? value : undefined;
}

async function weighOwn(input: ReportInput, fields: readonly Field[], parts: Parts): Promise<OwnOutcome> {
  const { dossier, outcome } = input;
  const settled = keepApplicable(dossier, settledStatements(dossier));
  const { shares, statements } = weighExactly(
    Object.fromEntries(fields.map(({ id, value }) => [id, readWeight(value)!])),
    settled,
  );
  const analysis = await parts.analyse(poseProblem(dossier, statements), samples);
  const name = (id: string) => nameOf(outcome, id);
  const order = analysis.ranking.flat();
  return {
    first: sentence('sensitivity.first', { name: { all: analysis.ranking[0]!.map(name) } }),
    fits: sentence(agree(shares, settled) ? 'sensitivity.fits' : 'sensitivity.outside'),
    rows: order.map((id) => ({
      name: name(id),
      points: toPoints(analysis.alternatives[id]!.value.central),
      first: writeShare(analysis.alternatives[id]!.rankAcceptability, 0),
      isFirst: analysis.ranking[0]!.includes(id),
    })),
    shares: criteriaOf(input).map(({ id, title }) => ({ title, share: shares[id]! })),
  };
}

function nameOf({ ranked }: Outcome, id: string): Words {
  return ranked.find((candidate) => candidate.id === id)!.name;
}
