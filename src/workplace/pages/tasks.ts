import { obstaclesToAssessing } from '../../dossier/obstacles.ts';
import { isFrozen, isPublic } from '../../dossier/phase.ts';
import { sentence } from '../../language/sentence.ts';
import { one } from '../../web/form.ts';
import { dossierFrame } from '../dossier-frame.ts';
import type { WorkPage } from '../place.ts';
import { tasksOf } from '../tasks.ts';
import { waitingFor } from '../waiting.ts';
import { pageOfPlace } from '../where.ts';

/** The home of a dossier: what is to be done, how far it is, and the step to the next phase. */
export const tasks: WorkPage = {
  path: '/dossiers/:id',
  view: 'workplace/tasks',
  access: 'dossier',
  name: 'task.home',
  forms: () => [
    {
      act: 'begin',
      command: 'startAssessing',
      fields: [],
      button: sentence('tasks.start'),
      title: sentence('tasks.start'),
      isSmall: true,
      send: () => ({ commands: [{ kind: 'startAssessing' }], note: sentence('tasks.started') }),
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
        commands: [{ kind: 'goBack', reason: one(typed, 'reden')! }],
        note: sentence('tasks.wentBack'),
      }),
    },
  ],
  show: (place) => {
    const { dossier, account } = place;
    const obstacles = dossier.phase === 'draft' ? obstaclesToAssessing(dossier) : [];
    return {
      ...dossierFrame(place),
      phaseLine: sentence(isFrozen(dossier.phase) ? 'phase.decidedLine' : 'phase.notDecided', {
        phase: sentence(`phase.${dossier.phase}`),
      }),
      isTender: dossier.tender,
      roles: { all: place.actor.roles.map((role) => sentence(`role.${role}`)) },
      waiting: waitingFor(dossier, account.id),
      tasks: tasksOf(place).map((task) => ({
        ...task,
        href: place.to(task.page),
        name: sentence(task.name),
        stateWord: sentence(`taskState.${task.state}`),
      })),
      obstacles: obstacles.map(({ message, place: where }) => ({
        text: sentence(message.key, message.values),
        href: place.to(pageOfPlace(where)),
      })),
      publicAt: isPublic(dossier.phase) ? `/besluiten/${dossier.id}` : '',
      history: place.to('geschiedenis'),
    };
  },
};
