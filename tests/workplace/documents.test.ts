import { beforeAll, describe, expect, it } from 'vitest';
import { streamOf } from '../../src/dossier/entry.ts';
import { buildWorkplace, type Workplace } from '../support/site.ts';
import { makeAccount, Visitor } from '../support/visitor.ts';

let place: Workplace;
let address: string;
beforeAll(async () => {
  place = await buildWorkplace();
  await makeAccount(place.storage, 'beheer');
  const anna = await makeAccount(place.storage, 'anna');
  const lead = { kind: 'memberSet' as const, data: { account: anna, value: ['lead' as const] } };
  const stream = streamOf('kantoor');
  const seq = await place.storage.logbook.seqOf(stream);
  await place.storage.logbook.append(stream, { seq }, [lead], { at: place.parts.now(), actor: 'system' });
  address = '/dossiers/kantoor';
});

async function anna(): Promise<Visitor> {
  const visitor = new Visitor(place.site);
  await visitor.signIn('anna');
  return visitor;
}

describe('documents', () => {
  it('of a published dossier are for everyone, and the same bytes each time', async () => {
    const reader = new Visitor(place.site);
    for (const name of [
      'council-page.html',
      'trade-off.csv',
      'decision-record.md',
      'council-page.odt',
      'council-page.pdf',
    ]) {
      const first = await reader.read(`/besluiten/kantoor/download/${name}?taal=nl`);
      const second = await reader.read(`/besluiten/kantoor/download/${name}?taal=nl`);
      expect(first.status, name).toBe(200);
      expect(first.headers['content-disposition']).toMatch(/^attachment; filename="?kantoor-/);
      expect(Buffer.compare(Buffer.from(first.text ?? first.body), Buffer.from(second.text ?? second.body))).toBe(0);
    }
    expect((await reader.read('/besluiten/kantoor/download/council-page.ods')).status).toBe(404);
    expect((await reader.read('/besluiten/nergens/download/council-page.pdf')).status).toBe(404);
  });

  it('stand in a list for who takes part, with the dossier as a file', async () => {
    const visitor = await anna();
    await visitor.read(`${address}/rapport?taal=nl`);
    expect(visitor.text).toContain('Raadsbrief');
    expect((await visitor.read(`${address}/rapport/trade-off.json`)).status).toBe(200);
    const file = JSON.parse((await visitor.read(`${address}/bestand`)).text) as { format: string };
    expect(file.format).toBe('afweging/dossier@1');
    const other = new Visitor(place.site);
    await other.signIn('beheer');
    for (const page of ['rapport', 'rapport/trade-off.json', 'bestand', 'geschiedenis', 'geschiedenis.csv']) {
      expect((await other.read(`${address}/${page}`)).status, page).toBe(404);
    }
  });
});

describe('a letter with questions of the council', () => {
  it('is made from the page of documents, each question with its answer', async () => {
    const visitor = await anna();
    const typed = encodeURIComponent('Wat kost het, en voor hoe lang?\r\n\r\nHoe heet de hond van <de burgemeester>?');
    await visitor.read(`${address}/rapport?taal=nl&vragen=${typed}`);
    expect(visitor.text).toContain('De brief beantwoordt 2 vragen');
    expect(visitor.text).toContain('<bdi>Hoe heet de hond van &lt;de burgemeester&gt;?</bdi><span class="note">');
    expect(visitor.text.match(/Deze vraag past niet vanzelf/g)).toHaveLength(1);
    const href = /href="([^"]*council-letter\.html\?vragen[^"]*)"/.exec(visitor.text)![1]!;
    await visitor.read(href.replaceAll('&#x3D;', '='));
    expect(visitor.text.match(/<blockquote/g)).toHaveLength(2);
    expect(visitor.text).toContain('Wat kost het, en voor hoe lang?');
    await visitor.read(`${address}/rapport/council-letter.html`);
    expect(visitor.text.match(/<blockquote/g)!.length).toBeGreaterThan(5);
  });
});

describe('the history', () => {
  it('says who did what, undoes a change, and shows the dossier as it was on a day', async () => {
    const visitor = await anna();
    await visitor.read('/dossiers/nieuw');
    await visitor.send('maak', { titel: 'Agenda', organisatie: 'Gemeente', kader: 'brief-2021' });
    const own = visitor.address;
    for (const vraag of ['Eerste vraag', 'Tweede vraag']) {
      await visitor.read(`${own}/behoefte`);
      await visitor.send('bewaar', { vraag }, `${own}/behoefte`);
    }
    await visitor.read(`${own}/geschiedenis?taal=nl`);
    expect(visitor.text).toContain('Tweede vraag');
    await visitor.send('maak-ongedaan', {}, `${own}/geschiedenis`);
    expect(visitor.text).toContain('Het is ongedaan gemaakt');
    await visitor.read(`${own}/behoefte`);
    expect(visitor.fieldsOf('bewaar').get('vraag')).toBe('Eerste vraag');
    await visitor.read(`${own}/geschiedenis?dag=2020-01-01`);
    expect(visitor.text).toContain('Toen was het dossier er nog niet');
    await visitor.read(`${own}/geschiedenis?dag=2030-01-01`);
    expect(visitor.text).toContain('Zo was het dossier');
    const csv = (await visitor.read(`${own}/geschiedenis.csv`)).text;
    expect(csv).toContain('needSet');
  });
});
