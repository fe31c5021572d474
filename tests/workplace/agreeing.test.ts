import { HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildWorkplace, type Workplace } from '../support/site.ts';
import { makeAccount, type Visitor } from '../support/visitor.ts';
import { beginRound, enter } from './round.ts';

let place: Workplace;
const ids: Record<string, string> = {};
const at: Record<string, Visitor> = {};
beforeAll(async () => {
  place = await buildWorkplace();
  for (const name of ['beheer', 'lies', 'anna', 'bram', 'cor']) ids[name] = await makeAccount(place.storage, name);
  for (const name of Object.keys(ids)) at[name] = await enter(place, name);
});

const open = async (address: string) => (await place.storage.dossiers.open(address.split('/').at(-1)!))!;

/** A round that was closed, with what each assessor answered: who → question → answer of Teams. */
async function closeRound(given: Record<string, Record<string, object>>, leads = ['lies']): Promise<string> {
  const members = {
    ...Object.fromEntries(leads.map((name) => [ids[name]!, ['lead' as const]])),
    ...Object.fromEntries(['anna', 'bram', 'cor'].map((name) => [ids[name]!, ['assessor' as const]])),
  };
  const answers = Object.entries(given).flatMap(([who, cells]) =>
    Object.entries(cells).map(([indicator, value]) => ({
      kind: 'answerSet' as const,
      data: {
        ...{ round: 1, assessor: ids[who]!, candidate: 'teams', indicator },
        value: { reason: `Volgens ${who}`, evidence: [], ...value },
      },
    })),
  );
  const address = await beginRound(place, members, answers);
  await at['lies']!.read(`${address}/beoordelen`);
  await at['lies']!.send('sluit', {}, `${address}/beoordelen`);
  return address;
}

it('documents tell where assessors differed, and never who', async () => {
  const address = await closeRound({ anna: { licence: { level: 0 } }, bram: { licence: { level: 3 } } });
  const lies = at['lies']!;
  const record = JSON.parse((await lies.read(`${address}/rapport/trade-off.json`)).text) as { given: object[] };
  expect(record.given).toEqual([{ candidate: 'teams', indicator: 'licence', answers: [0, 1] }]);
  await lies.read(`${address}/rapport/trade-off.html?taal=nl`);
  expect(lies.text).toContain('Waar beoordelaars verschilden');
  expect(lies.text).not.toContain('Volgens anna');
});

it('W04: every page of assessing and agreeing is valid HTML, before and after the round', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:a11y'],
    // Boxes of one question share their name.
    rules: {
      'no-trailing-whitespace': 'off',
      'long-title': 'off',
      'attribute-boolean-style': 'off',
      'void-style': 'off',
      'form-dup-name': 'off',
    },
  });
  const open = await beginRound(place, { [ids['lies']!]: ['lead', 'assessor'] });
  const closed = await closeRound({ anna: { licence: { level: 0 } }, bram: { licence: { level: 3 } } });
  const lies = at['lies']!;
  const said: unknown[] = [];
  const look = async (name: string) => {
    const report = await validator.validateString(lies.text);
    for (const { messages } of report.results)
      for (const each of messages) said.push([name, each.ruleId, each.line, each.message]);
  };
  const assessing = ['', '?kandidaat=teams', '?weergave=tabel', '/plakken', '/teams/licence', '/teams/exitTime'];
  for (const page of [
    ...assessing.map((each) => `${open}/beoordelen${each}`),
    ...['', '?toon=niemand', '/teams/licence'].map((each) => `${closed}/consensus${each}`),
    `${closed}/beoordelen/teams/licence`,
  ]) {
    await lies.read(page);
    await look(page);
  }
  await lies.read(`${closed}/consensus/teams/licence`);
  await lies.send('spreek-af', {}, `${closed}/consensus/teams/licence`);
  await look('what is wrong');
  expect(said).toEqual([]);
});

