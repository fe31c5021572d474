import { stringify } from 'csv-stringify/sync';
import { type GuideHistoryLine, historyOfGuide } from '../../channels/history.ts';
import { foldGuide } from '../../channels/living.ts';
import { guideEntriesSeenBy } from '../../channels/seen.ts';
import { sentence } from '../../language/sentence.ts';
import { isDay, one } from '../../web/form.ts';
import { systemActor } from '../examples.ts';
import { guideFrame } from '../guide-frame.ts';
import { insideGuide } from '../guide-place.ts';
import { namesInGuide } from '../guide-place-names.ts';
import { tasksOfGuide } from '../guide-tasks.ts';
import type { GuidePlace, WorkFile, WorkPage } from '../place.ts';

const perPage = 50;

/** Who did what, when, field by field; what can be undone until a version is signed off; and the guide as it was on a day. */
export const guideHistory: WorkPage = {
  path: '/kanaalwijzer/beheer/:id/geschiedenis',
  view: 'workplace/history',
  access: 'guide',
  name: 'task.history',
  forms: () => [
    {
      act: 'maak-ongedaan',
      command: 'undo',
      isSmall: true,
      title: sentence('history.undo'),
      button: sentence('history.undo'),
      fields: [{ kind: 'hidden', name: 'stap', max: 9 }],
      send: (typed) => {
        const seq = Number(one(typed, 'stap'));
        if (!Number.isInteger(seq) || seq < 1) return { gone: true };
        return { guideCommand: { kind: 'undo', seq }, note: sentence('history.undone') };
      },
    },
  ],
  show: async (place) => {
    const lines = (await readHistory(place)).reverse();
    const before = Number(place.asked.query.get('voor') ?? '') || Number.POSITIVE_INFINITY;
    const older = lines.filter(({ seq }) => seq < before);
    const shown = older.slice(0, perPage);
    const day = place.asked.query.get('dag') ?? '';
    return {
      ...guideFrame(place, 'task.history'),
      lead: sentence('guideHistory.lead'),
      lines: shown.map((line) => ({
        ...line,
        who: line.actor === systemActor ? sentence('history.system') : place.nameOf(line.actor),
        what: sentence(`guideEvent.${line.kind}`),
        where: line.place === undefined ? [] : namesInGuide(line.place, place),
        changes: line.changes.slice(0, 12).map(({ field, before: was, after }) => ({
          field,
          before: was === undefined ? '' : String(was),
          after: after === undefined ? '' : String(after),
        })),
        canUndo: line.place !== undefined && place.guide.phase !== 'settled',
        undoes: line.undoes ?? '',
      })),
      more: older.length > perPage ? `${place.to('geschiedenis')}?voor=${shown.at(-1)!.seq}` : '',
      isLater: Number.isFinite(before),
      day,
      stood: isDay(day) ? await tasksThen(place, day) : '',
      isDayGiven: isDay(day),
      dayHeading: sentence('guideHistory.day'),
      notYet: sentence('guideHistory.notYet'),
    };
  },
};

/** The whole history as a table, for whoever has to audit it. */
export const guideHistoryFile: WorkFile = {
  path: '/kanaalwijzer/beheer/:id/geschiedenis.csv',
  access: 'guide',
  async read(asked) {
    const place = asked as GuidePlace;
    const rows = (await readHistory(place)).flatMap((line) => {
      const who = line.actor === systemActor ? systemActor : place.nameOf(line.actor);
      const first = [line.seq, line.at, who, line.kind, line.place ?? ''];
      const changes = line.changes.length === 0 ? [{ field: '', before: '', after: '' }] : line.changes;
      return changes.map(({ field, before = '', after = '' }) => [...first, field, String(before), String(after)]);
    });
    const header = ['seq', 'at', 'actor', 'kind', 'place', 'field', 'before', 'after'];
    const bytes = stringify([header, ...rows], { escape_formulas: true, bom: true, record_delimiter: 'windows' });
    return { type: 'text/csv; charset=utf-8', name: `${place.guide.id}-geschiedenis.csv`, bytes };
  },
};

async function readHistory({ guide, actor, parts }: GuidePlace): Promise<GuideHistoryLine[]> {
  return historyOfGuide(guideEntriesSeenBy(await parts.storage.guides.read(guide.id), guide, actor));
}

/** How far every task was at the end of a day. */
async function tasksThen(place: GuidePlace, day: string) {
  const entries = await place.parts.storage.guides.read(place.guide.id);
  const later = entries.findIndex(({ at }) => at > `${day}T23:59:59.999Z`);
  const then = foldGuide(later === -1 ? entries : entries.slice(0, later));
  if (then === undefined) return '';
  // Who may look back is decided by who takes part now.
  const inside = await insideGuide(place, { ...then, removed: false, members: place.guide.members });
  if (inside === undefined) return '';
  return {
    heading: sentence('guideHistory.asItWas', { date: { day } }),
    phase: sentence(`guidePhase.${then.phase}`),
    tasks: tasksOfGuide(inside).map(({ name, state, note }) => ({
      name: sentence(name),
      note,
      state: sentence(`taskState.${state}`),
    })),
  };
}
