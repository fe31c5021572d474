import type { Express } from 'express';
import request from 'supertest';
import { beforeAll, describe, expect, it } from 'vitest';
import { dossierEditions } from '../../src/web/decision-document.ts';
import { findAll, readXml, textOf } from '../report/odt-read.ts';
import { buildSite, buildWorkplace, inventDossier } from '../support/site.ts';

const publisher = { name: 'gemeente Proef', tooiUri: 'https://identifier.overheid.nl/tooi/id/gemeente/gm0000' };
const base = 'https://afweging.example.org';
let site: Express;
beforeAll(async () => {
  // Something that the municipality decided, and that is no example.
  const { example: _example, ...own } = inventDossier(3);
  site = (await buildWorkplace({ more: [own], publishing: { publisher, base } })).site;
});

describe('the metadata for the Woo', () => {
  it('tell of every document of every decision, and of no example', async () => {
    const { text, headers } = await request(site).get('/diwoo.xml');
    expect(headers['content-type']).toBe('application/xml; charset=utf-8');
    expect(headers['content-disposition']).toBeUndefined();
    const addresses = findAll(readXml(text), 'loc').map(textOf);
    const wanted = dossierEditions.flatMap((edition) =>
      ['nl', 'en'].map((language) => `${base}/besluiten/proef-3/download/${edition}.pdf?taal=${language}`),
    );
    expect(addresses.sort()).toEqual(wanted.sort());
    expect((await request(site).get('/robots.txt')).text).toContain(`Sitemap: ${base}/diwoo.xml\n`);
    const there = await request(site).get(addresses.find((each) => each.includes('council-page'))!.slice(base.length));
    expect(there.headers['content-type']).toBe('application/pdf');
  });

  it('stand beside each document, who publishes it in them', async () => {
    const { text } = await request(site).get('/besluiten/proef-3/documenten');
    expect(text).toContain('href="/besluiten/proef-3/download/trade-off.diwoo.xml"');
    const xml = readXml((await request(site).get('/besluiten/proef-3/download/trade-off.diwoo.xml')).text);
    expect(findAll(xml, 'diwoo:identifier').map(textOf)).toEqual(['proef-3-trade-off-1-nl', 'proef-3-trade-off-1-en']);
    expect(findAll(xml, 'diwoo:publisher')[0]!.attributes['resource']).toBe(publisher.tooiUri);
    expect(textOf(findAll(xml, 'lastmod')[0]!)).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    for (const name of ['kantoor/download/trade-off', 'proef-3/download/nergens', 'nergens/download/trade-off']) {
      expect((await request(site).get(`/besluiten/${name}.diwoo.xml`)).status, name).toBe(404);
    }
  });

  it('are not there where nobody said who publishes', async () => {
    const plain = await buildSite();
    for (const address of ['/diwoo.xml', '/besluiten/kantoor/download/trade-off.diwoo.xml'])
      expect((await request(plain).get(address)).status).toBe(404);
    expect((await request(plain).get('/besluiten/kantoor/documenten')).text).not.toContain('diwoo');
    expect((await request(plain).get('/robots.txt')).text).not.toContain('Sitemap');
  });
});

describe('the account of a year', () => {
  it('is a page that the register links to, with the year as files', async () => {
    const year = inventDossier(3).decision!.date.slice(0, 4);
    expect((await request(site).get('/besluiten?taal=nl')).text).toContain(`href="/jaarverantwoording/${year}"`);
    const { text } = await request(site).get(`/jaarverantwoording/${year}?taal=nl`);
    // The municipality has a decision of its own in that year, so the examples are left out.
    expect(text).toContain('Proef (nl)');
    expect(text).not.toContain('Videovergaderen');
    const { headers, text: csv } = await request(site).get(
      `/jaarverantwoording/${year}/download/annual-account.csv?taal=nl`,
    );
    expect(headers['content-disposition']).toContain(`${year}-annual-account-nl.csv`);
    expect(
      csv
        .trim()
        .split('\n')
        .slice(1)
        .every((line) => line.includes('proef-3')),
    ).toBe(true);
  });

  it('says of a year without decisions that there were none, and does not know the future', async () => {
    const { text } = await request(site).get('/jaarverantwoording/2024?taal=nl');
    expect(text).toContain('In 2024 is geen keuze voor een toepassing vastgesteld.');
    for (const address of ['2099', 'nu', '2024/download/annual-account.ods', '2024/download/annual-account.exe'])
      expect((await request(site).get(`/jaarverantwoording/${address}`)).status, address).toBe(404);
  });
});
