import { beforeAll, describe, expect, it } from 'vitest';
import { buildWorkplace, type Workplace } from '../support/site.ts';
import { makeAccount, password, Visitor } from '../support/visitor.ts';

let place: Workplace;
beforeAll(async () => {
  place = await buildWorkplace();
});

describe('the first account', () => {
  it('A09: is made through the link, once, and administers the installation', async () => {
    const secret = (await place.storage.invitations.offerSetUp())!;
    const visitor = new Visitor(place.site);
    await visitor.read(`/welkom/${secret}?taal=nl`);
    await visitor.send(
      'maak',
      { aanmeldnaam: 'beheer', naam: 'Bea Heer', wachtwoord: 'welkom01' },
      `/welkom/${secret}`,
    );
    expect(visitor.status).toBe(422);
    expect(visitor.text).toContain('te vaak gebruikt');
    expect(visitor.fieldsOf('maak').get('naam')).toBe('Bea Heer');
    await visitor.send('maak', { wachtwoord: password }, `/welkom/${secret}`);
    expect(visitor.address).toBe('/mijn');
    expect(visitor.text).toContain('Uw account is klaar');
    await visitor.read('/beheer');
    expect(visitor.text).toContain('Bea Heer');
    const late = new Visitor(place.site);
    await late.read(`/welkom/${secret}`);
    expect(late.text).toContain('Deze link werkt niet meer');
  });
});

describe('administration', () => {
  it('invites someone by a link that is shown once and kept nowhere', async () => {
    const visitor = new Visitor(place.site);
    await visitor.signIn('beheer');
    await visitor.read('/beheer?taal=nl');
    await visitor.send('nodig-uit', { aanmeldnaam: 'carla', naam: 'Carla', rol: 'member' }, '/beheer');
    const secret = /\/welkom\/([\w-]+)/.exec(visitor.text)![1]!;
    await visitor.read('/beheer');
    expect(visitor.text).not.toContain(secret);
    const carla = new Visitor(place.site);
    await carla.read(`/welkom/${secret}?taal=nl`);
    expect(carla.text).toContain('Welkom, Carla');
    await carla.send('kies', { wachtwoord: password }, `/welkom/${secret}`);
    expect(carla.address).toBe('/mijn');
  });

  it('Z07: is closed to who is no administrator, also in the middle of a session', async () => {
    const carla = new Visitor(place.site);
    await carla.signIn('carla');
    await carla.read('/beheer');
    expect(carla.status).toBe(403);
    const id = (await place.storage.accounts.findByLogin('carla'))!.id;
    await place.storage.accounts.setDisabled(id, true, 'test');
    await carla.read('/mijn');
    expect(carla.address).toContain('/aanmelden');
    await place.storage.accounts.setDisabled(id, false, 'test');
  });

  it('takes all examples off in one click, and they leave the register', async () => {
    const other = await buildWorkplace();
    await makeAccount(other.storage, 'beheer');
    const visitor = new Visitor(other.site);
    await visitor.signIn('beheer');
    await visitor.read('/beheer?taal=nl');
    await visitor.send('voorbeelden-weg', {}, '/beheer');
    expect(visitor.text).toContain('De voorbeelden zijn weg');
    await visitor.read('/besluiten/chat-met-inwoners');
    expect(visitor.status).toBe(404);
  });
});

describe('a session', () => {
  it('A01: begins anew under another id when someone signs in', async () => {
    const visitor = new Visitor(place.site);
    await visitor.read('/aanmelden');
    const before = visitor.cookies.get('afweging');
    await visitor.send('aanmelden', { naam: 'beheer', wachtwoord: password });
    expect(visitor.cookies.get('afweging')).not.toBe(before);
    const thief = new Visitor(place.site);
    thief.cookies.set('afweging', before!);
    await thief.read('/mijn');
    expect(thief.address).toContain('/aanmelden');
  });

  it('A01: is bound to this host and to https where the site is, and kept from scripts and other sites', async () => {
    const secure = await buildWorkplace({ baseUrl: 'https://weging.example', proxies: 1 });
    const visitor = new Visitor(secure.site);
    const { headers } = await visitor.read('/aanmelden', { 'X-Forwarded-Proto': 'https' });
    const cookies = headers['set-cookie'] as unknown as string[];
    expect(cookies.find((each) => each.startsWith('__Host-afweging='))).toMatch(
      /^[^;]+; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    expect(cookies.find((each) => each.startsWith('taal='))).toMatch(/HttpOnly; Secure; SameSite=Lax/);
    const plain = await new Visitor(secure.site).read('/aanmelden', { 'X-Forwarded-Proto': 'http' });
    expect(String(plain.headers['set-cookie'])).not.toContain('__Host-');
  });

  it('A02: ends when one signs out, and can be ended from elsewhere', async () => {
    const here = new Visitor(place.site);
    const there = new Visitor(place.site);
    await here.signIn('beheer');
    await there.signIn('beheer');
    await here.read('/mijn/sessies');
    await here.send('elders', {});
    await there.read('/mijn');
    expect(there.address).toContain('/aanmelden');
    await here.read('/afmelden?taal=nl');
    const response = await here.send('afmelden', {}, '/afmelden');
    expect(response.text).toContain('U bent afgemeld');
    await here.read('/mijn');
    expect(here.address).toContain('/aanmelden');
  });

  it('A06: changes its password with the present one, and signs out elsewhere', async () => {
    const visitor = new Visitor(place.site);
    await visitor.signIn('carla');
    await visitor.read('/mijn/wachtwoord?taal=nl');
    await visitor.send(
      'verander',
      { 'wachtwoord-nu': 'niet dit', 'wachtwoord-nieuw': `${password} 🚲` },
      '/mijn/wachtwoord',
    );
    expect(visitor.status).toBe(422);
    expect(visitor.text).not.toContain('niet dit');
    await visitor.send(
      'verander',
      { 'wachtwoord-nu': password, 'wachtwoord-nieuw': `${password} 🚲` },
      '/mijn/wachtwoord',
    );
    expect(visitor.text).toContain('Uw wachtwoord is veranderd');
    const again = new Visitor(place.site);
    await again.signIn('carla', `${password} 🚲`);
    expect(again.address).toBe('/mijn');
  });
});
