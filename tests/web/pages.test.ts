import type { Express } from 'express';
import { HtmlValidate } from 'html-validate';
import request from 'supertest';
import { beforeAll, describe, expect, it } from 'vitest';
import { library } from '../support/library.ts';
import { buildSite, inventDossier, listAddresses, listKinds } from '../support/site.ts';

let site: Express;
beforeAll(async () => {
  site = await buildSite([inventDossier(12)]);
});

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'void-style': 'off',
    'no-inline-style': 'error',
  },
});

describe('every page', () => {
  it('N08: answers in both languages, with its own language in html', async () => {
    for (const address of listAddresses()) {
      for (const language of ['nl', 'en']) {
        const response = await request(site).get(`${address}?taal=${language}`);
        expect(response.status, address).toBe(200);
        expect(response.text, address).toContain(`<html lang="${language}"`);
      }
    }
  });

  it('W04: is valid HTML in both languages', async () => {
    for (const address of [...listKinds(), '/besluiten?q=zzz', '/nergens']) {
      for (const language of ['nl', 'en']) {
        const { text } = await request(site).get(`${address}${address.includes('?') ? '&' : '?'}taal=${language}`);
        const report = await validator.validateString(text);
        const messages = report.results.flatMap((result) =>
          result.messages.map((m) => `${address} ${m.line}: ${m.ruleId} ${m.message}`),
        );
        expect(messages.slice(0, 5)).toEqual([]);
      }
    }
  });

  it('N01: carries the security headers, also when it is an error or a file', async () => {
    const css = /href="(\/bestanden\/[^"]+\.css)"/.exec((await request(site).get('/')).text)![1]!;
    for (const address of ['/', '/nergens', '/gezond', css, '/%zz']) {
      const { headers } = await request(site).get(address);
      const policy = headers['content-security-policy'] ?? '';
      expect(policy, address).toMatch(/default-src 'none'/);
      expect(policy).not.toMatch(/unsafe|\*|data:|http/);
      for (const directive of ['base-uri', 'frame-src', 'frame-ancestors', 'form-action'])
        expect(policy).toContain(directive);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('same-origin');
      expect(headers['x-frame-options']).toBe('DENY');
      expect(headers['strict-transport-security']).toContain('max-age=31536000');
      expect(headers['cross-origin-opener-policy']).toBe('same-origin');
      expect(headers['content-type']).toMatch(/charset=utf-8|font/);
      expect(headers['x-powered-by']).toBeUndefined();
    }
  });

  it('N06: refers to nothing on another host, save for links a person follows', async () => {
    for (const address of listKinds()) {
      const { text } = await request(site).get(address);
      expect(
        text.match(/<(?:link|script|img|iframe|form|source)[^>]*(?:href|src|action)="(?:https?:)?\/\/[^"]*"/g),
      ).toBeNull();
      expect(text, address).not.toMatch(/<[^>]*\sstyle=|<script|<style|\son[a-z]+=/);
    }
  });

  it('N05: takes no other verb than GET and HEAD', async () => {
    for (const verb of ['post', 'put', 'patch', 'delete'] as const) {
      const response = await request(site)[verb]('/besluiten');
      expect(response.status).toBe(405);
      expect(response.headers['allow']).toBe('GET, HEAD');
    }
    expect((await request(site).head('/besluiten')).status).toBe(200);
  });
});

describe('the language', () => {
  it('is kept once chosen', async () => {
    const chosen = await request(site).get('/?taal=en');
    const cookie = chosen.headers['set-cookie']![0]!.split(';')[0]!;
    expect((await request(site).get('/besluiten').set('Cookie', cookie)).text).toContain('<html lang="en"');
  });

  it('follows the browser until then, and is Dutch for anyone else', async () => {
    expect((await request(site).get('/').set('Accept-Language', 'en-US,en')).text).toContain('<html lang="en"');
    expect((await request(site).get('/').set('Accept-Language', 'fr')).text).toContain('<html lang="nl"');
  });
});

