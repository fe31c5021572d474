import { isApplicableIn, liveCandidates } from '../../dossier/live.ts';
import { cellOf } from '../../dossier/places.ts';
import { answersBy } from '../../dossier/rounds.ts';
import { sentence } from '../../language/sentence.ts';
import { say } from '../../language/text.ts';
import { type Field, one, type Typed } from '../../web/form.ts';
import { sayAnswer } from '../cell-fields.ts';
import { writeCellText } from '../cell-text.ts';
import { answerableIndicators, candidateName } from '../cells.ts';
import { writeTabbed } from '../delimited.ts';
import { dossierFrame } from '../dossier-frame.ts';
import { type PastedCell, type PastedTable, readPastedTable } from '../pasted-table.ts';
import type { DossierPlace, Result, WorkPage } from '../place.ts';

/** One's own answers from a spreadsheet: paste, look at what would be kept, and keep all of it or nothing. */
export const pasteAnswers: WorkPage = {
  path: '/dossiers/:id/beoordelen/plakken',
  view: 'workplace/paste-answers',
  access: 'dossier',
  name: 'task.assess',
  forms: (place) => [
    {
      act: 'bekijk',
      command: 'setAnswer',
      fields: [table],
      button: sentence('paste.look'),
      title: sentence('assess.paste'),
      send: (typed) => {
        const read = readTyped(place, typed);
        return 'fault' in read
          ? faulty(read.fault)
          : { preview: { preview: showTable(read), pasted: one(typed, 'tabel')! } };
      },
    },
    {
      act: 'bewaar',
      command: 'setAnswer',
      fields: [table],
      button: sentence('paste.save'),
      title: sentence('assess.paste'),
      send: (typed) => save(place, typed),
    },
  ],
  show: (place) => {
    const frame = dossierFrame(place, 'task.assess');
    return {
      ...frame,
      title: sentence('assess.paste'),
      crumbs: [...(frame.crumbs ?? []), { href: place.to('beoordelen'), title: sentence('task.assess') }],
      lead: sentence('paste.lead'),
      preview: '',
      pasted: '',
      own: place.may('setAnswer') ? writeOwn(place) : '',
      isOpen: place.dossier.phase === 'assessing',
    };
  },
};

const table: Field = {
  kind: 'text',
  name: 'tabel',
  label: sentence('paste.table'),
  hint: sentence('paste.tableHint'),
  max: 100_000,
  rows: 10,
  required: true,
};

function readTyped({ dossier, account, asked }: DossierPlace, typed: Typed) {
  return readPastedTable(one(typed, 'tabel')!, dossier, answersBy(dossier, account.id), asked.language);
}

function faulty(text: ReturnType<typeof sentence>): Result {
  return { faults: [{ field: 'tabel', text }] };
}

function save(place: DossierPlace, typed: Typed): Result {
  const read = readTyped(place, typed);
  if ('fault' in read) return faulty(read.fault);
  if (read.faults > 0) return faulty(sentence('paste.stillFaults', { count: read.faults }));
  const count = read.changes.length;
  return {
    commands: read.changes.map((change) => ({ kind: 'setAnswer', ...change })),
    go: `${place.to('beoordelen')}?weergave=tabel`,
    note: sentence('paste.saved', { count }),
  };
}

/** A pasted table as the page shows it: per cell what it says, what it takes the place of, or what is wrong. */
function showTable({ columns, rows, faults, changes }: PastedTable) {
  return {
    columns: columns.map(({ label, fault }) => ({ label, fault: fault ?? '' })),
    rows: rows.map(({ label, fault, cells }) => ({
      label,
      fault: fault !== undefined && cells.some(({ text }) => text !== '') ? fault : '',
      cells: cells.map((cell, i) => ({ column: columns[i]!.label, ...showPasted(cell) })),
    })),
    faults,
    changes: changes.length,
    same: rows.flatMap(({ cells }) => cells).filter(({ state }) => state === 'same').length,
  };
}

function showPasted({ text, state, answer, fault, indicator, before }: PastedCell) {
  return {
    text,
    state,
    fault: fault ?? '',
    says: answer === undefined ? '' : sayAnswer(indicator!.scale, answer),
    was: state === 'new' && before !== undefined ? sayAnswer(indicator!.scale, before) : '',
  };
}

/** One's own answers as a table to copy, so that a spreadsheet has the right names to begin with. */
function writeOwn({ dossier, account, asked }: DossierPlace): string {
  const { language } = asked;
  const answers = answersBy(dossier, account.id);
  const candidates = liveCandidates(dossier);
  const indicators = answerableIndicators(dossier).filter(({ indicator }) => isApplicableIn(dossier, indicator.id));
  return writeTabbed([
    ['', ...candidates.map((candidate) => say(candidateName(candidate), language))],
    ...indicators.map(({ indicator }) => [
      say(indicator.title, language),
      ...candidates.map(({ id }) => writeCellText(answers.get(cellOf(id, indicator.id)), language)),
    ]),
  ]);
}
