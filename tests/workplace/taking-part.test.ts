import { beforeAll, describe, expect, it } from 'vitest';
import { buildWorkplace, type Workplace } from '../support/site.ts';
import { makeAccount, Visitor } from '../support/visitor.ts';

let place: Workplace;
let bas: string;
const sessions = new Map<string, Map<string, string>>();
beforeAll(async () => {
  place = await buildWorkplace();
  await makeAccount(place.storage, 'beheer');
  await makeAccount(place.storage, 'anna');
  bas = await makeAccount(place.storage, 'bas');
  for (const login of ['beheer', 'anna', 'bas']) {
    const visitor = new Visitor(place.site);
    await visitor.signIn(login);
    sessions.set(login, visitor.cookies);
  }
});

function as(login: string): Visitor {
  const visitor = new Visitor(place.site);
  visitor.cookies = new Map(sessions.get(login));
  return visitor;
}

async function open(): Promise<{ anna: Visitor; address: string }> {
  const anna = as('anna');
  await anna.read('/dossiers/nieuw');
  await anna.send('maak', { titel: 'Agenda', organisatie: 'Gemeente Voorbeeld', kader: 'brief-2021' });
  return { anna, address: anna.address };
}

describe('who takes part', () => {
  it('is chosen by whoever keeps the dossier, sees it from then on, and no longer once taken out', async () => {
    const { anna, address } = await open();
    const other = as('bas');
    await other.read(address);
    expect(other.status).toBe(404);
    await anna.read(`${address}/leden`);
    await anna.send('voeg-toe', { wie: bas, rollen: [] });
    expect(anna.status).toBe(422);
    await anna.send('voeg-toe', { wie: bas, rollen: ['assessor', 'reader'] }, `${address}/leden`);
    expect(anna.text).toContain('bas doet mee.');
    await other.read(`${address}/leden`);
    expect(other.status).toBe(200);
    expect(() => other.fieldsOf('voeg-toe')).toThrow('There is no form');
    await anna.read(`${address}/leden/${bas}`);
    expect(anna.fieldsOf('bewaar').getAll('rollen')).toEqual(['assessor', 'reader']);
    await anna.send('bewaar', { rollen: ['decider'] });
    expect(anna.text).toContain('vaststeller');
    await anna.read(`${address}/leden/${bas}`);
    await anna.send('haal-weg');
    await other.read(address);
    expect(other.status).toBe(404);
  });

  it('always has someone who keeps the dossier', async () => {
    const { anna, address } = await open();
    const account = (await place.storage.accounts.findByLogin('anna'))!.id;
    await anna.read(`${address}/leden/${account}`);
    await anna.send('haal-weg');
    expect(anna.status).toBe(422);
    expect(anna.text).toContain('ten minste één dossierhouder');
  });

  it('is nobody whose account is closed, or who is not there (Z03)', async () => {
    const { anna, address } = await open();
    const closed = await makeAccount(place.storage, 'cees');
    await place.storage.accounts.setDisabled(closed, true, 'test');
    await anna.read(`${address}/leden`);
    expect(anna.text).not.toContain('cees');
    for (const wie of [closed, 'system', '../x', '']) {
      await anna.read(`${address}/leden`);
      await anna.send('voeg-toe', { wie, rollen: ['lead'] });
      expect(anna.status, wie).toBe(422);
    }
    await anna.read(`${address}/leden/${bas}`);
    expect(anna.status).toBe(404);
  });
});

describe('an administrator who takes no part', () => {
  it('changes who does, without seeing what it is about', async () => {
    const { anna, address } = await open();
    const id = address.split('/').at(-1)!;
    const beheer = as('beheer');
    await beheer.read('/beheer');
    expect(beheer.text).toContain('href="/beheer/dossiers"');
    await beheer.read('/beheer/dossiers');
    expect(beheer.text).toContain(id);
    expect(beheer.text).not.toContain('Agenda');
    await beheer.read(`/beheer/dossiers/${id}`);
    expect(beheer.text).not.toContain('Agenda');
    await beheer.send('voeg-toe', { wie: bas, rollen: ['lead'] });
    expect(beheer.text).toContain('2 deelnemers');
    const account = (await place.storage.accounts.findByLogin('anna'))!.id;
    await beheer.send('haal-weg', { account });
    expect(beheer.text).toContain('Eén deelnemer');
    await anna.read(address);
    expect(anna.status).toBe(404);
    await beheer.send('haal-weg', { account: bas });
    expect(beheer.status).toBe(422);
    expect(beheer.text).toContain('ten minste één dossierhouder');
    await beheer.read(address);
    expect(beheer.status).toBe(404);
  });

  it('is the only one who may (403), and finds nothing at an id that is none (404)', async () => {
    const { anna, address } = await open();
    await anna.read(`/beheer/dossiers/${address.split('/').at(-1)}`);
    expect(anna.status).toBe(403);
    const beheer = as('beheer');
    await beheer.read('/beheer/dossiers/niets');
    expect(beheer.status).toBe(404);
  });
});
