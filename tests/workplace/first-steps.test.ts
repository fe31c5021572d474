import { beforeAll, describe, expect, it } from 'vitest';
import { buildWorkplace, type Workplace } from '../support/site.ts';
import { makeAccount, Visitor } from '../support/visitor.ts';

let place: Workplace;
beforeAll(async () => {
  place = await buildWorkplace();
  await makeAccount(place.storage, 'beheer');
  await makeAccount(place.storage, 'anna');
});

async function anna(): Promise<Visitor> {
  const visitor = new Visitor(place.site);
  await visitor.signIn('anna');
  return visitor;
}

async function makeDossier(visitor: Visitor): Promise<string> {
  await visitor.read('/dossiers/nieuw');
  await visitor.send('maak', { titel: 'Agenda voor de wijk', organisatie: 'Gemeente Voorbeeld', kader: 'brief-2021' });
  return visitor.address;
}

describe('a first dossier', () => {
  it('is made by whoever is signed in, who then keeps it', async () => {
    const visitor = await anna();
    const address = await makeDossier(visitor);
    expect(address).toMatch(/^\/dossiers\/[a-z2-9]{12}$/);
    expect(visitor.text).toContain('Agenda voor de wijk');
    expect(visitor.text).toContain('Nog niet vastgesteld');
    expect(visitor.text).toContain('dossierhouder');
  });

  it('keeps what was typed about the need, and says what is still missing', async () => {
    const visitor = await anna();
    const address = await makeDossier(visitor);
    await visitor.read(`${address}/behoefte`);
    await visitor.send('bewaar', {
      vraag: 'Welke agenda?',
      moet: 'Delen\nUitnodigen',
      doelgroepen: ['residents', 'staff'],
    });
    expect(visitor.address).toBe(address);
    expect(visitor.text).toContain('Bewaard');
    expect(visitor.text).toContain('nog niet compleet');
    await visitor.read(`${address}/behoefte`);
    expect(visitor.fieldsOf('bewaar').get('moet')).toBe('Delen\nUitnodigen');
    expect(visitor.fieldsOf('bewaar').getAll('doelgroepen')).toEqual(['residents', 'staff']);
  });

  it('is nowhere for someone who does not take part', async () => {
    const address = await makeDossier(await anna());
    const other = new Visitor(place.site);
    await other.signIn('beheer');
    await other.read(address);
    expect(other.status).toBe(404);
    expect(other.text).not.toContain('Agenda voor de wijk');
  });

  it('asks to sign in first, and then goes on where one was', async () => {
    const address = await makeDossier(await anna());
    const visitor = new Visitor(place.site);
    await visitor.read(`${address}/behoefte?taal=nl`);
    expect(visitor.text).toContain('Meld u eerst aan');
    await visitor.send('aanmelden', { naam: 'anna', wachtwoord: 'veertien paarse fietsen' }, visitor.address);
    expect(visitor.text).toContain('Wat het moet kunnen');
  });
});

describe('what was typed', () => {
  it('comes back with what is wrong with it (422)', async () => {
    const visitor = await anna();
    const address = await makeDossier(visitor);
    await visitor.read(`${address}/behoefte`);
    await visitor.send('bewaar', { vraag: 'x'.repeat(601), doel: 'Blijft staan' });
    expect(visitor.status).toBe(422);
    expect(visitor.text).toContain('hooguit 600 tekens; het zijn er nu 601');
    expect(visitor.fieldsOf('bewaar').get('doel')).toBe('Blijft staan');
  });

  it('stands beside what someone else saved meanwhile (409), and what one did not touch follows them', async () => {
    const visitor = await anna();
    const address = await makeDossier(visitor);
    const other = await anna();
    await visitor.read(`${address}/behoefte`);
    await other.read(`${address}/behoefte`);
    await other.send('bewaar', { vraag: 'Hun vraag', doel: 'Hun doel' });
    await visitor.send('bewaar', { vraag: 'Mijn vraag' }, `${address}/behoefte`);
    expect(visitor.status).toBe(409);
    expect(visitor.text).toContain('Hun vraag');
    expect(visitor.fieldsOf('bewaar').get('vraag')).toBe('Mijn vraag');
    expect(visitor.fieldsOf('bewaar').get('doel')).toBe('Hun doel');
    await visitor.send('bewaar', {}, `${address}/behoefte`);
    expect(visitor.status).toBe(200);
  });

  it('is taken along when one has to sign in again (401)', async () => {
    const visitor = await anna();
    const address = await makeDossier(visitor);
    await visitor.read(`${address}/behoefte`);
    const body = visitor.fieldsOf('bewaar');
    body.set('vraag', 'Dit mag niet weg');
    visitor.cookies.delete('afweging');
    await visitor.post(`${address}/behoefte`, body.toString());
    expect(visitor.status).toBe(401);
    expect(visitor.text).toContain('Dit mag niet weg');
    await visitor.send('aanmelden', { naam: 'anna', wachtwoord: 'veertien paarse fietsen' }, '/aanmelden');
    expect(visitor.text).toContain('U bent weer aangemeld');
    await visitor.send('bewaar', {}, `${address}/behoefte`);
    await visitor.read(`${address}/behoefte`);
    expect(visitor.fieldsOf('bewaar').get('vraag')).toBe('Dit mag niet weg');
  });
});

it('two tabs that begin something new do not begin the same thing', async () => {
  const visitor = await anna();
  const address = await makeDossier(visitor);
  const idOf = async () => {
    await visitor.read(`${address}/zoekslag`);
    return visitor.fieldsOf('voeg-toe').get('nieuw');
  };
  expect(await idOf()).not.toBe(await idOf());
});
