import type { Risk } from '../dossier/decision.ts';
import { isFrozen } from '../dossier/phase.ts';
import { type Sentence, sentence } from '../language/sentence.ts';
import { languages, say, type Words } from '../language/text.ts';
import type { ReportInput } from './input.ts';
import { changesSentence, tippingPoints } from './sections/changes.ts';
import { answerSentences } from './sections/glance.ts';
import { contributionRows } from './sections/outcome.ts';
import { unknownsThatMatter } from './sections/unknowns.ts';
import { shareRows } from './sections/weighing.ts';
import { word, writeShare } from './wording.ts';

/** The council page as content: what fits on one A4, in the dossier's own short sentences and the figures behind them. */
export function makeCouncilPage(input: ReportInput) {
  const { dossier, outcome } = input;
  const { decision } = dossier;
  const { chosen } = outcome;
  // What brings the chosen candidate to the first place, where it is not there, tells a council most.
  const points = tippingPoints(input).sort(
    (a, b) => Number(b.first === chosen?.name) - Number(a.first === chosen?.name),
  );
  const unknown = unknownsThatMatter(input);
  return {
    dossierId: dossier.id,
    organisation: dossier.organisation,
    example: dossier.example ?? false,
    kind:
      decision !== undefined && isFrozen(dossier.phase)
        ? sentence('council.kind', { date: { day: decision.date }, version: dossier.version })
        : sentence('council.draft'),
    heading: headingOf(input),
    answers: answerSentences(input).slice(0, 1),
    inShort: decision?.inShort,
    whyTitle: chosen === undefined ? sentence('council.whyNone') : sentence('council.why', { name: chosen.name }),
    heads: shareRows(input).map(({ title, mean }) => ({ name: title, share: mean })),
    names: { all: shareRows(input).map(({ title }) => title) },
    shares: shareRows(input).map(({ mean }) => mean),
    rows: contributionRows(input).map((row) => ({
      ...row,
      first: writeShare(outcome.analysis.alternatives[row.id]!.rankAcceptability, 0),
    })),
    changes: [
      ...(points.length === 0 ? [changesSentence(points)] : points.slice(0, 2).map((point) => point.sentence)),
      sentence('council.unknown', { count: unknown.matter }),
    ],
    risks: listRisks(decision?.risks ?? []),
    review: reviewSentence(decision?.review),
    foot: decision === undefined ? sentence('council.footDraft') : sentence('council.foot', { by: decision.by }),
    code: outcome.analysis.problem.slice('sha256-'.length, 'sha256-'.length + 12),
  };
}

/** What is decided; of a draft, what is proposed. */
function headingOf({ dossier, outcome }: ReportInput): Sentence {
  const { title, decision, phase } = dossier;
  const decider = word('decider', dossier.need.decider);
  const name = outcome.chosen?.name;
  if (decision === undefined) return sentence('council.undecided', { title });
  if (!isFrozen(phase))
    return name === undefined
      ? sentence('council.undecided', { title })
      : sentence('council.proposed', { title, name });
  return name === undefined
    ? sentence('council.none', { title, decider })
    : sentence('council.title', { title, decider, name });
}

/** Characters of risks and measures that fit on the page beside everything else. */
const roomForRisks = 300;

/** As many risks as there is room for, at least one; then how many more are in the report. */
function listRisks(risks: readonly Risk[]): Sentence[] {
  let length = 0;
  const shown = risks.filter(({ risk, measure }, i) => {
    length += Math.max(...languages.map((language) => say(risk, language).length + say(measure, language).length));
    return i === 0 || length <= roomForRisks;
  });
  const more = risks.length - shown.length;
  return [
    ...shown.map(({ risk, measure }) => sentence('council.risk', { risk, measure })),
    ...(more > 0 ? [sentence('council.moreRisks', { more })] : []),
  ];
}

function reviewSentence(review: { date: string; orEarlier?: Words | undefined } | undefined): Sentence | '' {
  if (review === undefined) return '';
  const date = { day: review.date };
  return review.orEarlier === undefined
    ? sentence('council.reviewBy', { date })
    : sentence('council.reviewOr', { date, or: review.orEarlier });
}
