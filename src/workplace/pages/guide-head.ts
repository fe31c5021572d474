import { sentence } from '../../language/sentence.ts';
import { fillIn, one, wordsToType } from '../../web/form.ts';
import { guideFrame, guideItem } from '../guide-frame.ts';
import type { WorkPage } from '../place.ts';
import { wordsIn } from '../typed-value.ts';
import { frameworkOptions, headFields } from './new-guide.ts';

/** What stands at the head of a guide, and the framework that it rests on. */
export const guideHead: WorkPage = {
  path: '/kanaalwijzer/beheer/:id/gegevens',
  view: 'workplace/item',
  access: 'guide',
  name: 'guideTask.head',
  forms: (place) => {
    const { guide, asked, to } = place;
    return [
      {
        act: 'bewaar',
        command: 'setHead',
        button: sentence('form.save'),
        fields: headFields,
        values: fillIn({
          titel: wordsToType(guide.title, asked.language),
          organisatie: wordsToType(guide.organisation, asked.language),
          contact: wordsToType(guide.contact, asked.language),
        }),
        send: (typed) => ({
          guideCommand: {
            kind: 'setHead',
            value: {
              title: wordsIn(place, typed, 'titel', guide.title),
              organisation: wordsIn(place, typed, 'organisatie', guide.organisation),
              contact: wordsIn(place, typed, 'contact', guide.contact),
            },
          },
          go: to(),
        }),
      },
      {
        act: 'kader',
        command: 'setFramework',
        button: sentence('guideHead.change'),
        fields: [
          {
            kind: 'radios',
            name: 'kader',
            label: sentence('newGuide.framework'),
            required: true,
            options: frameworkOptions(place.parts),
          },
        ],
        values: fillIn({ kader: guide.framework.id }),
        send: (typed) => ({ guideCommand: { kind: 'setFramework', value: one(typed, 'kader')! }, go: to() }),
      },
    ];
  },
  show: (place) => {
    const { framework, title } = place.guide;
    const { version } = framework;
    return {
      ...guideItem(place, { page: '', name: 'guideTask.head' }, sentence('guideTask.head'), [
        { act: 'bewaar', title: sentence('item.change') },
        {
          act: 'kader',
          title: sentence('newGuide.framework'),
          text: sentence('guideHead.frameworkNow', { title: framework.title, version }),
        },
      ]),
      crumbs: guideFrame(place, 'guideTask.head').crumbs ?? [],
      lead: sentence('guideHead.lead'),
      back: place.to(),
      backTitle: sentence('need.list', { items: title }),
    };
  },
};
