import type { Express } from 'express';
import { HtmlValidate } from 'html-validate';
import request from 'supertest';
import { beforeAll, describe, expect, it } from 'vitest';
import type { NewGuideEntry } from '../../src/channels/entry.ts';
import { listUses } from '../../src/framework/uses.ts';
import { addressOf } from '../../src/web/pages/channel-guide.ts';
import { buildSite, buildWorkplace } from '../support/site.ts';
import { exampleGuide } from './guides.ts';
import { settled } from './play.ts';

let site: Express;
beforeAll(async () => {
  site = await buildSite();
});

const guide = exampleGuide();
const neighbours = '/kanaalwijzer?doel=samenwerken&wie=buurtgroepen&informatie=persoonsgegevens';
const validator = new HtmlValidate({ extends: ['html-validate:recommended', 'html-validate:a11y'] });

/** The entry of one channel on an answer page. */
function entryOf(text: string, channel: string): string {
  const start = text.indexOf(`<li id="${channel}">`);
  return start < 0 ? '' : text.slice(start, text.indexOf('</details>', start));
}

describe('the answer', () => {
  it('W04: is valid HTML in both languages, as is the form with something missing', async () => {
    for (const address of [
      neighbours,
      '/kanaalwijzer?doel=samenwerken',
      '/kanaalwijzer?doel=vergaderen&wie=raad&informatie=bijzonder',
    ]) {
      for (const language of ['nl', 'en']) {
        const { text } = await request(site).get(`${address}&taal=${language}`);
        const { results } = await validator.validateString(text, {
          rules: {
            'long-title': 'off',
            'no-trailing-whitespace': 'off',
            'attribute-boolean-style': 'off',
            'void-style': 'off',
          },
        });
        expect(
          results.flatMap(({ messages }) => messages.map(({ line, message }) => `${address} ${line}: ${message}`)),
        ).toEqual([]);
      }
    }
  });

  it('gives each channel its verdict, its conditions, the reason and the source', async () => {
    const { text } = await request(site).get(`${neighbours}&taal=nl`);
    const signal = entryOf(text, 'signal');
    expect(signal).toContain('Mag, met een voorwaarde');
    expect(signal).toContain('Bied hetzelfde ook aan per telefoon, brief of balie');
    expect(signal).toContain('binnen 7 dagen in het zaaksysteem');
    expect(signal).toContain('Toegankelijkheid');
    expect(signal).toMatch(/Bron: <a[^>]+href="https:\/\//);
    expect(entryOf(text, 'teams-chat')).toContain('Mag niet');
    expect(entryOf(text, 'teams-chat')).toContain('geen alternatief voor WhatsApp');
    expect(text).toContain('verzonnen voor het voorbeeld');
    expect(text).toMatch(/Gebruik in plaats hiervan balie, telefoon, e-mail of 4 andere/);
  });

  it('shows an override with its reason, who said it and what the requirements lead to', async () => {
    const { text } = await request(site).get(`${neighbours}&taal=nl`);
    const element = entryOf(text, 'element');
    expect(element).toContain('Het besluit kiest Element voor collega’s');
    expect(element).toContain('De eisen alleen leiden tot: Mag, met een voorwaarde');
    expect(element).toContain('College van burgemeester en wethouders, 24 november 2026');
  });

  it('has an address of its own for every use, and one sentence that names what may be used', async () => {
    const uses = listUses(guide.framework.uses);
    for (const use of uses.filter((_, i) => i % 12 === 0)) {
      const { status, text } = await request(site).get(`${addressOf(use)}&taal=nl`);
      expect(status).toBe(200);
      expect(text).toMatch(/<p class="answer">(Gebruik|Met een voorwaarde mag u) <b>/);
    }
  });

  it('leads back to one question with all three answers kept', async () => {
    const { text } = await request(site).get(`${neighbours}&taal=nl`);
    const change = /href="([^"]+wijzig&#x3D;wie#wie)"/
      .exec(text)![1]!
      .replaceAll('&amp;', '&')
      .replaceAll('&#x3D;', '=');
    const { text: form, status } = await request(site).get(change.split('#')[0]!);
    expect(status).toBe(200);
    expect(form.match(/ checked/g)).toHaveLength(3);
    expect(form).toContain('id="wie"');
  });
});

describe('the questions', () => {
  it('I02: with one missing say which, and keep the others', async () => {
    const { status, text } = await request(site).get('/kanaalwijzer?doel=samenwerken&wie=buurtgroepen&taal=nl');
    expect(status).toBe(422);
    expect(text).toContain(
      '<a class="utrecht-link utrecht-link--html-a" href="#informatie">Kies waar het over gaat</a>',
    );
    expect(text.match(/ checked/g)).toHaveLength(2);
  });

  it('I10: with an answer that is none ask again, and show nothing of what was sent', async () => {
    for (const doel of ['<script>', '__proto__', 'constructor', '../../etc', '%00']) {
      const { status, text } = await request(site).get(
        `/kanaalwijzer?doel=${encodeURIComponent(doel)}&wie=raad&informatie=intern`,
      );
      expect(status).toBe(422);
      expect(text.match(/ checked/g)).toHaveLength(2);
      expect(text).not.toContain('<script>');
    }
  });
});

