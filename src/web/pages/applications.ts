import { type Application, roles } from '../../catalogue/application.ts';
import { isKnown } from '../../catalogue/fact.ts';
import { sentence, writePlain } from '../../language/sentence.ts';
import type { Language, Words } from '../../language/text.ts';
import { deriveOpenness } from '../../openness/openness.ts';
import { word } from '../../report/wording.ts';
import type { Page } from '../page.ts';
import { mentions } from '../search.ts';

export const applications: Page = {
  path: '/toepassingen',
  view: 'pages/applications',
  part: 'applications',
  show: (asked, { library }) => {
    const search = asked.query.get('q')?.trim() ?? '';
    const role = asked.query.get('rol') ?? '';
    const all = [...library.applications.values()];
    const used = roles.filter((each) => all.some((application) => application.roles.includes(each)));
    const found = all
      .filter((application) => role === '' || application.roles.some((each) => each === role))
      .filter((application) => mentions(namesOf(application, asked.language), search, asked.language))
      .sort((a, b) => a.name.localeCompare(b.name, 'nl'));
    return {
      title: sentence('applications.title'),
      total: all.length,
      search,
      choices: used.map((value) => ({ value, label: word('role', value), isChosen: value === role })),
      applications: found.map(describe),
      count: found.length,
    };
  },
};

/** What an application can be found by. */
function namesOf({ name, summary, roles, editions }: Application, language: Language): Words[] {
  return [
    name,
    summary,
    ...editions.map((edition) => edition.name),
    ...roles.map((role) => writePlain(word('role', role), language)),
  ];
}

function describe({ id, name, summary, roles, editions, facts }: Application) {
  const openness = editions.map((edition) => deriveOpenness(edition.parts, edition.withoutSoftware).openness);
  const isOne = new Set(openness).size === 1;
  return {
    id,
    name,
    summary,
    roles: sentence('catalogue.list', { items: { all: roles.map((role) => word('role', role)) } }),
    openness: isOne
      ? [{ edition: '', openness: openness[0]! }]
      : editions.map((edition, i) => ({ edition: edition.name, openness: openness[i]! })),
    facts: facts.length,
    unknown: facts.filter((fact) => !isKnown(fact)).length,
  };
}
