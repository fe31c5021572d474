import { expect, it } from 'vitest';
import { type Published, writeDiwoo } from '../../src/report/diwoo.ts';
import { editions } from '../../src/report/editions.ts';
import { hostileStrings } from '../support/hostile-strings.ts';
import { findAll, readXml, skeletonOf, textOf } from './odt-read.ts';
import { sampleDocument } from './odt-sample.ts';

const publisher = { name: 'gemeente Nijmegen', tooiUri: 'https://identifier.overheid.nl/tooi/id/gemeente/gm0268' };
const published = (write: (text: string) => string = (text) => text, more = {}): Published => ({
  document: sampleDocument(write, more),
  address: 'https://afweging.example.org/besluiten/chat/download/trade-off-nl.pdf?a=1&b=2',
  changed: '2026-05-12T14:03:00Z',
});
const read = (list: Published[], by = publisher) => readXml(writeDiwoo(list, by));
const one = (xml: ReturnType<typeof read>, name: string) => findAll(xml, name)[0]!;

it('says of a document who published it, what it is, and when it was settled', () => {
  const xml = read([published()]);
  expect(textOf(one(xml, 'loc'))).toBe(published().address);
  expect(textOf(one(xml, 'lastmod'))).toBe('2026-05-12T14:03:00Z');
  expect(one(xml, 'diwoo:publisher')).toMatchObject({
    attributes: { resource: publisher.tooiUri },
    children: [publisher.name],
  });
  expect(textOf(one(xml, 'diwoo:officieleTitel'))).toBe('Chatten met bewoners (Afwegingsrapport, versie 1)');
  expect(textOf(one(xml, 'diwoo:creatiedatum'))).toBe('2026-05-12');
  expect(textOf(one(xml, 'diwoo:identifier'))).toBe('chat-met-inwoners-trade-off-1-nl');
  expect(one(xml, 'diwoo:soortHandeling')).toMatchObject({
    attributes: { resource: 'https://identifier.overheid.nl/tooi/def/thes/kern/c_641ecd76' },
    children: ['vaststelling'],
  });
  expect(textOf(one(xml, 'diwoo:atTime'))).toBe('2026-05-12T00:00:00Z');
});

it('has every part that both known implementations write, for each edition', () => {
  const needed = ['creatiedatum', 'publisher', 'officieleTitel', 'informatiecategorie', 'soortHandeling', 'atTime'];
  const xml = read(editions.map((edition) => published(undefined, { edition })));
  expect(findAll(xml, 'url')).toHaveLength(editions.length);
  for (const entry of findAll(xml, 'diwoo:DiWoo')) {
    for (const name of needed) expect(findAll(entry, `diwoo:${name}`)).toHaveLength(1);
  }
});

it('takes the category that the municipality set, and refuses one that does not exist', () => {
  const xml = read([published()], { ...publisher, category: 'c_fdaee95e' } as typeof publisher);
  expect(one(xml, 'diwoo:informatiecategorie').attributes['resource']).toMatch(/kern\/c_fdaee95e$/);
  expect(() => read([published()], { ...publisher, category: 'c_00000000' } as typeof publisher)).toThrow(
    /allowed: c_/,
  );
});

it('refuses drafts, and addresses that are not https', () => {
  expect(() => read([published(undefined, { isDraft: true })])).toThrow(/not settled/);
  expect(() => read([published(undefined, { date: undefined })])).toThrow(/not settled/);
  for (const address of ['http://example.org/', 'javascript:alert(1)', '/besluiten/x', '']) {
    expect(() => read([{ ...published(), address }])).toThrow(/not https/);
  }
});

it('keeps hostile text as text', () => {
  const bones = skeletonOf(read([published()]));
  for (const text of hostileStrings) expect(skeletonOf(read([published(() => text)]))).toEqual(bones);
});
