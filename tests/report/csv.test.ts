import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weigh } from '../../src/dossier/outcome.ts';
import { makeWhole } from '../../src/dossier/whole.ts';
import { writeEdition } from '../../src/report/document/write.ts';
import type { ReportInput } from '../../src/report/input.ts';
import { writeAnnualCsv } from '../../src/report/tables/annual.ts';
import { writeCsv } from '../../src/report/tables/csv.ts';
import { writeFigures } from '../../src/report/tables/figures.ts';
import { buildDossierFile } from '../support/dossier-file.ts';
import { hostileStrings } from '../support/hostile-strings.ts';
import { library } from '../support/library.ts';

const read = (csv: string, delimiter: string): string[][] =>
  parse(csv, { bom: true, delimiter, record_delimiter: '\r\n', relax_column_count: false });

/** What no file can hold: control characters, halves of characters, and code points that are none. */
const unwritable = /[^\P{Cc}\t\n\r]|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu;

function sample(): ReportInput {
  const { sources, standards, policies, frameworks } = library();
  const file = buildDossierFile(frameworks.get('brief-2021')!, 3, (each) => {
    each.notApplicable = [{ indicator: 'dpia', reason: { nl: 'Geen persoonsgegevens', en: 'No personal data' } }];
    for (const cells of Object.values(each.answers)) delete cells['dpia'];
  });
  const made = makeWhole(file, sources);
  if ('faults' in made) throw new Error(JSON.stringify(made.faults));
  return {
    dossier: made.dossier,
    outcome: weigh(made.dossier, { samples: 500 }),
    today: '2026-11-25',
    standards,
    policies,
    code: 'abcdef012345',
  };
}
const input = sample();

describe('X05: formulas', () => {
  const starts = ['=', '+', '-', '@', '\t', '\r', '\0'];
  const before = ['', ' ', '  ', '"', "'", '\u00a0', '\u200b', '\ufeff', '\n', '" '];

  it.each(['nl', 'en'] as const)('puts a sign before whatever may be taken for a formula (%s)', (language) => {
    const texts = starts.flatMap((start) => before.map((each) => `${each}${start}1+1`));
    const [fields] = read(writeCsv([texts], language), language === 'nl' ? ';' : ',');
    expect(fields!.filter((field) => !field.startsWith("'"))).toEqual([]);
  });

  it('leaves numbers as numbers, also below zero', () => {
    expect(writeCsv([[-5, 0.25, -0.5, 1e-6, 0]], 'nl')).toBe('\ufeff-5;0,25;-0,5;0,000001;0\r\n');
    expect(writeCsv([[-5, 0.25, -0.5]], 'en')).toBe('\ufeff-5,0.25,-0.5\r\n');
  });

  it('leaves ordinary text as it is', () => {
    const texts = ['Signal', '€ 9.000', '12 mei 2026', 'een; twee', 'a "b" c', 'a = b', '(-1)', '1+1'];
    expect(read(writeCsv([texts], 'nl'), ';')).toEqual([texts]);
  });
});

describe('RFC 4180', () => {
  it('gives back every text that is no formula, and hostile text with what cannot be written replaced', () => {
    const [fields] = read(writeCsv([hostileStrings], 'en'), ',');
    expect(fields).toHaveLength(60);
    for (const [i, field] of fields!.entries()) {
      const shown = hostileStrings[i]!.replace(unwritable, '\ufffd');
      expect([shown, `'${shown}`]).toContain(field.replace(/[\u202c\u2069]+$/, ''));
    }
  });

  it('holds any table: the same number of fields on each line, text for text', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 12 }).filter((each) => /^[\p{L}\p{N}]/u.test(each));
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text, text), { minLength: 1, maxLength: 6 }), (rows) => {
        for (const language of ['nl', 'en'] as const) {
          expect(read(writeCsv(rows, language), language === 'nl' ? ';' : ',')).toEqual(rows);
        }
      }),
    );
  });

  it('begins with a byte order mark and ends each line with CR LF', () => {
    expect(writeCsv([['é'], ['à\r\nb']], 'nl')).toBe('\ufeffé\r\n"à\r\nb"\r\n');
  });
});

describe('the figures of a dossier', () => {
  const rows = read(writeFigures(input, writeEdition('trade-off', input, 'nl')), ';');
  const [heads, ...lines] = rows;
  const column = (head: string) => heads!.indexOf(head);
  const ofKind = (kind: string) => lines.filter((line) => line[column('Soort getal')] === kind);

  it('has a line per answer, share and outcome, each saying whose it is', () => {
    expect(heads).toHaveLength(15);
    expect(ofKind('antwoord, punten')).toHaveLength(3 * 33);
    expect(ofKind('uitkomst, punten')).toHaveLength(3);
    expect(ofKind('eerste, van 100 wegingen')).toHaveLength(3);
    expect(ofKind('bijdrage, punten')).toHaveLength(3 * 5);
    expect(lines.every((line) => line[0] === 'proef' && line[3] === 'abcdef012345')).toBe(true);
    expect(lines.every((line) => line[column('Status')] === 'Vastgesteld, voorbeeld')).toBe(true);
  });

  it('keeps unknown, not applicable and lowest apart', () => {
    const answers = ofKind('antwoord, punten');
    const unknown = answers.find((line) => line[column('In woorden')] === 'Onbekend')!;
    expect(unknown.slice(column('Laagst'), column('Laagst') + 3)).toEqual(['0', '50', '100']);
    const skipped = answers.filter((line) => line[column('In woorden')] === 'Niet van toepassing');
    expect(skipped).toHaveLength(3);
    expect(skipped[0]!.slice(column('Laagst'), column('Laagst') + 3)).toEqual(['', '', '']);
    expect(skipped[0]![column('Reden')]).toBe('Geen persoonsgegevens');
  });

  it('says what the analysis says', () => {
    for (const { id, name } of input.outcome.ranked) {
      const line = ofKind('uitkomst, punten').find((each) => each[column('Kandidaat')] === name)!;
      const { lowest, central, highest } = input.outcome.analysis.alternatives[id]!.value;
      const read = line.slice(column('Laagst'), column('Laagst') + 3).map((each) => Number(each.replace(',', '.')));
      for (const [i, value] of [lowest, central, highest].entries()) expect(read[i]).toBeCloseTo(value * 100, 5);
    }
  });

  it('is the same bytes for the same dossier', () => {
    const write = () => writeFigures(sample(), writeEdition('trade-off', sample(), 'en'));
    expect(write()).toBe(write());
  });
});

it('the annual account has a line per deviation, with amounts as numbers', () => {
  const dossiers = [...library().dossiers.values()].filter(({ decision }) => decision?.date.startsWith('2026-'));
  const { standards, policies } = library();
  const entries = dossiers.map((dossier) => ({
    dossier,
    outcome: weigh(dossier, { samples: 100 }),
    today: '2026-11-25',
    standards,
    policies,
  }));
  const [heads, ...lines] = read(writeAnnualCsv({ year: 2026, organisation: 'Gemeente', entries }, 'nl'), ';');
  const expected = dossiers.reduce((sum, { deviations }) => sum + Math.max(1, deviations.length), 0);
  expect(lines).toHaveLength(expected);
  const [from, to] = [heads!.indexOf('Bedrag van'), heads!.indexOf('Bedrag tot')];
  for (const line of lines) for (const at of [from, to]) expect(line[at]).toMatch(/^\d*(,\d+)?$/);
});
