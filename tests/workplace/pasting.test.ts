import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { answersBy } from '../../src/dossier/rounds.ts';
import { readDelimited, writeTabbed } from '../../src/workplace/delimited.ts';
import { buildWorkplace, type Workplace } from '../support/site.ts';
import { decodeHtml, makeAccount, type Visitor } from '../support/visitor.ts';
import { beginRound, enter } from './round.ts';

let place: Workplace;
let account: string;
let anna: Visitor;
beforeAll(async () => {
  place = await buildWorkplace();
  await makeAccount(place.storage, 'beheer');
  account = await makeAccount(place.storage, 'anna');
  anna = await enter(place, 'anna');
});

async function paste(table: string, address?: string): Promise<{ address: string; stands: () => Promise<object> }> {
  const where = address ?? (await beginRound(place, { [account]: ['lead', 'assessor'] }));
  await anna.read(`${where}/beoordelen/plakken`);
  await anna.send('bekijk', { tabel: table }, `${where}/beoordelen/plakken`);
  const id = where.split('/').at(-1)!;
  return {
    address: where,
    stands: async () => Object.fromEntries(answersBy((await place.storage.dossiers.open(id))!, account)),
  };
}

const sendOn = async (address: string) => {
  await anna.send('bewaar', {}, `${address}/beoordelen/plakken`);
};

describe('I08: a table from a spreadsheet', () => {
  it('is shown first and then kept as a whole, with the answers that stood there', async () => {
    const { address, stands } = await paste(
      '\tMicrosoft Teams (chat)\tsignal\nLicentie\t0\t?\nTijd om weg te gaan\t1,5\t3 tot 6',
    );
    expect(anna.text).toContain('0 · Gesloten');
    expect(anna.text).toContain('Onbekend');
    expect(anna.text).toContain('Er is nog niets bewaard');
    expect(await stands()).toEqual({});
    await sendOn(address);
    expect(anna.text).toContain('antwoorden bewaard');
    expect(await stands()).toMatchObject({ 'teams:licence': { level: 0 }, 'signal:licence': { unknown: true } });
    await paste('\tteams\nlicence\t1-2', address);
    expect(anna.text).toMatch(/Nu:\s*0 · Gesloten/);
  });

  it.each([
    ['tabs', 'Vraag\tteams\tsignal\nLicentie\t2\t3'],
    ['semicolons', 'Vraag;teams;signal\r\nLicentie;2;3\r\n'],
    ['commas and quotes', '"Vraag","teams","signal"\n"Licentie","2","3"'],
    ['carriage returns alone', 'Vraag\tteams\tsignal\rLicentie\t2\t3'],
    ['a byte order mark', '\ufeffVraag;teams;signal\nLicentie;2;3'],
  ])('is read with %s', async (_, table) => {
    const { address, stands } = await paste(table);
    await sendOn(address);
    expect(await stands()).toMatchObject({ 'teams:licence': { level: 2 }, 'signal:licence': { level: 3 } });
  });

  it('is kept not even in part where one cell is wrong, and says so at the cell', async () => {
    const { address, stands } = await paste('\tteams\tNiemand\nLicentie\t2\t1\nZeggenschap\t9\t\nVrije vraag\t1\t');
    expect(anna.text).toContain('Er kloppen 3 dingen niet');
    expect(anna.text).toContain('Deze kandidaat staat niet in het dossier');
    expect(anna.text).toContain('Deze vraag staat niet in het kader');
    expect(anna.text).toContain('Kies uit 0, 1, 2 en 3');
    expect(anna.text).not.toContain('Alles bewaren');
    const body = anna.fieldsOf('bekijk');
    body.set('doe', 'bewaar');
    await anna.post(`${address}/beoordelen/plakken`, body.toString());
    expect(anna.status).toBe(422);
    expect(anna.fieldsOf('bekijk').get('tabel')).toContain('Vrije vraag');
    expect(await stands()).toEqual({});
  });

  it.each([
    ['no candidate', 'a\tb\nLicentie\t2', 'staat geen kandidaat van dit dossier'],
    ['an open quote', '\tteams\n"Licentie\t2', 'gaat een aanhalingsteken open'],
    ['a question twice', '\tteams\nLicentie\t2\nlicence\t3', 'Staat twee keer in de tabel'],
    ['a candidate twice', '\tteams\tMicrosoft Teams (chat)\nLicentie\t2\t3', 'Staat twee keer in de tabel'],
    ['not applicable', '\tteams\nLicentie\tn.v.t.', 'geldt voor een hele vraag'],
    ['what does not apply', '\tteams\nresidentUse\t5', 'Niet van toepassing in dit dossier'],
  ])('with %s keeps nothing and says why', async (_, table, why) => {
    const { stands } = await paste(table);
    expect(anna.text).toContain(why);
    expect(anna.fieldsOf('bekijk').get('tabel')).toContain('\t');
    expect(await stands()).toEqual({});
  });

  it('adds nothing the second time, and goes back and forth whole', async () => {
    const { address } = await paste('\tteams\tsignal\nLicentie\t2\t3');
    await sendOn(address);
    await anna.read(`${address}/beoordelen/plakken`);
    const own = decodeHtml(/id="eigen"[^>]*>\n([\s\S]*?)<\/textarea>/.exec(anna.text)![1]!);
    await paste(own, address);
    expect(anna.text).toContain('Er is niets nieuws, 2 staan er al');
  });

  it('X05: cannot become a formula on its way back to a spreadsheet', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('=1+1', '+1', '@SUM(A1)', '-2+3', '-cmd', '-5'),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1 }), { minLength: 1 }), (rows) => {
        const written = writeTabbed(rows);
        expect(written.split('\n')).toHaveLength(rows.length);
        for (const each of written.split(/[\t\n]/)) expect(each).not.toMatch(/^[=+@]|^-(?![\d.,]+$)/);
      }),
    );
  });

  it('is never misread: what is written with any separator is read as it was', () => {
    const cell = fc.stringMatching(/^[a-z0-9 ;,"]{0,8}$/).map((text) => text.trim());
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell), { minLength: 1 }),
        fc.constantFrom('\t', ';', ','),
        (rows, separator) => {
          const quoted = [['x', 'teams'], ...rows].map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`));
          const read = readDelimited(quoted.map((row) => row.join(separator)).join('\n'), (each) => each === 'teams');
          expect('rows' in read && read.rows.slice(1)).toEqual(rows);
        },
      ),
    );
  });
});
