import { readingHints } from '../language/reading-help.ts';
import type { Sentence } from '../language/sentence.ts';
import type { Language, Words } from '../language/text.ts';
import type { Fault, Field, Typed } from './form.ts';

/** A form as its template draws it. */
export interface ShownForm {
  /** Where it is sent; a form is always sent with POST. */
  action: string;
  /** Which form of the page it is. */
  act: string;
  token: string;
  /** The number of the last entry when it was read. */
  readAt: number | '';
  hasFile: boolean;
  fields: ShownField[];
  /** The same fields by name, for a template that places them itself. */
  by: Record<string, ShownField>;
  faults: Fault[];
  button: Sentence;
  isGrave: boolean;
}

/** A field as its template draws it. */
export interface ShownField {
  kind: Field['kind'];
  id: string;
  name: string;
  label: Words | Sentence;
  hint: Words | Sentence | '';
  value: string;
  required: boolean;
  /** Whether it may stay empty for good. */
  isOptional: boolean;
  max: number | '';
  rows: number;
  autocomplete: string;
  unit: Words | Sentence | '';
  empty: Sentence | '';
  options: { id: string; value: string; label: Words | Sentence; hint: Words | Sentence | ''; isChosen: boolean }[];
  fault: Sentence | '';
  /** What might make the text easier to read. */
  tips: Sentence[];
  /** The ids of what describes the field, for aria-describedby. */
  describedBy: string;
  /** At a conflict: what stands there now, where that is not what was typed. */
  theirs: readonly (Words | Sentence)[];
  isConflict: boolean;
}

/** What a form needs beside its fields to be drawn. */
export interface FormFrame {
  action: string;
  act: string;
  token: string;
  readAt?: number;
  button: Sentence;
  isGrave?: boolean;
  faults?: readonly Fault[];
  /** What stands in the fields now, where somebody else put other things there meanwhile. */
  theirs?: Typed;
  /** The language of the hints that the texts in it get; without one they get none. */
  readingHelp?: Language;
  /** Before every id, where more than one form of a page has the same field. */
  prefix?: string;
}

/** Makes a form ready to be drawn, with `values` in its fields. */
export function showForm(fields: readonly Field[], values: Typed, frame: FormFrame): ShownForm {
  const shown = fields.map((field) => showField(field, values, frame));
  return {
    action: frame.action,
    act: frame.act,
    token: frame.token,
    readAt: frame.readAt ?? '',
    hasFile: fields.some(({ kind }) => kind === 'file'),
    fields: shown,
    by: Object.fromEntries(shown.map((field) => [field.name, field])),
    faults: [...(frame.faults ?? [])],
    button: frame.button,
    isGrave: frame.isGrave ?? false,
  };
}

function showField(field: Field, values: Typed, frame: FormFrame): ShownField {
  const id = `${frame.prefix ?? ''}${field.name}`;
  const typed = values[field.name] ?? [];
  const value = field.kind === 'password' || field.kind === 'file' ? '' : (typed[0] ?? '');
  const fault = frame.faults?.find((each) => each.field === field.name)?.text ?? '';
  const hint = 'hint' in field ? (field.hint ?? '') : '';
  const standing = frame.theirs?.[field.name];
  const isConflict = standing !== undefined && standing.join('\n') !== typed.join('\n');
  const options = ('options' in field ? field.options : []).map((option, i) => ({
    id: `${id}-${i}`,
    value: option.value,
    label: option.label,
    hint: option.hint ?? '',
    isChosen: typed.includes(option.value),
  }));
  return {
    kind: field.kind,
    id,
    name: field.name,
    label: 'label' in field ? field.label : '',
    hint,
    value,
    required: 'required' in field ? (field.required ?? false) : false,
    isOptional: field.kind !== 'hidden' && !field.required && !field.neededLater,
    max: 'max' in field ? (field.max ?? '') : '',
    rows: 'rows' in field ? (field.rows ?? 4) : 4,
    autocomplete: 'autocomplete' in field ? (field.autocomplete ?? 'off') : 'off',
    unit: 'unit' in field ? (field.unit ?? '') : '',
    empty: 'empty' in field ? (field.empty ?? '') : '',
    options,
    fault,
    tips: field.kind === 'text' && frame.readingHelp !== undefined ? tipsOn(value, frame.readingHelp) : [],
    describedBy: [
      ...(hint === '' ? [] : [`${id}-hint`]),
      ...(fault === '' ? [] : [`${id}-fault`]),
      ...(isConflict ? [`${id}-theirs`] : []),
    ].join(' '),
    theirs: isConflict ? standing.map((each) => options.find(({ value }) => value === each)?.label ?? each) : [],
    isConflict,
  };
}

/** More hints on one text than this only put someone off. */
const mostTips = 6;

/** The hints on a text in which a line may be a thing of its own, as in a list. */
function tipsOn(text: string, language: Language): Sentence[] {
  return readingHints(text.replaceAll('\n', '\n\n'), language)
    .slice(0, mostTips)
    .map(({ says }) => says);
}
