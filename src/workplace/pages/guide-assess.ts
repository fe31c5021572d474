import { obstaclesToClosing } from '../../channels/steps.ts';
import { type Cell, partsOf } from '../../dossier/places.ts';
import { membersWith } from '../../dossier/roles.ts';
import { answersBy, openRound } from '../../dossier/rounds.ts';
import { listIndicators } from '../../framework/indicators.ts';
import { type Sentence, sentence } from '../../language/sentence.ts';
import { capitalise } from '../../report/channel-names.ts';
import { showChannel } from '../assess-channel.ts';
import { cellsOf, completenessOf, nextToDo } from '../completeness.ts';
import { channelAddress, guideCellAddress } from '../guide-answer-form.ts';
import { guideCellAt, guideCells, guideCellTitle } from '../guide-cells.ts';
import { guideFrame } from '../guide-frame.ts';
import type { GuidePlace, WorkPage } from '../place.ts';
import { listObstacles } from '../refused.ts';
import { scriptsNamed } from '../scripts.ts';

/** One's own answers about the channels: how far, and channel by channel; for the lead how far everyone is. */
export const guideAssess: WorkPage = {
  path: '/kanaalwijzer/beheer/:id/beoordelen',
  view: 'workplace/guide-assess',
  access: 'guide',
  name: 'task.assess',
  forms: ({ guide, to }) => [
    {
      act: 'sluit',
      command: 'closeRound',
      fields: [],
      isSmall: true,
      isGrave: true,
      title: sentence('assess.close'),
      button: sentence('assess.close'),
      send: () => {
        const onward = { go: to('consensus'), note: sentence('assess.closed') };
        // Pressing it twice is no fault: the second time nothing is left to do.
        return guide.phase === 'consensus' ? onward : { guideCommand: { kind: 'closeRound' }, ...onward };
      },
    },
  ],
  show: async (place) => {
    const { guide, asked } = place;
    const frame = guideFrame(place, 'task.assess');
    const channel = guide.channels.get(asked.query.get('kanaal') ?? '');
    const shown = { ...frame, ...standOf(place), channel: '', ...nothing };
    if (channel !== undefined && place.may('setAnswer')) {
      return {
        ...shown,
        title: sentence('assess.candidateTitle', { name: capitalise(channel.name) }),
        crumbs: [...(frame.crumbs ?? []), { href: place.to('beoordelen'), title: sentence('task.assess') }],
        channel: showChannel(place, channel),
        scripts: scriptsNamed(place.parts, 'bewaren'),
      };
    }
    return { ...shown, ...(place.may('setAnswer') ? showOwn(place) : {}), ...(await showRound(place)) };
  },
};

/** Parts of the page that are not on it. */
const nothing = { channels: [], next: '', list: '', who: [], obstacles: [], unanswered: 0 };

function leadOf(place: GuidePlace): Sentence {
  const { guide } = place;
  if (guide.phase === 'draft') return sentence('guideAssess.notYet');
  if (openRound(guide) === undefined) return sentence('assess.isClosed');
  if (!place.may('setAnswer')) return sentence('guideAssess.isOpen');
  return sentence('guideAssess.lead', {
    channels: guide.channels.size,
    questions: listIndicators(guide.framework).length,
  });
}

function standOf(place: GuidePlace) {
  const { guide, account } = place;
  const { all, given, unknown, open, withoutReason } = completenessOf(guideCells(guide), answersBy(guide, account.id));
  const to = (what: string) => `${place.to('beoordelen')}?toon=${what}`;
  return {
    lead: leadOf(place),
    isDraft: guide.phase === 'draft',
    isClosed: guide.phase !== 'draft' && openRound(guide) === undefined,
    stand: place.may('setAnswer')
      ? {
          ...{ all, given, unknown },
          ...{ open: open.length, openAt: to('open') },
          ...{ without: withoutReason.length, withoutAt: to('zonder-reden') },
        }
      : '',
  };
}

/** So many questions are named in a list; of more, the list says how many there are. */
const longest = 100;

/** The channels with how far one is with each, and what waits. */
function showOwn(place: GuidePlace) {
  const { guide, account, asked } = place;
  const cells = guideCells(guide);
  const answers = answersBy(guide, account.id);
  const next = nextToDo(cells, answers, undefined);
  const { open, withoutReason } = completenessOf(cells, answers);
  const what = asked.query.get('toon');
  const listed = what === 'open' ? open : what === 'zonder-reden' ? withoutReason : undefined;
  return {
    channels: [...guide.channels.values()].map(({ id, name }) => {
      const { all, given, withoutReason: without } = completenessOf(cellsOf(cells, id), answers);
      return {
        href: channelAddress(place, id),
        name: capitalise(name),
        stand: sentence('assess.stand', { all, given, without: without.length }),
      };
    }),
    next: next === undefined ? '' : { href: guideCellAddress(place, next), name: nameOf(place, next) },
    list:
      listed === undefined
        ? ''
        : {
            title: sentence(what === 'open' ? 'assess.openList' : 'assess.withoutList', { count: listed.length }),
            cells: listed.slice(0, longest).map((cell) => ({
              href: guideCellAddress(place, cell),
              name: nameOf(place, cell),
            })),
            more: Math.max(0, listed.length - longest),
          },
  };
}

function nameOf({ guide }: GuidePlace, cell: Cell): Sentence {
  return guideCellTitle(guideCellAt(guide, ...partsOf(cell))!);
}

/** For the lead: who is how far, in figures alone, and what stands in the way of closing the round. */
async function showRound(place: GuidePlace) {
  const whole = place.may('closeRound') ? await place.parts.storage.guides.open(place.guide.id) : undefined;
  if (whole === undefined) return {};
  const cells = guideCells(whole);
  const who = membersWith(whole, 'assessor').map((assessor) => {
    const { all, given, withoutReason } = completenessOf(cells, answersBy(whole, assessor));
    return { name: place.nameOf(assessor), all, given, withoutReason: withoutReason.length };
  });
  return {
    who,
    obstacles: listObstacles(obstaclesToClosing(whole), place).map((obstacle) => ({ ...obstacle, href: '#wie' })),
    unanswered: who.reduce((sum, { all, given }) => sum + all - given, 0),
  };
}
