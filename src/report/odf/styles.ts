import type { Language } from '../../language/text.ts';
import { type Attributes, element } from './xml.ts';

/** Colours and measures of a document: the product's own, with the accent of the house style. */
export interface Look {
  accent: string;
  language: Language;
  /** Everything on one A4: smaller letters, less air. */
  compact: boolean;
}

export const colours = {
  accent: '#00568b',
  ink: '#001a40',
  quiet: '#3d5374',
  soft: '#dfe3e8',
  panel: '#f4f6f9',
  warning: '#8f3a00',
} as const;

/** The letter of our documents. It travels with them; where a program does not read that, any upright letter will do. */
export const fontName = 'Source Sans 3';

export function fontFaces(files: readonly string[] = []): string {
  const sources = files.map((path) =>
    element(
      'svg:font-face-uri',
      { 'xlink:href': path, 'xlink:type': 'simple' },
      element('svg:font-face-format', { 'svg:string': 'truetype' }),
    ),
  );
  return element(
    'office:font-face-decls',
    {},
    element(
      'style:font-face',
      {
        'style:name': fontName,
        'svg:font-family': `'${fontName}'`,
        'style:font-family-generic': 'swiss',
        'style:font-pitch': 'variable',
      },
      sources.length === 0 ? '' : element('svg:font-face-src', {}, ...sources),
    ),
  );
}

const countries: Record<Language, string> = { nl: 'NL', en: 'GB' };

/** The language of all text as attributes of text properties. */
export function languageOf(language: Language): Attributes {
  return { 'fo:language': language, 'fo:country': countries[language] };
}

/** What a style says of letters and of paragraphs; sizes in points, distances in millimetres. */
interface Rule {
  name: string;
  parent?: string;
  next?: string;
  level?: number;
  size?: number;
  bold?: true;
  colour?: string;
  before?: number;
  after?: number;
  /** Distance from the left edge; a negative first line hangs. */
  left?: number;
  first?: number;
  line?: number;
  keep?: true;
  end?: true;
  more?: Attributes;
  tabs?: readonly { at: number; type: 'right' | 'left'; leader?: true }[];
}

const mm = (distance: number) => `${distance}mm`;
const pt = (size: number) => `${Math.round(size * 10) / 10}pt`;

/** A paragraph style that a word processor shows by its name and that its user can change for the whole document. */
function paragraphStyle(rule: Rule): string {
  const { name, parent = 'Standard', next, level } = rule;
  const stops = (rule.tabs ?? []).map(({ at, type, leader }) =>
    element('style:tab-stop', {
      'style:position': mm(at),
      'style:type': type,
      ...(leader && { 'style:leader-style': 'dotted', 'style:leader-text': '.' }),
    }),
  );
  return element(
    'style:style',
    {
      'style:name': name.replaceAll(' ', '_20_'),
      'style:display-name': name,
      'style:family': 'paragraph',
      'style:parent-style-name': name === 'Standard' ? undefined : parent.replaceAll(' ', '_20_'),
      'style:next-style-name': next?.replaceAll(' ', '_20_'),
      'style:default-outline-level': level,
      'style:class': 'text',
    },
    element(
      'style:paragraph-properties',
      {
        'fo:margin-top': rule.before === undefined ? undefined : mm(rule.before),
        'fo:margin-bottom': rule.after === undefined ? undefined : mm(rule.after),
        'fo:margin-left': rule.left === undefined ? undefined : mm(rule.left),
        'fo:margin-right': rule.left === undefined ? undefined : '0mm',
        'fo:text-indent': rule.first === undefined ? undefined : mm(rule.first),
        'fo:line-height': rule.line === undefined ? undefined : `${rule.line}%`,
        'fo:keep-with-next': rule.keep ? 'always' : undefined,
        'fo:text-align': rule.end ? 'end' : undefined,
        'fo:hyphenation-ladder-count': name === 'Standard' ? 'no-limit' : undefined,
        ...rule.more,
      },
      stops.length === 0 ? '' : element('style:tab-stops', {}, ...stops),
    ),
    element('style:text-properties', {
      'fo:font-size': rule.size === undefined ? undefined : pt(rule.size),
      'fo:font-weight': rule.bold ? 'bold' : undefined,
      'fo:color': rule.colour,
    }),
  );
}

