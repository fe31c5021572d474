import { beforeAll, describe, expect, it } from 'vitest';
import { streamOf } from '../../src/dossier/entry.ts';
import { hostileStrings } from '../support/hostile-strings.ts';
import { complete, fill, isFree, isText, prepareDossier, preparedPages, textForms } from '../support/prepared.ts';
import { buildWorkplace, type Workplace } from '../support/site.ts';
import { decodeHtml, makeAccount, Visitor } from '../support/visitor.ts';

let place: Workplace;
let session: Map<string, string>;
let account: string;
beforeAll(async () => {
  place = await buildWorkplace();
  account = await makeAccount(place.storage, 'anna');
  const visitor = new Visitor(place.site);
  await visitor.signIn('anna');
  session = visitor.cookies;
});

const open = () => prepareDossier(place, session, account);

describe('every form that prepares a dossier', () => {
  it('takes a text of the length it says, and one more gives a message that counts (I04)', async () => {
    const prepared = await open();
    const { visitor, addresses } = prepared;
    for (const [at, page] of preparedPages.entries()) {
      for (const form of await textForms(place, prepared, page)) {
        const name = `${page} ${form.act}`;
        const texts = form.fields.filter(isText);
        const full = complete(form, (field) => fill(field, field.max));
        const over = Object.fromEntries(texts.map((field) => [field.name, fill(field, field.max + 1)]));
        await visitor.read(addresses[at]!);
        for (const field of texts) {
          expect(visitor.text, name).toMatch(new RegExp(`name="${field.name}"[^>]*maxlength="${field.max}"`));
        }
        await visitor.send(form.act, { ...full, ...over });
        expect(visitor.status, name).toBe(422);
        const said = visitor.text.match(/gebruik hooguit [\d.]+ tekens; het zijn er nu/g) ?? [];
        // Once above the form and once at the field.
        expect(said.length, name).toBe(2 * texts.length);
        await visitor.send(form.act, full, addresses[at]!);
        expect(visitor.status, name).toBe(200);
        const kept = texts.find(({ kind, name }) => kind === 'text' && name !== 'zonder');
        if (form.act !== 'bewaar' || kept === undefined) continue;
        await visitor.read(addresses[at]!);
        expect(visitor.fieldsOf('bewaar').get(kept.name), name).toBe('é'.repeat(kept.max));
      }
    }
  });

  it('says at each field that it cannot keep a NUL (I01)', async () => {
    const prepared = await open();
    const { visitor, addresses } = prepared;
    for (const [at, page] of preparedPages.entries()) {
      for (const form of await textForms(place, prepared, page)) {
        await visitor.read(addresses[at]!);
        await visitor.send(
          form.act,
          complete(form, () => 'a\0b'),
        );
        expect(visitor.status, `${page} ${form.act}`).toBe(400);
        const count = form.fields.filter((field) => isText(field) && field.name !== 'zonder').length;
        const said = visitor.text.match(/hier staan tekens die niet bewaard kunnen worden/g) ?? [];
        expect(said.length, `${page} ${form.act}`).toBe(2 * count);
      }
    }
  });

  it('shows what was typed as text (X01), and passes over fields that it does not have (Z09)', async () => {
    const prepared = await open();
    const { visitor, addresses, id } = prepared;
    const shown = new Set<string>();
    const look = () => {
      expect(visitor.text, visitor.address).not.toMatch(markup);
      const text = decodeHtml(visitor.text);
      for (const each of evil) if (text.includes(each)) shown.add(each);
    };
    let turn = 0;
    const hostile = () => {
      turn += 1;
      // Each field gets markup, and one of the other texts.
      return `<img src=x onerror=alert(1)>${evil[turn % evil.length]!}`;
    };
    for (const [at, page] of preparedPages.entries()) {
      for (const form of await textForms(place, prepared, page)) {
        await visitor.read(addresses[at]!);
        const typed = complete(form, (field) => (isFree(field) ? hostile() : fill(field, Math.min(field.max, 30))));
        const body = visitor.fieldsOf(form.act);
        for (const [name, value] of Object.entries({ ...typed, ...extra })) body.set(name, value);
        await visitor.post(addresses[at]!, body.toString());
        expect(visitor.status, `${page} ${form.act}`).toBe(200);
        look();
      }
    }
    for (const address of addresses) {
      await visitor.read(address);
      look();
    }
    expect([...shown].sort()).toEqual([...evil].sort());
    expect(JSON.stringify(await place.storage.logbook.read(streamOf(id)))).not.toContain('EXTRA');
    const dossier = (await place.storage.dossiers.open(id))!;
    expect([dossier.phase, dossier.id, ...dossier.members]).toEqual(['draft', id, [account, ['lead']]]);
  });

  it('is nowhere for the ids of another dossier, or for what is no id at all (Z03, I10)', async () => {
    const { ids: theirs } = await open();
    const { visitor, id, ids, addresses } = await open();
    const base = `/dossiers/${id}`;
    await visitor.read(`${base}/zoekslag`);
    const token = visitor.fieldsOf('voeg-toe');
    const before = (await place.storage.dossiers.open(id))!.seq;
    const strange = ['..%2f..%2fetc', '..%5c..', '%00', '%2fetc%2fpasswd', '%e2%88%95etc', '__proto__', 'constructor'];
    const at = (page: string, name: string, value: string) =>
      `${base}/${page.replace(`:${name}`, value).replace(/:(\w+)/g, (_, other: string) => ids[other]!)}`;
    for (const page of preparedPages.filter((each) => each.includes(':'))) {
      const name = /:(\w+)$/.exec(page)![1]!;
      const isOnlyTheirs = theirs[name] !== ids[name];
      for (const guess of [...strange, ...(isOnlyTheirs ? [theirs[name]!] : [])]) {
        await visitor.read(at(page, name, guess));
        expect(visitor.status, `${page} ${guess}`).toBe(404);
      }
      for (const act of ['bewaar', 'haal-weg', 'val-af', 'kosten']) {
        token.set('doe', act);
        await visitor.post(at(page, name, isOnlyTheirs ? theirs[name]! : 'niets'), token.toString());
        expect(visitor.status, `${page} ${act}`).toBe(404);
      }
    }
    await visitor.read(addresses[preparedPages.indexOf('standaarden/:standard/:candidate')]!);
    await visitor.send('bewaar', { voldoet: 'yes', reden: 'x', bewijs: theirs['evidence']! });
    expect(visitor.status).toBe(422);
    expect((await place.storage.dossiers.open(id))!.seq).toBe(before);
  });
});

/** The hostile texts that a field of one line takes; the longest ones and unreadable signs are refused by other tests. */
const evil = [...new Set(hostileStrings.map((text) => text.normalize('NFC').trim()))].filter(
  (text) => text.length <= 160 && !/[\p{Cc}\ufeff\ud800-\udfff]/u.test(text),
);

/** An element that none of our templates writes. */
const markup =
  /<script(?! (?:defer |type="module" )*src="\/)|<(?:svg|b|img|iframe|meta|foreignObject) (?:onload|onmouse|src=[x/]|http)/;

/** What some other form, or nobody, asks for. */
const extra = {
  fase: 'published',
  phase: 'published',
  status: 'EXTRA',
  eigenaar: 'EXTRA',
  rol: 'administrator',
  rollen: 'decider',
  seq: '1',
  account: 'EXTRA',
  'deel-99': 'whole',
  'licentie-99': 'EXTRA',
  __proto__: 'EXTRA',
  constructor: 'EXTRA',
};
