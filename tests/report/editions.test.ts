import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/report/document/block.ts';
import { type DossierEdition, writeEdition } from '../../src/report/document/write.ts';
import { contrastOnWhite, houseStyleSchema } from '../../src/report/house-style.ts';
import { writeHtml } from '../../src/report/html.ts';
import type { ReportInput } from '../../src/report/input.ts';
import { topicsOf } from '../../src/report/sections/council-questions.ts';
import { principleRows } from '../../src/report/sections/principles.ts';
import { exampleInputs, inventInput, tools } from '../support/report-input.ts';

const input = (id: string) => exampleInputs().find(({ dossier }) => dossier.id === id)!;

/** The text of an edition, a line per block. */
function read(edition: DossierEdition, of: ReportInput, language: 'nl' | 'en' = 'nl'): string {
  const lines = (blocks: readonly Block[]): string[] =>
    blocks.flatMap((block) => {
      if (block.kind === 'box') return [block.title, ...lines(block.blocks)];
      if ('line' in block) return [block.line.map(({ text }) => text).join('')];
      if (block.kind === 'list') return block.items.map((item) => item.map(({ text }) => text).join(''));
      if (block.kind === 'terms')
        return block.rows.map(({ term, line }) => `${term}: ${line.map(({ text }) => text).join('')}`);
      if (block.kind === 'table')
        return block.rows.map((row) =>
          row.map(({ line, note = '' }) => `${line.map(({ text }) => text).join('')} ${note}`).join('|'),
        );
      return [];
    });
  return lines(writeEdition(edition, of, language).blocks).join('\n');
}

describe('the award reasons', () => {
  const tender = input('afsprakensysteem');

  it('compare every candidate with the winner, on each criterion in a sentence, with the reason of each answer', () => {
    const text = read('award-reasons', tender);
    for (const name of ['Inschrijver B', 'Inschrijver C', 'Inschrijver D']) {
      expect(text).toContain(`${name} vergeleken met Inschrijver A`);
    }
    expect(text).toContain('Inschrijver B heeft 73 punten, 4 minder dan Inschrijver A.');
    expect(text).toContain('Inschrijver A staat hier 10 punten hoger: 90 tegen 80.');
    expect(text).toContain('Inschrijver B staat hier 20 punten hoger: 70 tegen 50.');
    expect(text).toContain('Beide staan hier gelijk: 80.');
    expect(text).toMatch(/Inschrijver D is niet gewogen, omdat een eis niet is gehaald: Hulp en veiligheid\./);
  });

  it('give the first day on which a contract may be concluded, twenty whole days after sending', () => {
    expect(tender.dossier.decision!.date).toBe('2026-10-20');
    expect(read('award-reasons', tender)).toContain(
      'Wordt de beslissing op 20 oktober 2026 verzonden, dan wordt de overeenkomst niet gesloten vóór 10 november 2026.',
    );
    expect(read('award-reasons', input('kantoor'))).toContain('niet als aanbesteding gevoerd');
  });

  it('put "or equivalent" behind every standard, and say it of every brand', () => {
    const text = read('award-reasons', tender);
    const named = tender.dossier.standards.map(
      ({ standard }) => tender.standards.get(standard)!.name as { nl: string },
    );
    for (const { nl } of named) expect(text).toContain(`${nl}, of gelijkwaardig.`);
    expect(read('award-reasons', tender, 'en')).toContain('a brand, a product or a norm, this holds: or equivalent.');
  });

  it('compare with who leads where nothing was chosen', () => {
    const none = inventInput(3, (file) => {
      file.decision!.chosen = 'none';
    });
    expect(read('award-reasons', none)).toContain('Er is niets gekozen. Hieronder wordt vergeleken met Kandidaat 1');
  });
});

