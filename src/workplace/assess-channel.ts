import type { Channel } from '../channels/guide-file.ts';
import { cellOf } from '../dossier/places.ts';
import { answersBy } from '../dossier/rounds.ts';
import { listIndicators } from '../framework/indicators.ts';
import { sentence } from '../language/sentence.ts';
import { capitalise } from '../report/channel-names.ts';
import { showForm } from '../web/show-form.ts';
import { completenessOf } from './completeness.ts';
import { channelAddress, guideAnswerForm, guideCellAddress } from './guide-answer-form.ts';
import type { GuideCellHere } from './guide-cells.ts';
import type { GuidePlace } from './place.ts';

/** So many pieces of evidence still stand in the form of each question; of more, the page of the question has them all. */
const mostPieces = 12;

/** The questions about one channel at one aspect, each with a form of its own. */
export function showChannel(place: GuidePlace, channel: Channel) {
  const { guide, account, asked } = place;
  const answers = answersBy(guide, account.id);
  const rows = listIndicators(guide.framework);
  const cellsOf = (aspect: string) =>
    rows.filter(({ criterion }) => criterion.id === aspect).map(({ indicator }) => cellOf(channel.id, indicator.id));
  const aspects = guide.framework.criteria.filter(({ id }) => cellsOf(id).length > 0);
  const firstOpen = aspects.find(({ id }) => cellsOf(id).some((cell) => !answers.has(cell)));
  const current = aspects.find(({ id }) => id === asked.query.get('aspect')) ?? firstOpen ?? aspects[0]!;
  const all = rows.map(({ indicator }) => cellOf(channel.id, indicator.id));
  const { given, withoutReason } = completenessOf(all, answers);
  return {
    name: capitalise(channel.name),
    summary: channel.summary,
    stand: sentence('assess.stand', { all: all.length, given, without: withoutReason.length }),
    tabs: aspects.map(({ id, title }) => {
      const inside = completenessOf(cellsOf(id), answers);
      return {
        href: channelAddress(place, channel.id, id),
        text: sentence('assess.tab', { title, given: inside.given, all: inside.all }),
        isCurrent: id === current.id,
      };
    }),
    aspect: current.title,
    aspectQuestion: current.question,
    questions: rows
      .filter(({ criterion }) => criterion.id === current.id)
      .map((placed) => showQuestion(place, { ...placed, channel, cell: cellOf(channel.id, placed.indicator.id) })),
    onward: onwardFrom(place, channel, aspects[aspects.indexOf(current) + 1]),
  };
}

function showQuestion(place: GuidePlace, here: GuideCellHere) {
  const { guide, account } = place;
  const { indicator, cell } = here;
  const mine = answersBy(guide, account.id).get(cell);
  const form = guideAnswerForm(place, here, mostPieces);
  return {
    id: indicator.id,
    title: indicator.title,
    why: indicator.why,
    href: guideCellAddress(place, cell),
    isAnswered: mine !== undefined,
    lacksReason: mine !== undefined && mine.reason === undefined,
    chosen: mine?.evidence.length ?? 0,
    form: showForm(form.fields, form.values ?? {}, {
      action: guideCellAddress(place, cell),
      act: form.act,
      token: place.token(),
      readAt: guide.seq,
      button: form.button,
      prefix: `${indicator.id}-`,
    }),
  };
}

/** Where one goes after the last question here: the next aspect, the next channel, or back to the whole. */
function onwardFrom(
  place: GuidePlace,
  { id: here }: Channel,
  next: { id: string; title: Parameters<typeof capitalise>[0] } | undefined,
) {
  if (next !== undefined) {
    return {
      href: channelAddress(place, here, next.id),
      text: sentence('assess.nextCriterion', { title: next.title }),
    };
  }
  const channels = [...place.guide.channels.values()];
  const other = channels[channels.findIndex(({ id }) => id === here) + 1];
  return other === undefined
    ? { href: place.to('beoordelen'), text: sentence('guideAssess.toWhole') }
    : {
        href: channelAddress(place, other.id),
        text: sentence('guideAssess.next', { name: capitalise(other.name) }),
      };
}