describe('the whole guide', () => {
  it('M10: has a row for every use, with every channel in one of the four columns', async () => {
    const { text } = await request(site).get('/kanaalwijzer/overzicht?taal=nl');
    const rows = [...text.matchAll(/<tr><th scope="row">[\s\S]*?<\/tr>/g)]
      .map(([row]) => row)
      .filter((row) => row.includes('informatie&#x3D;'));
    expect(rows).toHaveLength(listUses(guide.framework.uses).length);
    for (const row of rows) {
      const cells = [...row.matchAll(/<td[^>]*>([\s\S]*?)<\/td>/g)]
        .slice(1)
        .map(([, cell = '']) => cell.replace(/ \([a-z ]+\)/g, ''));
      const names = cells.flatMap((cell) => cell.trim().split(', ')).filter((name) => name !== '–');
      expect(names).toHaveLength(guide.channels.length);
    }
  });

  it('explains every letter, requirement and override that it uses', async () => {
    const { text } = await request(site).get('/kanaalwijzer/overzicht?taal=nl');
    const used = new Set(
      [...text.matchAll(/ \(([a-z ]+)\)/g)]
        .flatMap(([, letters = '']) => letters.split(' '))
        .filter((each) => each.length === 1),
    );
    for (const letter of used) expect(text).toContain(`<dt>${letter}</dt>`);
    expect(text.match(/<dt>[a-z]<\/dt>/g)).toHaveLength(used.size);
    for (const { title } of guide.framework.uses.requirements) expect(text).toContain(title.nl);
    expect(text).toContain('stap uiterlijk 1 juli 2027 over');
  });
});

describe('the downloads', () => {
  it('are every document of the guide, each with its own type and name, in the language of the reader', async () => {
    const { text } = await request(site).get('/kanaalwijzer/overzicht?taal=en');
    const links = [...text.matchAll(/href="(\/kanaalwijzer\/download\/[^"]+)"/g)].map(([, href]) => href!);
    expect(links).toHaveLength(9);
    for (const link of links.filter((each) => !each.includes('archief') && !each.includes('kanaalwijzer.pdf'))) {
      const response = await request(site).get(`${link}?taal=en`).buffer(true);
      expect(response.status, link).toBe(200);
      expect(response.headers['content-disposition']).toMatch(
        /^attachment; filename="?voorbeeld-channel-(guide|card)-en\./,
      );
      expect(response.headers['x-content-type-options']).toBe('nosniff');
      expect(response.headers['content-security-policy']).toContain('sandbox');
    }
  });

  it('I10: of a name that is not in the list there is nothing', async () => {
    for (const name of ['kanaalwijzer.docx', '..%2f..%2fetc', 'constructor']) {
      expect((await request(site).get(`/kanaalwijzer/download/${name}`)).status).toBe(404);
    }
  });
});

it('the municipality’s own guide takes the place of the example as soon as it is signed off, and gives it back when withdrawn', async () => {
  const { site: own, storage } = await buildWorkplace();
  const play = settled();
  const add = async (from: number) => {
    const entries = play.entries.slice(from).map(({ kind, data }) => ({ kind, data }) as NewGuideEntry);
    await storage.guides.append('proef', { seq: from }, entries, { at: '2026-12-01T09:00:00.000Z', actor: 'lies' });
  };
  const last = play.entries.length - 1;
  await storage.guides.append(
    'proef',
    { seq: 0 },
    play.entries.slice(0, last).map(({ kind, data }) => ({ kind, data }) as NewGuideEntry),
    { at: '2026-12-01T08:00:00.000Z', actor: 'lies' },
  );
  const show = async () => (await request(own).get(`${neighbours}&taal=nl`)).text;
  expect(await show()).toContain('WhatsApp');
  await add(last);
  expect(await show()).not.toContain('WhatsApp');
  expect(await show()).toContain('Fax');
  expect(await show()).not.toContain('class="example-notice"');
  play.does('dirk', { kind: 'withdraw', reason: 'A judge said so' });
  await add(last + 1);
  expect(await show()).toContain('WhatsApp');
});

it('a channel that is not in the guide has no page', async () => {
  for (const id of ['fax', '__proto__', '..%2f..']) {
    expect((await request(site).get(`/kanaalwijzer/kanaal/${id}`)).status).toBe(404);
  }
});
