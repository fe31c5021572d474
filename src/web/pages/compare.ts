import { answerOf } from '../../dossier/dossier.ts';
import { sentence } from '../../language/sentence.ts';
import { markAnswer, phraseAnswer } from '../../report/answer-words.ts';
import { criteriaOf, indicatorsBelow } from '../../report/input.ts';
import type { Page } from '../page.ts';
import { decisionFrame, findDecision, reportInput } from './decision.ts';

/** Candidates side by side: all, or those in `?k=a,b` (or `k=a&k=b` ticked in the form); `alleen=verschillen` hides what is equal. */
export const compare: Page = {
  path: '/besluiten/:slug/vergelijk',
  view: 'pages/compare',
  part: 'decisions',
  show: async (asked, parts) => {
    const dossier = await findDecision(asked, parts);
    if (dossier === undefined) return undefined;
    const input = await reportInput(dossier, parts);
    const wanted = dossier.candidates.filter(({ id }) => asked.list('k').includes(id));
    const candidates = wanted.length > 0 ? wanted : dossier.candidates;
    const onlyDifferences = asked.query.get('alleen') === 'verschillen';
    const criteria = criteriaOf(input).map((criterion) => ({
      title: criterion.title,
      rows: indicatorsBelow(input, criterion).map((indicator) => {
        const answers = candidates.map(({ id }) => answerOf(dossier, id, indicator.id));
        const said = answers.map((answer) =>
          JSON.stringify([answer?.level, answer?.levels, answer?.number, answer?.numbers]),
        );
        return {
          id: indicator.id,
          title: indicator.title,
          differs: new Set(said).size > 1,
          cells: answers.map((answer, i) => ({
            name: candidates[i]!.name,
            answer: phraseAnswer(indicator.scale, answer),
            mark: markAnswer(indicator.scale, answer),
          })),
        };
      }),
    }));
    const all = criteria.flatMap(({ rows }) => rows);
    const chosen = candidates.map(({ id }) => id).join(',');
    const address = (only: boolean) => {
      const query = new URLSearchParams(only ? { alleen: 'verschillen' } : {});
      if (wanted.length > 0) query.set('k', chosen);
      return `?${query}`;
    };
    return {
      ...decisionFrame(dossier, parts, sentence('compare.title')),
      heads: candidates.map(({ name }) => name),
      choices: dossier.candidates.map(({ id, name }) => ({
        id,
        name,
        isChosen: candidates.some((each) => each.id === id),
      })),
      criteria: criteria
        .map(({ title, rows }) => ({ title, rows: rows.filter(({ differs }) => differs || !onlyDifferences) }))
        .filter(({ rows }) => rows.length > 0),
      differ: sentence('compare.differ', { differ: all.filter(({ differs }) => differs).length, count: all.length }),
      onlyDifferences,
      toggle: address(!onlyDifferences),
    };
  },
};
