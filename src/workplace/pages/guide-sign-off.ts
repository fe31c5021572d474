import type { ChannelGuide } from '../../channels/guide.ts';
import { versionInForce } from '../../channels/living.ts';
import { obstaclesToSignOff } from '../../channels/steps.ts';
import { prepareJudging, verdicts } from '../../channels/suitability.ts';
import { openGuideFile } from '../../channels/to-file.ts';
import { listUses, type UseOption } from '../../framework/uses.ts';
import { sentence } from '../../language/sentence.ts';
import { capitalise } from '../../report/channel-names.ts';
import { type ChangedVerdict, compareGuides, draftOf } from '../guide-draft.ts';
import { guideFrame } from '../guide-frame.ts';
import type { GuidePlace, WorkPage } from '../place.ts';
import { listObstacles } from '../refused.ts';
import { signOffForms } from '../sign-off-forms.ts';
import { listVersions } from './guide-home.ts';

/** What would be signed off and what that changes; asking for it, signing off, withdrawing, and a new version. */
export const guideSignOff: WorkPage = {
  path: '/kanaalwijzer/beheer/:id/vaststellen',
  view: 'workplace/guide-sign-off',
  access: 'guide',
  name: 'guideTask.signOff',
  forms: signOffForms,
  show: (place) => {
    const { guide } = place;
    const draft = guide.channels.size === 0 ? undefined : draftOf(guide);
    const { request } = guide;
    return {
      ...guideFrame(place, 'guideTask.signOff'),
      lead: sentence('signOff.lead'),
      isAsking: guide.phase === 'consensus',
      isLater: guide.phase === 'draft' || guide.phase === 'assessing',
      obstacles: guide.phase === 'consensus' ? listObstacles(obstaclesToSignOff(guide), place) : [],
      request:
        request === undefined
          ? ''
          : sentence('signOff.requestedBy', {
              name: place.nameOf(request.account),
              date: { day: request.signature.date },
            }),
      isAlone: !place.parts.installation.fourEyes,
      look: place.to('gebruik'),
      ...(draft === undefined || guide.phase === 'settled' ? noChanges : showChanges(place, draft)),
      versions: listVersions(guide),
    };
  },
};

const noChanges = { summary: '', counts: '', noWay: '', changes: [] };

/** Up to so many uses that change alike are named one by one; of more, each purpose with how many. */
const fewUses = 3;

function showChanges({ guide }: GuidePlace, draft: ChannelGuide) {
  const holding = versionInForce(guide);
  const before = holding && openGuideFile(holding.guide);
  const judge = prepareJudging(draft);
  const found = listUses(draft.framework.uses).map(judge);
  const counts = Object.fromEntries(
    verdicts.map((verdict) => [verdict, found.flat().filter((each) => each.verdict === verdict).length]),
  );
  const isClosed = (entries: (typeof found)[number]) =>
    entries.every(({ verdict }) => verdict === 'notKnown' || verdict === 'unsuitable');
  const noWay = found.filter(isClosed).length;
  const changes = before === undefined ? [] : compareGuides(before, draft);
  return {
    summary:
      before === undefined
        ? sentence('signOff.first', { count: found.length })
        : sentence('signOff.changesText', { count: changes.length }),
    counts: sentence('signOff.counts', counts),
    noWay: noWay === 0 ? '' : sentence('signOff.noWay', { count: noWay }),
    changes: before === undefined ? [] : tellChanges(draft, before, changes),
  };
}

/** The changed verdicts, those of one channel that change alike together. */
function tellChanges(draft: ChannelGuide, holding: ChannelGuide, changes: readonly ChangedVerdict[]) {
  const alike = new Map<string, ChangedVerdict[]>();
  for (const change of changes) {
    const key = [change.channel, change.before, change.after].join(' ');
    alike.set(key, [...(alike.get(key) ?? []), change]);
  }
  const say = (verdict: ChangedVerdict['before']) => sentence(verdict ? `verdict.${verdict}` : 'signOff.absent');
  return [...alike.values()].map((group) => {
    const { channel, before, after } = group[0]!;
    return {
      channel: capitalise([...draft.channels, ...holding.channels].find(({ id }) => id === channel)!.name),
      uses: tellUses(draft, group),
      before: say(before),
      after: say(after),
    };
  });
}

function tellUses({ framework: { uses } }: ChannelGuide, group: readonly ChangedVerdict[]) {
  const titleIn = (list: readonly UseOption[], id: string) => list.find((each) => each.id === id)!.title;
  if (group.length <= fewUses) {
    return group.map(({ use }) =>
      sentence('signOff.use', {
        purpose: titleIn(uses.purposes, use.purpose),
        targetGroup: titleIn(uses.targetGroups, use.targetGroup),
        information: titleIn(uses.information, use.information),
      }),
    );
  }
  return uses.purposes.flatMap(({ id, title }) => {
    const count = group.filter(({ use }) => use.purpose === id).length;
    return count === 0 ? [] : [sentence('signOff.uses', { purpose: title, count })];
  });
}
