import type { Channel } from '../../channels/guide-file.ts';
import { cellOf } from '../../dossier/places.ts';
import { listIndicators } from '../../framework/indicators.ts';
import { sentence } from '../../language/sentence.ts';
import { capitalise } from '../../report/channel-names.ts';
import { fillIn } from '../../web/form.ts';
import { channelFields, channelValues, readChannel } from '../channel-form.ts';
import { guideFrame, guideItem } from '../guide-frame.ts';
import type { GuidePlace, WorkPage } from '../place.ts';
import { newIdField, newIdIn } from '../typed-value.ts';

const list = { page: 'kanalen', name: 'guideTask.channels' } as const;

/** The channels of a guide, with how much was agreed on each. */
export const guideChannels: WorkPage = {
  path: '/kanaalwijzer/beheer/:id/kanalen',
  view: 'workplace/guide-channels',
  access: 'guide',
  name: 'guideTask.channels',
  show: (place) => ({
    ...guideFrame(place, 'guideTask.channels'),
    lead: sentence('channelForm.lead'),
    channels: [...place.guide.channels.values()].map((channel) => describe(place, channel)),
    adding: place.may('setChannel') ? place.to('nieuw-kanaal') : '',
  }),
};

function describe({ guide, to }: GuidePlace, { id, name, summary }: Channel) {
  const indicators = listIndicators(guide.framework);
  const count = indicators.filter(({ indicator }) => guide.consensus.has(cellOf(id, indicator.id))).length;
  return {
    href: to(`kanalen/${id}`),
    name: capitalise(name),
    summary,
    stand: sentence('channelForm.answered', { count, all: indicators.length }),
  };
}

/** A new channel: one that runs on an application of the catalogue, or another way to reach each other. */
export const newGuideChannel: WorkPage = {
  path: '/kanaalwijzer/beheer/:id/nieuw-kanaal',
  view: 'workplace/item',
  access: 'guide',
  name: 'guideTask.channels',
  forms: (place) => [
    {
      act: 'voeg-toe',
      command: 'setChannel',
      button: sentence('channelForm.add'),
      fields: [...channelFields(place), newIdField],
      values: fillIn({ nieuw: place.parts.makeId() }),
      send: (typed) => {
        const id = newIdIn(place, typed);
        const read = readChannel(place, typed, id);
        if ('faults' in read) return read;
        return {
          guideCommand: { kind: 'setChannel', id, value: read.value },
          go: place.to('kanalen'),
          note: sentence('channelForm.added'),
        };
      },
    },
  ],
  show: (place) =>
    guideItem(place, list, sentence('channelForm.add'), [{ act: 'voeg-toe', title: sentence('channelForm.what') }]),
};

/** One channel of a guide: to change, or to take out. */
export const oneGuideChannel: WorkPage = {
  path: '/kanaalwijzer/beheer/:id/kanalen/:kanaal',
  view: 'workplace/guide-channel',
  access: 'guide',
  name: 'guideTask.channels',
  forms: (place) => {
    const before = channelAt(place);
    if (before === undefined) return [];
    const { id } = before;
    return [
      {
        act: 'bewaar',
        command: 'setChannel',
        button: sentence('form.save'),
        fields: channelFields(place, before),
        values: channelValues(before, place),
        send: (typed) => {
          const read = readChannel(place, typed, id, before);
          return 'faults' in read
            ? read
            : { guideCommand: { kind: 'setChannel', id, value: read.value }, go: place.to('kanalen') };
        },
      },
      {
        act: 'haal-weg',
        command: 'setChannel',
        button: sentence('channelForm.remove'),
        title: sentence('channelForm.remove'),
        isGrave: true,
        isSmall: true,
        fields: [],
        send: () => ({
          guideCommand: { kind: 'setChannel', id, value: null },
          go: place.to('kanalen'),
          note: sentence('form.removed'),
        }),
      },
    ];
  },
  show: (place) => {
    const channel = channelAt(place);
    if (channel === undefined) return undefined;
    return {
      ...guideItem(place, list, capitalise(channel.name), [
        { act: 'bewaar', title: sentence('item.change') },
        { act: 'haal-weg', title: sentence('channelForm.remove'), text: sentence('channelForm.removeText') },
      ]),
      channel: describe(place, channel),
      answersAt: `${place.to('beoordelen')}?kanaal=${channel.id}`,
      application: place.parts.library.applications.get(channel.application ?? '') ?? '',
    };
  },
};

function channelAt({ guide, asked }: GuidePlace): Channel | undefined {
  return guide.channels.get(asked.parameters['kanaal'] ?? '');
}
