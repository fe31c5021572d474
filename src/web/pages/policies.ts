import { policyLevels } from '../../catalogue/policy.ts';
import { sentence } from '../../language/sentence.ts';
import type { Words } from '../../language/text.ts';
import type { Page } from '../page.ts';

export const policies: Page = {
  path: '/moties',
  view: 'pages/policies',
  part: 'policies',
  show: async (_asked, { library, decisions }) => {
    const all = [...library.policies.values()];
    const answered = (await decisions.list()).flatMap(({ need }) => [
      ...new Set(need.answers.map(({ policy }) => policy)),
    ]);
    return {
      title: sentence('policies.title'),
      levels: policyLevels.map((level) => ({
        id: level,
        title: sentence(`policies.level.${level}`),
        policies: all
          .filter((policy) => policy.level === level)
          .map(({ id, name, kind, date, demands }) => ({
            id,
            name,
            kind,
            date: 'says' in date ? withoutStop(date.says) : '',
            demands: demands.length,
            decisions: answered.filter((policy) => policy === id).length,
          })),
      })),
    };
  },
};

/** A short sentence as a piece of a line. */
function withoutStop(words: Words): Words {
  const cut = (text: string) => text.replace(/\.$/, '');
  return typeof words === 'string' ? cut(words) : { nl: cut(words.nl), en: cut(words.en) };
}
