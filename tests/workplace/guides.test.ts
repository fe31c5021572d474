import { beforeAll, describe, expect, it } from 'vitest';
import { buildWorkplace, type Workplace } from '../support/site.ts';
import { makeAccount, Visitor } from '../support/visitor.ts';

let place: Workplace;
const ids: Record<string, string> = {};
beforeAll(async () => {
  place = await buildWorkplace();
  for (const login of ['beheer', 'lies', 'anna', 'bram', 'dirk', 'joke']) {
    ids[login] = await makeAccount(place.storage, login);
  }
});

const signedIn = new Map<string, Visitor>();
async function as(login: string): Promise<Visitor> {
  const known = signedIn.get(login);
  if (known !== undefined) return known;
  const visitor = new Visitor(place.site);
  await visitor.signIn(login);
  signedIn.set(login, visitor);
  return visitor;
}

/** A guide that the administrator made, kept by Lies, assessed by Anna and Bram, signed off by Dirk. */
async function makeGuide(begin = 'leeg'): Promise<string> {
  const visitor = await as('beheer');
  await visitor.read('/kanaalwijzer/beheer/nieuw?taal=nl');
  await visitor.send('maak', { titel: 'Onze kanalen', organisatie: 'Gemeente Elders', contact: 'Bel 1234.', begin });
  expect(visitor.status).toBe(200);
  const { address } = visitor;
  const roles = { lies: 'lead', anna: 'assessor', bram: 'assessor', dirk: 'decider' };
  for (const [login, role] of Object.entries(roles)) {
    await visitor.read(`${address}/leden`);
    await visitor.send('voeg-toe', { wie: ids[login]!, rollen: [role] });
    expect(visitor.text).toContain(`${login} doet mee`);
  }
  return address;
}

describe('a channel guide of one’s own', () => {
  it('is made by an administrator, who says who takes part and as what', async () => {
    const address = await makeGuide();
    expect(address).toMatch(/^\/kanaalwijzer\/beheer\/[a-z0-9]{12}$/);
    const lies = await as('lies');
    await lies.read('/kanaalwijzer/beheer');
    expect(lies.text).toContain('Onze kanalen');
    await lies.read(address);
    expect(lies.text).toContain('Versie 1, wordt voorbereid. Nog niet vastgesteld.');
    expect(lies.text).toContain('houder van de wijzer');
  });

  it('is nowhere for someone who does not take part, and cannot be made by them', async () => {
    const address = await makeGuide();
    const joke = await as('joke');
    await joke.read(address);
    expect(joke.status).toBe(404);
    await joke.read('/kanaalwijzer/beheer');
    expect(joke.text).toContain('U doet nog in geen kanaalwijzer mee');
    await joke.read('/kanaalwijzer/beheer/nieuw');
    expect(joke.status).toBe(403);
  });

  it('C01: two who change the same see both texts (409), and lose none', async () => {
    const address = await makeGuide();
    const lies = await as('lies');
    await lies.read(`${address}/gegevens`);
    const other = new Visitor(place.site);
    await other.signIn('lies');
    await other.read(`${address}/gegevens`);
    await other.send('bewaar', { contact: 'Bel 5678.', titel: 'Andere titel' });
    expect(other.status).toBe(200);
    await lies.send('bewaar', { contact: 'Bel 9999.' }, `${address}/gegevens`);
    expect(lies.status).toBe(409);
    expect(lies.text).toContain('Bel 5678.');
    expect(lies.fieldsOf('bewaar').get('contact')).toBe('Bel 9999.');
    // What one did not touch follows the other.
    expect(lies.fieldsOf('bewaar').get('titel')).toBe('Andere titel');
    await lies.send('bewaar', {}, `${address}/gegevens`);
    expect(lies.status).toBe(200);
    const guide = await place.storage.guides.open(address.split('/').at(-1)!);
    expect(guide).toMatchObject({ title: 'Andere titel', contact: 'Bel 9999.' });
  });
});
