import type { FrameworkEdit } from '../../framework/edits.ts';
import type { Reading } from '../../framework/framework.ts';
import { listChildren } from '../../framework/indicators.ts';
import { checkStatements } from '../../framework/statements.ts';
import { sentence } from '../../language/sentence.ts';
import type { Statement } from '../../mcda/problem.ts';
import { type Field, fillIn, type Typed } from '../../web/form.ts';
import { bothFields, readBoth, readOptional, showBoth } from '../both-languages.ts';
import { type FrameworkForm, type FrameworkPlace, frameworkFrame, frameworkPage } from '../framework-place.ts';
import { citesField, makeSlug, nameOfPart, readCites } from '../node-form.ts';
import { readStatements, rowsFor, showStatements, statementFields } from '../weighing-form.ts';

/** One way to read what was said about the weights: why, and in sentences. */
export const frameworkReading = frameworkPage({
  path: '/lezing/:reading',
  view: 'workplace/framework-item',
  forms: (place) => {
    const before = readingAt(place);
    if (before === undefined) return [];
    return [
      readingForm(place, before),
      {
        act: 'haal-weg',
        isSmall: true,
        isGrave: true,
        button: sentence('form.remove'),
        title: sentence('form.remove'),
        fields: [],
        send: () => ({
          edits: [{ kind: 'setReading', id: before.id, value: null }],
          go: place.to(),
          note: sentence('form.removed'),
        }),
      },
    ];
  },
  show: (place) => {
    const found = readingAt(place);
    return found && itemOf(place, found);
  },
});

/** A reading that is new. */
export const newReading = frameworkPage({
  path: '/nieuwe-lezing',
  view: 'workplace/framework-item',
  forms: (place) => [readingForm(place)],
  show: (place) => itemOf(place),
});

function readingAt({ living, asked }: FrameworkPlace): Reading | undefined {
  return living.draft.readings.find(({ id }) => id === asked.parameters['reading']);
}

function itemOf(place: FrameworkPlace, found?: Reading) {
  return {
    ...frameworkFrame(place, found === undefined ? sentence('frameworkEditor.addReading') : nameOfPart(found)),
    lead: sentence('readingForm.lead'),
    parts: [
      { act: 'bewaar', title: sentence('readingForm.heading'), text: '', drawing: 'reading-form', after: '' },
      {
        act: 'haal-weg',
        title: sentence('form.remove'),
        text: sentence('readingForm.removeText'),
        drawing: 'form',
        after: '',
      },
    ],
    rows: Array.from({ length: rowsFor(found) }, (_, i) => i + 1),
    back: place.to(),
    backTitle: sentence('item.title', { name: place.living.draft.title }),
  };
}

function readingForm({ living, parts, asked, to }: FrameworkPlace, before?: Reading): FrameworkForm {
  const { draft } = living;
  const rows = rowsFor(before);
  return {
    act: 'bewaar',
    button: sentence(before === undefined ? 'frameworkEditor.addReading' : 'form.save'),
    title: sentence('readingForm.heading'),
    fields: [...words(), citesField(parts.library), ...statementFields(draft, rows)],
    values: {
      ...showBoth('titel', before?.title),
      ...showBoth('reden', before?.reason),
      ...showBoth('past', before?.fits),
      ...fillIn({ 'rust-op': before?.cites }),
      ...showStatements(before, asked.language),
    },
    send(typed) {
      const fits = readOptional(typed, 'past');
      if ('fault' in fits) return { faults: [fits.fault] };
      const read = readStatements(draft, typed, rows, asked.language);
      if ('faults' in read) return read;
      const wrong = checkStatements(draft, read.statements);
      if (wrong.length > 0) {
        return {
          faults: wrong.map(({ message }) => ({
            field: 'soort-1',
            text: sentence('frameworkFault.statements', { fault: message }),
          })),
        };
      }
      const id = before?.id ?? makeSlug(readBoth(typed, 'titel').nl, isFree(draft.readings));
      const value = { ...readHead(typed, before), ...(fits.text === undefined ? {} : { fits: fits.text }) };
      return {
        edits: [
          { kind: 'setReading', id, value },
          ...statementEdits(id, [...listChildren(draft).keys()], before?.statements ?? {}, read.statements),
        ],
        go: to(),
      };
    },
  };
}

function words(): Field[] {
  return [
    ...bothFields({ name: 'titel', label: sentence('nodeForm.title'), max: 200 }),
    ...bothFields({ name: 'reden', label: sentence('readingForm.reason'), max: 2000, rows: 4 }),
    ...bothFields({
      name: 'past',
      label: sentence('readingForm.fits'),
      hint: sentence('readingForm.fitsHint'),
      max: 200,
      isOptional: true,
    }),
  ];
}

function readHead(typed: Typed, before?: Reading) {
  return { title: readBoth(typed, 'titel'), reason: readBoth(typed, 'reden'), cites: readCites(typed, before?.cites) };
}

function isFree(readings: readonly Reading[]): (id: string) => boolean {
  return (id) => readings.every((reading) => reading.id !== id);
}

type Statements = Readonly<Record<string, readonly Statement[]>>;

/** The edits that bring the statements of a reading from one to the other, node by node. */
function statementEdits(
  reading: string,
  nodes: readonly string[],
  before: Statements,
  after: Statements,
): FrameworkEdit[] {
  return nodes.flatMap((node): FrameworkEdit[] => {
    const [old, now] = [before[node] ?? [], after[node] ?? []];
    const set = now.map((value, at): FrameworkEdit => ({ kind: 'setStatement', reading, node, at, value }));
    const gone = old.slice(now.length).map((): FrameworkEdit => {
      return { kind: 'setStatement', reading, node, at: now.length, value: null };
    });
    return [...set, ...gone];
  });
}