describe('bad input', () => {
  it('I10: an address that is not there, however it is written, is a page that says so', async () => {
    for (const address of [
      '/besluiten/nergens',
      '/besluiten/..%2f..%2fetc%2fpasswd',
      '/besluiten/%00',
      '/toepassingen/__proto__',
      '/besluiten/constructor',
    ]) {
      const response = await request(site).get(address);
      expect(response.status, address).toBe(404);
      expect(response.text).toContain('Deze pagina is er niet');
    }
  });

  it('N05: an address that cannot be read is refused with a page of our own and no stack', async () => {
    const response = await request(site).get('/besluiten/%zz');
    expect(response.status).toBe(400);
    expect(response.text).not.toMatch(/at .*\.(ts|js)|URIError/);
  });

  it('a parameter given twice does no harm', async () => {
    expect((await request(site).get('/besluiten?q=a&q=b&taal=nl&taal=en')).status).toBe(200);
  });

  it('I02: a weight that is no number gets a message at its field, and what was typed stays', async () => {
    const response = await request(site).get(
      '/besluiten/proef-12/gevoeligheid?openSource=veel&adoption=1e309&quality=0,5&taal=nl',
    );
    expect(response.status).toBe(422);
    expect(response.text).toContain('value="veel"');
    expect(response.text).toContain('value="1e309"');
    expect(response.text).toContain('href="#openSource"');
    expect(response.text).toContain('vul een getal in van 0 tot 100');
    expect(response.text).not.toContain('NaN');
  });

  it('I11: weights that are all 0 are refused by name, one criterion alone is fine', async () => {
    const zero = 'openSource=0&openStandards=0&adoption=0&quality=0&continuity=0';
    expect((await request(site).get(`/besluiten/proef-12/gevoeligheid?${zero}`)).status).toBe(422);
    expect(
      (await request(site).get(`/besluiten/proef-12/gevoeligheid?${zero.replace('adoption=0', 'adoption=7')}`)).status,
    ).toBe(200);
  });
});

describe('the report', () => {
  it('of 12 candidates and 33 indicators, and of every example, is one page of at most 150 kB', async () => {
    for (const id of ['proef-12', ...library().dossiers.keys()]) {
      const { text } = await request(site).get(`/besluiten/${id}`);
      expect(Buffer.byteLength(text), id).toBeLessThanOrEqual(150_000);
    }
  });

  it('P05: no page is larger than 1 MB', async () => {
    for (const address of listKinds()) {
      expect(Buffer.byteLength((await request(site).get(address)).text), address).toBeLessThan(1_000_000);
    }
  });

  it('one’s own weighing says that it is not the settled one', async () => {
    const { text } = await request(site).get('/besluiten/proef-12/gevoeligheid?openSource=50&taal=nl');
    expect(text).toContain('Dit is uw eigen weging');
    expect(text).toContain('niet de weging die is vastgesteld');
    expect(text).toMatch(/<td class="number">\d{1,2}<\/td>/);
    expect(text).not.toContain('NaN');
  });

  it('only differences hides the questions on which the candidates are equal', async () => {
    const all = await request(site).get('/besluiten/proef-12/vergelijk?k=kandidaat-1,kandidaat-5');
    const some = await request(site).get('/besluiten/proef-12/vergelijk?k=kandidaat-1,kandidaat-5&alleen=verschillen');
    expect(some.text.match(/<tr id=/g)!.length).toBeLessThan(all.text.match(/<tr id=/g)!.length);
    expect(some.text).toContain('Kandidaat 5');
    expect(some.text).not.toContain('data-label="Kandidaat 2"');
  });
});

describe('links', () => {
  it('inside the site lead somewhere, also to the place in the page', async () => {
    const ids = new Map<string, Set<string>>();
    const open = async (address: string) => {
      const known = ids.get(address);
      if (known !== undefined) return known;
      const { text, status } = await request(site).get(address);
      const found =
        status === 200 ? new Set([...text.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]!)) : new Set<string>();
      if (status === 200) found.add('');
      ids.set(address, found);
      return found;
    };
    const broken: string[] = [];
    for (const address of [...listKinds(), ...listAddresses().filter((each) => each.endsWith('/kandidaten'))]) {
      const { text } = await request(site).get(address);
      for (const [, href] of text.matchAll(/<a[^>]*\shref="([^"]+)"/g)) {
        const link = href!.replaceAll('&amp;', '&').replaceAll('&#x3D;', '=');
        if (/^https?:/.test(link) || link.includes('/download/')) continue;
        const target = new URL(link, `http://x${address}`);
        const found = await open(target.pathname);
        if (!found.has(decodeURIComponent(target.hash.slice(1)))) broken.push(`${address} → ${link}`);
      }
    }
    expect([...new Set(broken)].slice(0, 10)).toEqual([]);
  });
});
