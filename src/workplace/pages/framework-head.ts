import { listIndicators } from '../../framework/indicators.ts';
import { sentence } from '../../language/sentence.ts';
import { fillIn, one } from '../../web/form.ts';
import { bothFields, readBoth, showBoth } from '../both-languages.ts';
import { frameworkFrame, frameworkPage } from '../framework-place.ts';
import { citesField, readCites } from '../node-form.ts';

const title = sentence('frameworkEditor.head');

/** What a framework says of itself, and the rules that hold for all of it. */
export const frameworkHead = frameworkPage({
  path: '/kop',
  view: 'workplace/framework-item',
  forms: ({ living, parts, to }) => {
    const { draft } = living;
    const questions = listIndicators(draft).map(({ indicator }) => ({ value: indicator.id, label: indicator.title }));
    const ties = draft.ties ?? [];
    const rows = Array.from({ length: Math.min(questions.length, ties.length + 2) }, (_, i) => i + 1);
    return [
      {
        act: 'bewaar',
        button: sentence('form.save'),
        title,
        fields: [
          ...bothFields({ name: 'titel', label: sentence('nodeForm.title'), max: 200 }),
          ...bothFields({ name: 'samenvatting', label: sentence('headForm.summary'), max: 2000, rows: 4 }),
          citesField(parts.library),
          ...bothFields({ name: 'verdeling', label: sentence('headForm.inside'), max: 2000, rows: 3 }),
          {
            kind: 'select',
            name: 'openheid',
            label: sentence('headForm.openness'),
            hint: sentence('headForm.opennessHint'),
            empty: sentence('form.none'),
            options: draft.criteria.map((criterion) => ({ value: criterion.id, label: criterion.title })),
          },
          ...rows.map((number) => ({
            kind: 'select' as const,
            name: `gelijk-${number}`,
            label: sentence('headForm.tie', { number }),
            empty: sentence('form.none'),
            options: questions,
          })),
        ],
        values: {
          ...showBoth('titel', draft.title),
          ...showBoth('samenvatting', draft.summary),
          ...showBoth('verdeling', draft.inside.reason),
          ...fillIn({ 'rust-op': draft.cites, openheid: draft.opennessCriterion }),
          ...fillIn(Object.fromEntries(rows.map((number) => [`gelijk-${number}`, ties[number - 1]]))),
        },
        send: (typed) => ({
          edits: [
            {
              kind: 'setHead',
              value: {
                title: readBoth(typed, 'titel'),
                summary: readBoth(typed, 'samenvatting'),
                cites: readCites(typed, draft.cites),
                inside: readBoth(typed, 'verdeling'),
                opennessCriterion: one(typed, 'openheid') ?? null,
                ties: rows.flatMap((number) => one(typed, `gelijk-${number}`) ?? []),
              },
            },
          ],
          go: to(),
        }),
      },
    ];
  },
  show: (place) => ({
    ...frameworkFrame(place, title),
    lead: sentence('headForm.lead'),
    parts: [{ act: 'bewaar', title: sentence('item.change'), text: '', drawing: 'sides-form', after: '' }],
    back: place.to(),
    backTitle: sentence('item.title', { name: place.living.draft.title }),
  }),
});
