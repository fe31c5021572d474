import type { Server } from 'node:http';
import { beforeAll, describe, expect, it } from 'vitest';
import { listIndicators } from '../../src/framework/indicators.ts';
import { library } from '../support/library.ts';
import { buildWorkplace, type Workplace } from '../support/site.ts';
import { makeAccount, Visitor } from '../support/visitor.ts';
import { arrive, listen } from './staged.ts';

let place: Workplace;
let server: Server;
const ids: Record<string, string> = {};
beforeAll(async () => {
  place = await buildWorkplace();
  ({ server } = await listen(place));
  for (const login of ['beheer', 'lies', 'anna', 'bram', 'dirk', 'joke']) {
    ids[login] = await makeAccount(place.storage, login);
  }
});

const signedIn = new Map<string, Visitor>();
async function as(login: string): Promise<Visitor> {
  const known = signedIn.get(login);
  if (known !== undefined) return known;
  const visitor = await arrive(server, login as never);
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
    const other = await arrive(server, 'lies');
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

/** Sends a form of a page as someone, and says what page came of it. */
async function send(login: string, address: string, act: string, fields: Record<string, string | string[]> = {}) {
  const visitor = await as(login);
  await visitor.read(address);
  await visitor.send(act, fields, address);
  return visitor;
}

const letter = { naam: 'Fax', samenvatting: 'Het apparaat op de gang.', functies: ['zenden', 'schriftelijk'] };
const useOf = (information: string) => `doel=informeren&wie=medewerkers&informatie=${information}`;

describe('from channels to an answer for everyone', () => {
  it('goes through answers apart, an agreement with its own reason, an override, four eyes and a next version', async () => {
    const address = await makeGuide();
    const id = address.split('/').at(-1)!;
    await send('lies', `${address}/nieuw-kanaal`, 'voeg-toe', letter);
    const channel = [...(await place.storage.guides.open(id))!.channels.keys()][0]!;
    const cell = (indicator: string) => `${channel}/${indicator}`;
    await send('lies', address, 'begin');

    // Each answers alone; a reason is asked for before the round is closed.
    const indicators = listIndicators(library().frameworks.get('kanalen')!);
    const best = (indicatorId: string) => {
      const { scale } = indicators.find(({ indicator }) => indicator.id === indicatorId)!.indicator;
      return 'levels' in scale ? String(Math.max(...scale.levels.map(({ level }) => level))) : '';
    };
    for (const { indicator } of indicators) {
      await send('anna', `${address}/beoordelen/${cell(indicator.id)}`, 'bewaar', {
        antwoord: best(indicator.id),
        reden: 'Anna zag het zelf',
      });
    }
    await send('bram', `${address}/beoordelen/${cell('secondWay')}`, 'bewaar', { antwoord: '0', reden: 'Bram belde' });
    for (const login of ['bram', 'lies', 'dirk', 'beheer']) {
      const visitor = await as(login);
      for (const page of ['', '/beoordelen', `/beoordelen/${cell('secondWay')}`, '/consensus', '/geschiedenis']) {
        await visitor.read(address + page);
        expect(visitor.text, `${login} ${page}`).not.toContain('Anna zag het zelf');
      }
    }
    await send('lies', `${address}/beoordelen`, 'sluit');

    // Side by side, the largest difference first.
    const lies = await as('lies');
    expect(lies.address).toBe(`${address}/consensus`);
    expect(lies.text).toContain('Bram belde');
    expect(lies.text).toContain('Ver uiteen');
    await send('lies', `${address}/consensus`, 'gelijk', { reden: 'Alleen Anna kende het' });
    await send('lies', `${address}/vaststellen`, 'vraag-aan', { functie: 'Adviseur' });
    expect(lies.status).toBe(422);
    expect(lies.text).toContain('Over 1 antwoord is nog geen overeenstemming');
    await send('lies', `${address}/consensus/${cell('secondWay')}`, 'spreek-af', {
      antwoord: best('secondWay'),
      reden: 'Bram belde het verkeerde nummer',
    });
    expect(lies.status).toBe(200);

    // What would be answered now, and an override for one use with a reason.
    await lies.read(`${address}/gebruik?${useOf('openbaar')}`);
    expect(lies.text).toContain('Gebruik <b>Fax</b>');
    await send('lies', `${address}/gebruik/nieuw-oordeel?kanaal=${channel}&${useOf('intern')}`, 'voeg-toe', {
      oordeel: 'unsuitable',
      reden: 'Het apparaat staat op de gang',
      'wie-besloot': 'Het college',
      dag: '2026-11-20',
    });
    expect(lies.text).toContain('Geldt nu bij 1 gebruik.');

    // Whoever asks does not sign off; what anyone changes after the question takes the question back.
    await send('lies', `${address}/leden/${ids['lies']}`, 'bewaar', { rollen: ['lead', 'decider'] });
    await send('lies', `${address}/vaststellen`, 'vraag-aan', { functie: 'Adviseur' });
    const signs = { 'functie-vast': 'Directeur', namens: 'College van Elders', opnieuw: '2027-11-01' };
    await send('lies', `${address}/vaststellen`, 'stel-vast', signs);
    expect(lies.status).toBe(403);
    expect(lies.text).toContain('stelt niet zelf vast');
    const dirk = await send('dirk', `${address}/vaststellen`, 'stel-vast', signs);
    expect(dirk.status).toBe(200);
    expect(dirk.text).toContain('De wijzer is vastgesteld en geldt nu.');

    // What everyone reads from then on.
    const anyone = await arrive(server);
    await anyone.read(`/kanaalwijzer?${useOf('openbaar')}&taal=nl`);
    expect(anyone.text).toContain('Gebruik <b>Fax</b>');
    expect(anyone.text).toContain('door College van Elders');
    await anyone.read(`/kanaalwijzer?${useOf('intern')}`);
    expect(anyone.text).toContain('Het apparaat staat op de gang');
    expect(anyone.text).toContain('Het college');
    expect(anyone.text).toContain('geen enkel kanaal');

    // A next version is worked on while this one holds; it is frozen.
    await send('lies', `${address}/vaststellen`, 'nieuwe-versie', { 'reden-versie': 'Een sms erbij' });
    await send('lies', `${address}/nieuw-kanaal`, 'voeg-toe', { ...letter, naam: 'Telex' });
    await anyone.read('/kanaalwijzer/overzicht');
    expect(anyone.text).not.toContain('Telex');
    await send('dirk', `${address}`, 'terug', { reden: 'x' }).catch((error) => {
      expect(String(error)).toContain('There is no form terug');
    });
    await lies.read(`${address}/geschiedenis`);
    for (const step of ['Om vaststelling gevraagd', 'Vastgesteld', 'Nieuwe versie begonnen']) {
      expect(lies.text).toContain(step);
    }
    await lies.read(`${address}/geschiedenis.csv`);
    expect(lies.text).toContain('Bram belde');
  }, 20_000);
});

describe('a guide that begins with the example', () => {
  it('takes the channels and what was found out, and leaves open what was invented or is for the municipality', async () => {
    const address = await makeGuide('voorbeeld');
    const guide = (await place.storage.guides.open(address.split('/').at(-1)!))!;
    const example = [...place.parts.library.guides.values()][0]!;
    expect(guide).toMatchObject({ example: false, phase: 'draft', version: 1, organisation: 'Gemeente Elders' });
    expect([...guide.channels.keys()]).toEqual(example.channels.map(({ id }) => id));
    expect(guide.overrides.size).toBe(0);
    expect(guide.settled).toEqual([]);
    expect([...guide.evidence.values()].filter(({ invented }) => invented)).toEqual([]);
    expect(guide.consensus.size).toBeGreaterThan(20);
    for (const { answer } of guide.consensus.values()) {
      expect(answer.judgedBy).toBe('facts');
      for (const id of answer.evidence) expect(guide.evidence.has(id), id).toBe(true);
    }
    const lies = await as('lies');
    await lies.read(`${address}/gebruik?doel=samenwerken&wie=buurtgroepen&informatie=openbaar`);
    expect(lies.text).toContain('Nog uit te zoeken: ');
    await lies.read(`${address}/kanalen/whatsapp`);
    expect(lies.text).toContain('Over de toepassing WhatsApp');
  });

  it('tells nobody what was cited before the round is closed', async () => {
    const address = await makeGuide('voorbeeld');
    await send('lies', address, 'begin');
    const pages = [
      '',
      '/bewijs',
      '/geschiedenis',
      '/beoordelen',
      '/beoordelen/signal/speed',
      '/leden',
      '/geschiedenis.csv',
    ];
    const readAs = async (login: string) => {
      const visitor = await as(login);
      const texts: string[] = [];
      for (const page of pages) {
        await visitor.read(address + page);
        expect(visitor.status, page).toBe(200);
        texts.push(visitor.text.replace(/name="(bewijsje|gelezen|nieuw)" value="[^"]*"/g, ''));
      }
      return texts;
    };
    const before = new Map<string, string[]>();
    for (const login of ['bram', 'dirk']) before.set(login, await readAs(login));
    await send('anna', `${address}/beoordelen/signal/speed`, 'bewaar', {
      antwoord: '1',
      reden: 'Hier staat het',
      bewijs: ['signal.metadata-collected-2'],
    });
    expect((await as('anna')).text).toContain('Hier staat het');
    for (const login of ['bram', 'dirk']) expect(await readAs(login)).toEqual(before.get(login));
  });
});

it('an administrator takes the example away for good; then there is no guide, until one is signed off', async () => {
  const own = await buildWorkplace();
  await makeAccount(own.storage, 'beheer');
  const visitor = new Visitor(own.site);
  await visitor.signIn('beheer');
  await visitor.read('/beheer');
  expect(visitor.text).toContain('Kanaalwijzer van Gemeente Voorbeeld');
  await visitor.send('voorbeelden-weg');
  await visitor.read('/kanaalwijzer');
  expect(visitor.text).toContain('nog geen kanaalwijzer vastgesteld');
  await visitor.read('/kanaalwijzer/beheer/voorbeeld');
  expect(visitor.status).toBe(404);
});