describe('consensus', () => {
  it('puts the largest differences first, and flags what is more than 40 % of the scale apart', async () => {
    const address = await closeRound({
      anna: { governance: { level: 1 }, licence: { level: 0 }, selfHosting: { level: 2 }, exitTime: { unknown: true } },
      bram: { governance: { level: 2 }, licence: { level: 3 }, selfHosting: { level: 2 }, exitTime: { number: 4 } },
    });
    const cor = at['cor']!;
    await cor.read(`${address}/consensus`);
    const rows = [...cor.text.matchAll(/<tr id="teams-(\w+)">([\s\S]*?)<\/tr>/g)];
    expect(rows.map(([, id]) => id)).toEqual(['licence', 'governance', 'exitTime', 'selfHosting']);
    expect(rows[0]![2]).toContain('meer dan 40 % van de schaal');
    expect(rows[1]![2]).toContain('Een klein verschil');
    expect(rows[2]![2]).toContain('Sommigen weten het, anderen niet');
    expect(rows[3]![2]).toContain('Allen hetzelfde');
    expect(rows[0]![2]).toContain('Volgens anna');
    expect(rows[0]![2]).toContain('Volgens bram');
    expect(cor.text).toContain('0 van 4 antwoorden afgesproken');
    expect(cor.text).not.toContain('name="doe"');
  });

  it('is an agreement with a reason of its own, and names who agreed; the answers stay as they were', async () => {
    const address = await closeRound({ anna: { licence: { level: 0 } }, bram: { licence: { level: 3 } } });
    const cell = `${address}/consensus/teams/licence`;
    const lies = at['lies']!;
    await lies.read(cell);
    expect(lies.text).toContain('ligt het dichtst bij');
    expect(lies.fieldsOf('spreek-af').get('antwoord')).toBeNull();
    await lies.send('spreek-af', { antwoord: '1' }, cell);
    expect(lies.status).toBe(422);
    expect((await open(address)).consensus.size).toBe(0);
    await lies.send('spreek-af', { antwoord: '1', reden: 'Samen nagelezen', eens: [ids['bram']!] }, cell);
    const kept = (await open(address)).consensus.get('teams:licence');
    expect(kept).toMatchObject({ answer: { level: 1, reason: 'Samen nagelezen' }, agreedBy: [ids['bram']] });
    expect((await open(address)).rounds[0]!.answers.get(ids['anna']!)!.get('teams:licence')).toMatchObject({
      level: 0,
    });
    await at['cor']!.read(cell);
    expect(at['cor']!.text).toContain('Afgesproken door bram');
    await lies.read(cell);
    await lies.send('trek-terug', {}, cell);
    expect((await open(address)).consensus.size).toBe(0);
  });

  it('is reached at once where all said the same, for a reason that is given', async () => {
    const address = await closeRound({
      anna: { licence: { level: 0 }, governance: { level: 1 } },
      bram: { licence: { level: 0 }, governance: { level: 2 } },
    });
    const lies = at['lies']!;
    await lies.read(`${address}/consensus`);
    await lies.send('gelijk', {}, `${address}/consensus`);
    expect(lies.status).toBe(422);
    await lies.send('gelijk', { reden: 'Ieder apart' }, `${address}/consensus`);
    expect([...(await open(address)).consensus.keys()]).toEqual(['teams:licence']);
    expect(lies.text).toContain('1 van 2 antwoorden afgesproken');
    await lies.read(`${address}/consensus/teams/governance`);
    const cell = `${address}/consensus/teams/governance`;
    await lies.send('spreek-af', { antwoord: 'onbekend', reden: 'Wordt uitgezocht', verder: 'volgende' }, cell);
    expect((await open(address)).consensus.get('teams:governance')).toMatchObject({ answer: { unknown: true } });
    expect(lies.text).toContain('Over alles wat beantwoord is, bent u het eens');
    expect(lies.text).toContain(`href="${address}/weging"`);
  });

  it('C01: two leads on one agreement see both texts, keep theirs and can make one of them', async () => {
    const address = await closeRound({ anna: { licence: { level: 0 } }, bram: { licence: { level: 3 } } }, [
      'lies',
      'beheer',
    ]);
    const cell = `${address}/consensus/teams/licence`;
    const [lies, beheer] = [at['lies']!, at['beheer']!];
    await lies.read(cell);
    await beheer.read(cell);
    await beheer.send('spreek-af', { antwoord: '2', reden: 'Tekst van beheer' }, cell);
    await lies.send('spreek-af', { antwoord: '1', reden: 'Tekst van lies' }, cell);
    expect(lies.status).toBe(409);
    expect(lies.text).toContain('beheer bewaarde hier iets anders');
    expect(lies.text).toContain('Tekst van beheer');
    expect(lies.text).toContain('2 · Deels open');
    expect(lies.fieldsOf('spreek-af').get('reden')).toBe('Tekst van lies');
    expect((await open(address)).consensus.get('teams:licence')).toMatchObject({ answer: { level: 2 } });
    await lies.send('spreek-af', { reden: 'Van ons beiden' }, cell);
    expect((await open(address)).consensus.get('teams:licence')).toMatchObject({
      answer: { level: 1, reason: 'Van ons beiden' },
    });
  });

  it('C02: agreements on different cells do not meet', async () => {
    const cells = { licence: { level: 0 }, governance: { level: 1 } };
    const address = await closeRound({ anna: cells, bram: { licence: { level: 3 }, governance: { level: 2 } } }, [
      'lies',
      'beheer',
    ]);
    await at['lies']!.read(`${address}/consensus/teams/licence`);
    await at['beheer']!.read(`${address}/consensus/teams/governance`);
    await Promise.all([
      at['lies']!.send('spreek-af', { antwoord: '1', reden: 'Lies' }, `${address}/consensus/teams/licence`),
      at['beheer']!.send('spreek-af', { antwoord: '1', reden: 'Beheer' }, `${address}/consensus/teams/governance`),
    ]);
    expect((await open(address)).consensus.size).toBe(2);
  });

  it('says what comes first while there is nothing to agree on', async () => {
    const address = await beginRound(place, { [ids['lies']!]: ['lead'], [ids['anna']!]: ['assessor'] });
    await at['lies']!.read(`${address}/consensus`);
    expect(at['lies']!.text).toContain('De ronde is nog open');
    await at['lies']!.read(`${address}/consensus/teams/licence`);
    await at['lies']!.send('spreek-af', { antwoord: '1', reden: 'Te vroeg' }).catch(() => {});
    expect((await open(address)).consensus.size).toBe(0);
  });

  it('C06: closing the round twice closes it once', async () => {
    const address = await beginRound(place, { [ids['lies']!]: ['lead'], [ids['anna']!]: ['assessor'] });
    const lies = at['lies']!;
    await lies.read(`${address}/beoordelen`);
    const body = lies.fieldsOf('sluit').toString();
    await lies.post(`${address}/beoordelen`, body);
    await lies.post(`${address}/beoordelen`, body);
    expect(lies.status).toBe(200);
    expect(lies.address).toBe(`${address}/consensus`);
    expect((await open(address)).rounds).toHaveLength(1);
  });
});
