import { type Application, type Edition, hostings, type Part, partSchema } from '../catalogue/application.ts';
import type { UncostedCandidate } from '../dossier/candidate.ts';
import { type Sentence, sentence } from '../language/sentence.ts';
import type { Words } from '../language/text.ts';
import { deriveOpenness, readExpression } from '../openness/openness.ts';
import { type Fault, type Field, fillIn, type Option, one, type Typed, wordsToType } from '../web/form.ts';
import type { DossierPlace, Given } from './place.ts';
import { optionalWords, wordsIn } from './typed-value.ts';

/** What is proposed as a candidate, without its id. */
export type Proposed = Extract<Given, { kind: 'setCandidate' }>['value'];

/** Where it runs, why it takes part, and whether it is what is there now: the same for every candidate. */
export const commonFields: readonly Field[] = [
  {
    kind: 'select',
    name: 'hosting',
    label: sentence('candidateForm.hosting'),
    required: true,
    options: hostings.map((value) => ({ value, label: sentence(`hosting.${value}`) })),
  },
  {
    kind: 'text',
    name: 'waarom',
    label: sentence('candidateForm.because'),
    hint: sentence('candidateForm.becauseHint'),
    max: 2000,
    rows: 3,
    required: true,
  },
  {
    kind: 'check',
    name: 'nu',
    label: sentence('candidateForm.statusQuo'),
    hint: sentence('candidateForm.statusQuoHint'),
  },
];

/** What a candidate from the catalogue is asked; `before` is offered also where the catalogue has lost it. */
export function catalogueFields({ parts }: DossierPlace, before?: UncostedCandidate): Field[] {
  const options = editionOptions(parts);
  const chosen = before && keyOf(before);
  const isLost = chosen !== undefined && options.every(({ value }) => value !== chosen);
  return [
    {
      kind: 'select',
      name: 'uitgave',
      label: sentence('candidateForm.edition'),
      hint: sentence('candidateForm.editionHint'),
      required: true,
      options: isLost ? [...options, { value: chosen, label: before?.name ?? chosen }] : options,
    },
    {
      kind: 'line',
      name: 'naam',
      label: sentence('candidateForm.ownName'),
      hint: sentence('candidateForm.ownNameHint'),
      max: 200,
    },
    ...commonFields,
  ];
}

/** Every edition of every application of the catalogue, to choose from. */
export function editionOptions({ library }: Pick<DossierPlace['parts'], 'library'>): Option[] {
  return [...library.applications.values()]
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'))
    .flatMap((application) => application.editions.map((edition) => editionOption(application, edition)));
}

function editionOption(application: Application, { id, name, parts, withoutSoftware }: Edition): Option {
  const { openness } = deriveOpenness(parts, withoutSoftware);
  const values = { application: application.name, edition: name, openness: sentence(`openness.${openness}`) };
  return {
    value: `${application.id}/${id}`,
    label: sentence(name.startsWith(application.name) ? 'candidateForm.sameName' : 'candidateForm.option', values),
  };
}

function keyOf({ application, edition }: UncostedCandidate): string | undefined {
  return application === undefined ? undefined : `${application}/${edition}`;
}

/** How many rows for parts a form has: room for those there are, and for more. */
export function partRows(before?: UncostedCandidate): number[] {
  const count = Math.max(4, (before?.parts ?? []).length + 2);
  return Array.from({ length: count }, (_, i) => i + 1);
}

/** What a candidate that is described here is asked. */
export function ownFields(before?: UncostedCandidate): Field[] {
  const rows = partRows(before).flatMap((number): Field[] => [
    {
      kind: 'select',
      name: `deel-${number}`,
      label: sentence('candidateForm.part'),
      empty: sentence('form.none'),
      options: partSchema.shape.part.options.map((value) => ({ value, label: sentence(`part.${value}`) })),
    },
    { kind: 'line', name: `deelnaam-${number}`, label: sentence('candidateForm.partName'), max: 200 },
    { kind: 'line', name: `licentie-${number}`, label: sentence('candidateForm.licence'), max: 300 },
  ]);
  return [
    { kind: 'line', name: 'naam', label: sentence('candidateForm.name'), max: 200, required: true },
    ...rows,
    {
      kind: 'text',
      name: 'zonder',
      label: sentence('candidateForm.without'),
      hint: sentence('candidateForm.withoutHint'),
      max: 1000,
      rows: 2,
    },
    ...commonFields,
  ];
}

