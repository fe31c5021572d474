import { sentence } from '../../language/sentence.ts';
import type { Language } from '../../language/text.ts';
import {
  type AnnualEntry,
  type AnnualInput,
  annualEntries,
  phraseDeviation,
  phrasePurchase,
} from '../sections/annual.ts';
import { word } from '../wording.ts';
import type { Block, WrittenDocument } from './block.ts';
import { type Pen, takePen } from './pen.ts';

/** All deviations of a year, open source and open standards, as paragraphs that can be pasted into an annual report. */
export function writeAnnualAccount(input: AnnualInput, language: Language): WrittenDocument {
  const pen = takePen(language);
  const entries = annualEntries(input);
  const year = String(input.year);
  const title = sentence('annual.title', { year });
  const isExample = entries.length > 0 && entries.every(({ input: { dossier } }) => dossier.example === true);
  const open = entries.filter(({ chosen }) => chosen?.openness.openness === 'open').length;
  const deviations = entries.reduce((sum, each) => sum + each.openSource.length + each.standards.length, 0);
  const last = entries.at(-1);
  const blocks: Block[] = [
    pen.heading(1, title),
    pen.paragraph(
      [
        sentence('annual.lead', { year, count: entries.length, open, deviations }),
        isExample ? sentence('annual.leadExamples') : '',
      ],
      'lead',
    ),
    ...(entries.length === 0 ? [pen.paragraph(sentence('annual.none'))] : writeYear(pen, entries)),
  ];
  return {
    edition: 'annual-account',
    language,
    title: pen.text(title),
    subject: pen.text(title),
    keywords: ['open-source', 'open-standaarden', `jaar-${year}`],
    organisation: pen.text(input.organisation),
    dossierId: year,
    version: 1,
    ...(last === undefined ? {} : { date: last.date }),
    isDraft: false,
    isExample,
    kindLine: `${pen.text(word('readerEdition', 'annual-account'))} ${year}`,
    code: input.code ?? '',
    blocks,
  };
}

function writeYear(pen: Pen, entries: readonly AnnualEntry[]): Block[] {
  return [
    pen.heading(2, sentence('annual.overview'), 'overzicht'),
    pen.table(
      sentence('annual.overview'),
      [
        { head: sentence('annual.decision'), share: 0.36 },
        sentence('annual.choice'),
        sentence('annual.openness'),
        { head: sentence('annual.deviations'), align: 'end', share: 0.16 },
      ],
      entries.map(({ input: { dossier }, chosen, date, openSource, standards }) => [
        pen.cell(dossier.title, { note: pen.text(sentence('sources.day', { date: { day: date } })) }),
        chosen?.name ?? '–',
        chosen === undefined ? '–' : word('openness', chosen.openness.openness),
        openSource.length + standards.length,
      ]),
    ),
    pen.heading(2, sentence('annual.openSource'), 'open-source'),
    ...writeParagraphs(pen, entries, 'openSource'),
    pen.heading(2, sentence('annual.standards'), 'open-standaarden'),
    ...writeParagraphs(pen, entries, 'standards'),
  ];
}

function writeParagraphs(pen: Pen, entries: readonly AnnualEntry[], kind: 'openSource' | 'standards'): Block[] {
  const found = entries.filter((entry) => entry[kind].length > 0);
  if (found.length === 0)
    return [pen.paragraph(sentence(kind === 'openSource' ? 'annual.noOpenSource' : 'annual.noStandards'))];
  return [
    pen.paragraph(sentence('annual.paste'), 'note'),
    ...found.flatMap((entry) => [
      pen.heading(3, entry.input.dossier.title),
      pen.paragraph(phrasePurchase(entry, kind)),
      ...entry[kind].map((deviation) => pen.paragraph(phraseDeviation(entry, deviation))),
    ]),
  ];
}
