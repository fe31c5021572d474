import type { UncostedCandidate } from '../dossier/candidate.ts';
import { isApplicableIn, liveCandidates } from '../dossier/live.ts';
import { cellOf } from '../dossier/places.ts';
import { answersBy } from '../dossier/rounds.ts';
import type { Criterion } from '../framework/framework.ts';
import { sentence } from '../language/sentence.ts';
import { markAnswer } from '../report/answer-words.ts';
import { showForm } from '../web/show-form.ts';
import { answerForm } from './answer-form.ts';
import { candidateAddress, cellAddress } from './assess-links.ts';
import { sayAnswer } from './cell-fields.ts';
import { answerableIndicators, type CellHere, candidateName, cellsToAnswer } from './cells.ts';
import { cellsOf, completenessOf } from './completeness.ts';
import type { DossierPlace } from './place.ts';

/** So many pieces of evidence still stand in the form of each question; of more, the page of the question has them all. */
const mostPieces = 12;

/** The questions about one candidate at one criterion, each with a form of its own. */
export function showCandidate(place: DossierPlace, candidate: UncostedCandidate) {
  const { dossier, account, asked } = place;
  const answers = answersBy(dossier, account.id);
  const cells = cellsOf(cellsToAnswer(dossier), candidate.id);
  const rows = answerableIndicators(dossier);
  const ofCriterion = (id: string) =>
    rows.filter(({ criterion }) => criterion.id === id).map(({ indicator }) => cellOf(candidate.id, indicator.id));
  const criteria = dossier.framework.criteria.filter(({ id }) => ofCriterion(id).length > 0);
  const firstOpen = criteria.find(({ id }) =>
    ofCriterion(id).some((cell) => cells.includes(cell) && !answers.has(cell)),
  );
  const current = criteria.find(({ id }) => id === asked.query.get('criterium')) ?? firstOpen ?? criteria[0]!;
  const { all, given, withoutReason } = completenessOf(cells, answers);
  return {
    name: candidateName(candidate),
    because: candidate.because,
    stand: sentence('assess.stand', { all, given, without: withoutReason.length }),
    tabs: criteria.map(({ id, title }) => {
      const inside = completenessOf(
        ofCriterion(id).filter((cell) => cells.includes(cell)),
        answers,
      );
      return {
        href: candidateAddress(place, candidate.id, id),
        text: sentence('assess.tab', { title, given: inside.given, all: inside.all }),
        isCurrent: id === current.id,
      };
    }),
    criterion: current.title,
    criterionQuestion: current.question,
    questions: rows
      .filter(({ criterion }) => criterion.id === current.id)
      .map((placed) => showQuestion(place, { ...placed, candidate, cell: cellOf(candidate.id, placed.indicator.id) })),
    onward: onwardFrom(place, candidate, criteria, current),
  };
}

function showQuestion(place: DossierPlace, here: CellHere) {
  const { dossier, account } = place;
  const { indicator, group, candidate, cell } = here;
  const mine = answersBy(dossier, account.id).get(cell);
  const standing = dossier.standing.get(candidate.id)?.answers[indicator.id];
  const isApplicable = isApplicableIn(dossier, indicator.id);
  const form = answerForm(place, here, mostPieces);
  return {
    id: indicator.id,
    title: indicator.title,
    group: group?.title ?? '',
    why: indicator.why,
    href: cellAddress(place, cell),
    notApplicable: isApplicable ? '' : dossier.notApplicable.get(indicator.id)!,
    isAnswered: mine !== undefined,
    lacksReason: mine !== undefined && mine.reason === undefined,
    standing:
      standing === undefined
        ? ''
        : {
            answer: sayAnswer(indicator.scale, standing),
            mark: markAnswer(indicator.scale, standing),
            reason: standing.reason,
            href: `${cellAddress(place, cell)}?uit=catalogus#formulier`,
          },
    chosen: mine?.evidence.length ?? 0,
    form: showForm(form.fields, form.values ?? {}, {
      action: cellAddress(place, cell),
      act: form.act,
      token: place.token(),
      readAt: dossier.seq,
      button: form.button,
      prefix: `${indicator.id}-`,
    }),
  };
}

/** Where one goes after the last question here: the next criterion, the next candidate, or back to the whole. */
function onwardFrom(place: DossierPlace, candidate: UncostedCandidate, criteria: Criterion[], current: Criterion) {
  const next = criteria[criteria.indexOf(current) + 1];
  if (next !== undefined) {
    return {
      href: candidateAddress(place, candidate.id, next.id),
      text: sentence('assess.nextCriterion', { title: next.title }),
    };
  }
  const live = liveCandidates(place.dossier);
  const other = live[live.findIndex(({ id }) => id === candidate.id) + 1];
  return other === undefined
    ? { href: place.to('beoordelen'), text: sentence('assess.toWhole') }
    : {
        href: candidateAddress(place, other.id),
        text: sentence('assess.nextCandidate', { name: candidateName(other) }),
      };
}
