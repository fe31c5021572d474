import { type LivingGuide, versionInForce } from '../../channels/living.ts';
import { obstaclesToAssessing } from '../../channels/steps.ts';
import { sentence } from '../../language/sentence.ts';
import { one } from '../../web/form.ts';
import { guideFrame } from '../guide-frame.ts';
import { tasksOfGuide, waitingInGuide } from '../guide-tasks.ts';
import type { GuidePlace, WorkPage } from '../place.ts';
import { listObstacles } from '../refused.ts';

/** The home of a channel guide: what is to be done, how far it is, its versions, and the step to the next phase. */
export const guideHome: WorkPage = {
  path: '/kanaalwijzer/beheer/:id',
  view: 'workplace/guide',
  access: 'guide',
  name: 'task.home',
  forms: () => [
    {
      act: 'begin',
      command: 'startAssessing',
      fields: [],
      button: sentence('tasks.start'),
      title: sentence('tasks.start'),
      isSmall: true,
      send: () => ({ guideCommand: { kind: 'startAssessing' }, note: sentence('tasks.started') }),
    },
    {
      act: 'terug',
      command: 'goBack',
      fields: [
        { kind: 'text', name: 'reden', label: sentence('tasks.backReason'), max: 2000, rows: 3, required: true },
      ],
      button: sentence('tasks.back'),
      title: sentence('tasks.back'),
      isGrave: true,
      send: (typed) => ({
        guideCommand: { kind: 'goBack', reason: one(typed, 'reden')! },
        note: sentence('guideHome.wentBack'),
      }),
    },
  ],
  show: (place) => {
    const { guide, account } = place;
    return {
      ...guideFrame(place),
      line: sentence('guideHome.line', { version: guide.version, phase: sentence(`guidePhase.${guide.phase}`) }),
      isSettled: guide.phase === 'settled',
      roles: { all: rolesOf(place) },
      waiting: waitingInGuide(guide, account.id),
      tasks: tasksOfGuide(place).map((task) => ({
        ...task,
        href: place.to(task.page),
        name: sentence(task.name),
        stateWord: sentence(`taskState.${task.state}`),
      })),
      obstacles: guide.phase === 'draft' ? listObstacles(obstaclesToAssessing(guide), place) : [],
      versions: listVersions(guide),
      history: place.to('geschiedenis'),
    };
  },
};

function rolesOf({ actor }: GuidePlace) {
  const roles = actor.roles.map((role) => sentence(`guideRole.${role}`));
  return roles.length === 0 ? [sentence('guideRole.administrator')] : roles;
}

/** The versions that were signed off, the last first, and which of them holds. */
export function listVersions(guide: LivingGuide) {
  const holding = versionInForce(guide);
  return guide.settled.toReversed().map((each) => ({
    version: each.version,
    line: sentence('guideHome.versionLine', {
      version: each.version,
      date: { day: each.guide.signOff!.date },
      by: each.guide.signOff!.by,
    }),
    state:
      each.withdrawn !== undefined
        ? sentence('guideHome.withdrawn', { reason: each.withdrawn.reason })
        : sentence(each === holding ? 'guideHome.holds' : 'guideHome.replaced'),
  }));
}