/** What stands in the form of a candidate that is there. */
export function candidateValues(candidate: UncostedCandidate, { asked }: DossierPlace): Typed {
  const text = (words: Words | undefined) => words && wordsToType(words, asked.language);
  return fillIn({
    uitgave: keyOf(candidate),
    naam: text(candidate.name),
    ...Object.fromEntries(
      (candidate.parts ?? []).flatMap(({ part, name, licence }, i) => [
        [`deel-${i + 1}`, part],
        [`deelnaam-${i + 1}`, name],
        [`licentie-${i + 1}`, licence],
      ]),
    ),
    zonder: text(candidate.withoutSoftware),
    hosting: candidate.hosting,
    waarom: text(candidate.because),
    nu: candidate.statusQuo && 'ja',
  });
}

function readCommon(place: DossierPlace, typed: Typed, before?: UncostedCandidate) {
  return {
    hosting: one(typed, 'hosting') as Proposed['hosting'],
    ...(one(typed, 'nu') === undefined ? {} : { statusQuo: true as const }),
    because: wordsIn(place, typed, 'waarom', before?.because),
  };
}

/** The candidate in a form of one from the catalogue. The name goes along with another edition, unless another was typed. */
export function readFromCatalogue(place: DossierPlace, typed: Typed, before?: UncostedCandidate): Proposed {
  const key = one(typed, 'uitgave')!;
  const [application = '', edition = ''] = key.split('/');
  const name = optionalWords(place, 'name', typed, 'naam', before?.name);
  const isOldName = before !== undefined && keyOf(before) !== key && name.name === before.name;
  return { application, edition, ...(isOldName ? {} : name), ...readCommon(place, typed, before) };
}

/** The candidate in a form of one that is described here, or what is wrong with its parts. */
export function readOwn(
  place: DossierPlace,
  typed: Typed,
  before?: UncostedCandidate,
): { value: Proposed } | { faults: Fault[] } {
  const read = partRows(before).map((number) => readPart(typed, number, before?.parts?.[number - 1]));
  const faults = read.flatMap((row) => row.faults);
  const parts = read.flatMap((row) => row.part ?? []);
  const without = one(typed, 'zonder');
  if (faults.length > 0) return { faults };
  if (parts.length === 0 && without === undefined) return fault('deel-1', sentence('candidateForm.noParts'));
  if (parts.length > 0 && without !== undefined) return fault('zonder', sentence('candidateForm.partsAndWithout'));
  const { name } = optionalWords(place, 'name', typed, 'naam', before?.name);
  const common = { ...(name === undefined ? {} : { name }), ...readCommon(place, typed, before) };
  if (without === undefined) return { value: { ...common, parts } };
  const was = before?.withoutSoftware;
  // Typed in one language, it stands for both.
  const words = was === undefined ? { nl: without, en: without } : { ...was, [place.asked.language]: without };
  return { value: { ...common, withoutSoftware: words } };
}

function readPart(typed: Typed, number: number, before?: Part): { part?: Part; faults: Fault[] } {
  const part = one(typed, `deel-${number}`) as Part['part'] | undefined;
  const name = one(typed, `deelnaam-${number}`);
  const licence = one(typed, `licentie-${number}`);
  if (part === undefined && name === undefined && licence === undefined) return { faults: [] };
  if (part === undefined) return fault(`deel-${number}`, sentence('candidateForm.partMissing', { number }));
  if (licence === undefined) return fault(`licentie-${number}`, sentence('candidateForm.licenceMissing', { number }));
  const expression = readExpression(licence);
  if ('fault' in expression) {
    return fault(`licentie-${number}`, sentence('candidateForm.licenceWrong', { number, fault: expression.fault }));
  }
  const isSame = before?.part === part && before.name === name && before.licence === licence;
  const facts = isSame ? before.facts : [];
  return { part: { part, ...(name === undefined ? {} : { name }), licence, facts }, faults: [] };
}

function fault(field: string, text: Sentence): { faults: Fault[] } {
  return { faults: [{ field, text }] };
}