/** The paragraph styles of our documents; `width` is that of the text in millimetres. */
function rules({ accent, compact }: Look, width: number): Rule[] {
  const { ink, quiet, panel } = colours;
  const air = compact ? 0.5 : 1;
  const size = compact ? 9 : 10.5;
  // Columns of a section cannot be made equal where headings hold on to what follows.
  const keep = compact ? {} : ({ keep: true } as const);
  // A box is a run of paragraphs: the edge of the title is a hair wider than that of the text, so that it joins no box above.
  const box = (edge: number, top: number, bottom: number): Attributes => ({
    'fo:border-left': `${edge}pt solid ${accent}`,
    'fo:padding-left': '3mm',
    'fo:padding-right': '2mm',
    'fo:padding-top': mm(top),
    'fo:padding-bottom': mm(bottom),
    'fo:background-color': panel,
    'style:join-border': 'true',
    'fo:margin-left': '3mm',
    'fo:margin-right': '3mm',
  });
  const entry = { tabs: [{ at: width, type: 'right', leader: true }] as const };
  return [
    { name: 'Standard', size, colour: ink, line: compact ? 98 : 106, more: { 'fo:orphans': 2, 'fo:widows': 2 } },
    { name: 'Text body', after: 2.6 * air },
    { name: 'Heading', next: 'Text body', bold: true, ...keep, line: 92, colour: ink },
    heading(1, compact ? 17 : 25, compact ? 0 : 4, 4 * air),
    heading(2, compact ? 11 : 17, 10 * (compact ? 0.25 : 1), 2.6 * air),
    heading(3, compact ? 9.5 : 12.5, 6 * air, 1.6 * air),
    { name: 'Organisation', bold: true, colour: accent, after: 0.5, size: compact ? 9 : 11 },
    { name: 'Sender', size: size - 1, colour: quiet },
    { name: 'Kind of document', colour: quiet, after: compact ? 2 : 9 },
    { name: 'Lead', parent: 'Text body', size: compact ? 10.5 : 14, after: 5 * air, line: compact ? 98 : 108 },
    { name: 'Conclusion', parent: 'Text body', size: compact ? 9.5 : 12, after: 4 * air, line: 104 },
    { name: 'Note', parent: 'Text body', size: size - 1.5, colour: quiet },
    { name: 'Caption', next: 'Text body', size: size - 1.5, colour: quiet, after: 4 * air },
    { name: 'Table title', parent: 'Caption', bold: true, colour: ink, before: 3 * air, after: 1, keep: true },
    {
      name: 'Quotations',
      parent: 'Text body',
      left: 6,
      more: { 'fo:border-left': `1.5pt solid ${accent}`, 'fo:padding-left': '3mm' },
    },
    { name: 'List item', parent: 'Text body', after: 1.2 * air },
    { name: 'Term', parent: 'Text body', left: 54, first: -54, after: 1.4 * air, tabs: [{ at: 54, type: 'left' }] },
    { name: 'Figure', parent: 'Text body', before: 2 * air, after: 4 * air },
    { name: 'Figure with caption', parent: 'Figure', after: 1, keep: true },
    { name: 'Table Contents', size: compact ? 8.5 : 9.5, line: 98 },
    { name: 'Table Heading', parent: 'Table Contents', bold: true, keep: true },
    { name: 'Table row heading', parent: 'Table Contents', bold: true },
    { name: 'Table number', parent: 'Table Contents', end: true },
    { name: 'Table number heading', parent: 'Table Heading', end: true },
    { name: 'Table number on dark', parent: 'Table number', bold: true, colour: '#ffffff' },
    { name: 'Table note', parent: 'Table Contents', size: size - 2, colour: quiet },
    { name: 'Box title', parent: 'Text body', bold: true, keep: true, before: 3 * air, after: 0, more: box(2.4, 2, 0) },
    { name: 'Box text', parent: 'Text body', after: 0, more: box(2.25, 0.5, 2) },
    { name: 'Box last', parent: 'Box text', after: 5 * air },
    { name: 'Header', size: 8.5, colour: quiet, tabs: [{ at: width, type: 'right' }] },
    { name: 'Footer', size: 8.5, colour: quiet, tabs: [{ at: width, type: 'right' }] },
    { name: 'Contents Heading', parent: 'Heading', size: 17, after: 2.6, more: { 'fo:break-before': 'page' } },
    { name: 'Contents 1', ...entry, after: 1 },
    { name: 'Contents 2', ...entry, left: 5, after: 0.6, size: size - 1 },
    { name: 'Contents 3', ...entry, left: 10, after: 0.6, size: size - 1 },
  ];
}

function heading(level: 1 | 2 | 3, size: number, before: number, after: number): Rule {
  return { name: `Heading ${level}`, parent: 'Heading', next: 'Text body', level, size, before, after };
}

/** All styles that the user of a word processor sees: paragraphs, letters, lists, and the default of all. */
export function namedStyles(look: Look, width: number): string {
  const text = (name: string, properties: Attributes) =>
    element(
      'style:style',
      { 'style:name': name.replaceAll(' ', '_20_'), 'style:display-name': name, 'style:family': 'text' },
      element('style:text-properties', properties),
    );
  const defaults = element(
    'style:default-style',
    { 'style:family': 'paragraph' },
    element('style:paragraph-properties', { 'style:tab-stop-distance': '10mm', 'style:writing-mode': 'page' }),
    element('style:text-properties', {
      'style:font-name': fontName,
      'fo:font-size': '10.5pt',
      ...languageOf(look.language),
      'fo:hyphenate': 'false',
    }),
  );
  return [
    defaults,
    element(
      'style:default-style',
      { 'style:family': 'table' },
      element('style:table-properties', { 'table:border-model': 'collapsing' }),
    ),
    ...rules(look, width).map(paragraphStyle),
    text('Strong Emphasis', { 'fo:font-weight': 'bold' }),
    text('Index Link', {}),
    text('Internet Link', { 'fo:color': look.accent, 'style:text-underline-style': 'solid' }),
    text('Draft mark', { 'fo:color': colours.warning, 'fo:font-weight': 'bold' }),
    element('style:style', { 'style:name': 'Graphics', 'style:family': 'graphic' }),
    listStyle('List 1', false),
    listStyle('Numbering 1', true),
  ].join('');
}

function listStyle(name: string, isOrdered: boolean): string {
  const place = element(
    'style:list-level-properties',
    { 'text:list-level-position-and-space-mode': 'label-alignment' },
    element('style:list-level-label-alignment', {
      'text:label-followed-by': 'listtab',
      'text:list-tab-stop-position': '6mm',
      'fo:text-indent': '-6mm',
      'fo:margin-left': '6mm',
    }),
  );
  const level = isOrdered
    ? element(
        'text:list-level-style-number',
        { 'text:level': 1, 'style:num-format': '1', 'style:num-suffix': '.' },
        place,
      )
    : element('text:list-level-style-bullet', { 'text:level': 1, 'text:bullet-char': '–' }, place);
  return element('text:list-style', { 'style:name': name.replaceAll(' ', '_20_'), 'style:display-name': name }, level);
}
