import { standardStatuses } from '../../catalogue/standard.ts';
import { sentence } from '../../language/sentence.ts';
import { word } from '../../report/wording.ts';
import { describeFinding } from '../grounds.ts';
import type { Page } from '../page.ts';
import { mentions } from '../search.ts';

export const standards: Page = {
  path: '/standaarden',
  view: 'pages/standards',
  part: 'standards',
  show: (asked, { library }) => {
    const search = asked.query.get('q')?.trim() ?? '';
    const status = asked.query.get('status') ?? '';
    const all = [...library.standards.values()];
    const found = all
      .filter((standard) => status === '' || standard.status === status)
      .filter(({ name, nameOnList, area, body }) =>
        mentions([name, nameOnList ?? '', area, body], search, asked.language),
      );
    const { list, rule } = library.standardsPolicy;
    return {
      title: sentence('standardsPage.title'),
      lead: sentence('standardsPage.lead', { count: list.mandatory, date: { day: list.date } }),
      list: list.address,
      search,
      choices: standardStatuses
        .filter((value) => all.some((standard) => standard.status === value))
        .map((value) => ({ value, label: word('status', value), isChosen: value === status })),
      count: found.length,
      standards: found.map(({ id, name, area, status, listStatus, body, address }) => ({
        id,
        name,
        area,
        status: word('status', status),
        isUncertain: 'unknown' in listStatus || listStatus.confidence === 'low',
        body,
        address,
      })),
      rule: rule.map(describeFinding),
      ruleCaption: sentence('standardsPage.rule'),
    };
  },
};
