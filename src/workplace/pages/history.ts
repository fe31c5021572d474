import { stringify } from 'csv-stringify/sync';
import { streamOf } from '../../dossier/entry.ts';
import { asItWas, type HistoryLine, historyOf } from '../../dossier/history.ts';
import { isFrozen } from '../../dossier/phase.ts';
import { entriesSeenBy } from '../../dossier/seen.ts';
import type { MessageKey } from '../../language/messages/all.ts';
import { sentence } from '../../language/sentence.ts';
import { isDay, one } from '../../web/form.ts';
import { dossierFrame } from '../dossier-frame.ts';
import { insideDossier } from '../dossier-place.ts';
import { systemActor } from '../examples.ts';
import type { DossierPlace, WorkFile, WorkPage } from '../place.ts';
import { namesInPlace } from '../place-names.ts';
import { tasksOf } from '../tasks.ts';

const perPage = 50;

/** Who did what, when, field by field; what can be undone until the decision is settled; and the dossier as it was on a day. */
export const history: WorkPage = {
  path: '/dossiers/:id/geschiedenis',
  view: 'workplace/history',
  access: 'dossier',
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
        return { commands: [{ kind: 'undo', seq }], note: sentence('history.undone') };
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
      ...dossierFrame(place, 'task.history'),
      lead: sentence('history.lead'),
      lines: shown.map((line) => ({
        ...line,
        who: whoDid(line, place),
        what: sentence(wordsFor(line)),
        where: line.place === undefined ? [] : namesInPlace(line.place, place),
        changes: line.changes.slice(0, 12).map(({ field, before: was, after }) => ({
          field,
          before: was === undefined ? '' : String(was),
          after: after === undefined ? '' : String(after),
        })),
        canUndo: line.place !== undefined && !isFrozen(place.dossier.phase),
        undoes: line.undoes ?? '',
      })),
      more: older.length > perPage ? `${place.to('geschiedenis')}?voor=${shown.at(-1)!.seq}` : '',
      isLater: Number.isFinite(before),
      day,
      stood: isDay(day) ? await tasksThen(place, day) : '',
      isDayGiven: isDay(day),
      dayHeading: sentence('history.day'),
      notYet: sentence('history.notYet'),
    };
  },
};

/** The whole history as a table, for whoever has to audit it. */
export const historyFile: WorkFile = {
  path: '/dossiers/:id/geschiedenis.csv',
  access: 'dossier',
  async read(asked) {
    const place = asked as DossierPlace;
    const rows = (await readHistory(place)).flatMap((line) => {
      const first = [line.seq, line.at, whoName(line, place), line.kind, line.place ?? ''];
      const changes = line.changes.length === 0 ? [{ field: '', before: '', after: '' }] : line.changes;
      return changes.map(({ field, before = '', after = '' }) => [...first, field, String(before), String(after)]);
    });
    const header = ['seq', 'at', 'actor', 'kind', 'place', 'field', 'before', 'after'];
    const bytes = stringify([header, ...rows], { escape_formulas: true, bom: true, record_delimiter: 'windows' });
    return { type: 'text/csv; charset=utf-8', name: `${place.dossier.id}-geschiedenis.csv`, bytes };
  },
};

async function readHistory(place: DossierPlace): Promise<HistoryLine[]> {
  const { dossier, actor, parts } = place;
  const entries = await parts.storage.logbook.read(streamOf(dossier.id));
  return historyOf(entriesSeenBy(entries, dossier, actor));
}

function whoDid(line: HistoryLine, place: DossierPlace) {
  return line.actor === systemActor ? sentence('history.system') : whoName(line, place);
}

function whoName({ actor }: HistoryLine, place: DossierPlace): string {
  return actor === systemActor ? systemActor : place.nameOf(actor);
}

function wordsFor({ kind }: HistoryLine): MessageKey {
  return `event.${kind}`;
}

/** How far every task was at the end of a day. */
async function tasksThen(place: DossierPlace, day: string) {
  const entries = await place.parts.storage.logbook.read(streamOf(place.dossier.id));
  const then = asItWas(entries, `${day}T23:59:59.999Z`);
  if (then === undefined) return '';
  // Who may look back is decided by who takes part now.
  const inside = await insideDossier(place, { ...then, members: place.dossier.members });
  if (inside === undefined) return '';
  return {
    heading: sentence('history.asItWas', { date: { day } }),
    phase: sentence(`phase.${then.phase}`),
    tasks: tasksOf(inside).map(({ name, state, note }) => ({
      name: sentence(name),
      note,
      state: sentence(`taskState.${state}`),
    })),
  };
}