describe('the letter to the council', () => {
  it('answers the standard questions of the letter of 2021, each from the dossier', () => {
    const text = read('council-letter', input('chat-met-inwoners'));
    expect(text.match(/^Vraag \d+$/gm)).toHaveLength(11);
    expect(text).toContain(
      'Is onderzocht of een open source-variant mogelijk is?\nEr is 4 keer gezocht naar een open alternatief.',
    );
    expect(text).toContain('DPIA: Onbekend. Een DPIA van de Nederlandse overheid of SURF is gezocht en niet gevonden.');
    expect(text).toContain('Wij kijken uiterlijk op 1 oktober 2027 opnieuw.');
  });

  it('repeats a typed question word for word, and answers what it is about', () => {
    const questions = [
      { question: 'Wat kost dit de gemeente in euro’s?' },
      { question: 'Deelt u de zorgen over <b>gegevens</b>?', about: ['privacy' as const] },
      { question: 'Hoe laat is het?' },
    ];
    const text = read('council-letter', { ...input('chat-met-inwoners'), questions });
    expect(text).toContain('Antwoord op uw vragen: Chatten met groepen bewoners');
    expect(text).toContain('Wat kost dit de gemeente in euro’s?\nDe app is gratis.');
    expect(text).toContain(
      'Deelt u de zorgen over <b>gegevens</b>?\nHet gaat om deze soort informatie: persoonsgegevens.',
    );
    expect(text).toContain('Hoe laat is het?\nDeze vraag past niet vanzelf bij een deel van het dossier.');
  });

  it.each([
    ['Is gekeken naar open source?', ['openSource']],
    ['Welke risico’s ziet het college voor de privacy?', ['privacy', 'risks']],
    ['Wordt iemand gedwongen WhatsApp te gebruiken?', ['users']],
    ['When will you look at this again, and what are the ambitions?', ['future']],
    ['Wat vindt u van het weer?', []],
  ])('tells what a question is about: %s', (question, topics) => {
    expect([...topicsOf({ question })].sort()).toEqual([...topics].sort());
  });
});

describe('the decision record', () => {
  it('has the parts of an architecture decision record, in order', () => {
    const blocks = writeEdition('decision-record', input('chat-met-inwoners'), 'en').blocks;
    const heads = blocks.flatMap((block) =>
      block.kind === 'heading' && block.level === 2 ? [block.line[0]!.text] : [],
    );
    expect(heads).toEqual([
      'Status',
      'Context',
      'Options considered',
      'Decision',
      'Consequences',
      'Architecture principles',
      'Standards',
      'Exit',
      'Review',
      'See also',
    ]);
  });

  it('names the principles that the choice serves and strains, by the answers that say so', () => {
    const rows = principleRows(input('chat-met-inwoners'));
    const standing = new Map(rows.map(({ code, standing: word }) => [code, word]));
    expect(standing.get('NAP03')).toBe('served');
    expect(standing.get('NAP08')).toBe('strained');
    expect(rows.every(({ because }) => because.length > 0)).toBe(true);
    const unknown = principleRows(
      inventInput(1, (file) => {
        file.answers = {};
      }),
    );
    expect(new Set(unknown.map(({ standing: word }) => word))).toEqual(new Set(['unknown']));
  });

  it('says what is not recorded, and claims no principle for a framework without links', () => {
    const tender = input('afsprakensysteem');
    expect(read('decision-record', tender)).toContain('GEMMA-referentiecomponent: in dit dossier niet vastgelegd');
    expect(read('decision-record', tender)).toContain('niet aan architectuurprincipes gekoppeld');
  });
});

describe('the house style', () => {
  const style = {
    name: { nl: 'Gemeente Ergens', en: 'Municipality of Somewhere' },
    colour: '#7a1f3d',
    sender: ['Stadhuisplein 1', '1234 AB Ergens'],
    logo: {
      type: 'image/svg+xml',
      bytes: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>').toString('base64'),
      alt: 'Wapen',
    },
    head: { registrationNumber: 'Z-2026-1', portfolio: 'Wethouder Digitaal' },
  };

  it('puts name, logo, sender and head above a letter, and its colour in print and light', () => {
    const houseStyle = houseStyleSchema.parse(style);
    const html = writeHtml('council-letter', input('kantoor'), 'nl', { ...tools, houseStyle });
    for (const piece of [
      'Gemeente Ergens',
      'alt="Wapen"',
      'Stadhuisplein 1',
      'Z-2026-1',
      'Wethouder Digitaal',
      '#7a1f3d',
    ]) {
      expect(html).toContain(piece);
    }
  });

  it('refuses a colour that cannot be read on white, and a logo of another kind', () => {
    expect(houseStyleSchema.safeParse({ colour: '#ffcc00' }).success).toBe(false);
    expect(houseStyleSchema.safeParse({ logo: { ...style.logo, type: 'image/gif' } }).success).toBe(false);
    expect(houseStyleSchema.parse({})).toEqual({});
    expect(contrastOnWhite('#000000')).toBeCloseTo(21, 1);
    expect(contrastOnWhite('#767676')).toBeGreaterThan(4.5);
  });
});
