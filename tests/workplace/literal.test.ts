import type { Server } from 'node:http';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { decide } from '../../src/dossier/command.ts';
import { weigh } from '../../src/dossier/outcome.ts';
import { makeWhole } from '../../src/dossier/whole.ts';
import { readYaml } from '../../src/library/read-yaml.ts';
import { isWebAddress, readForm } from '../../src/web/form.ts';
import { buildDossierFile } from '../support/dossier-file.ts';
import { library } from '../support/library.ts';
import { buildWorkplace, type Workplace } from '../support/site.ts';
import { decodeHtml, type Visitor } from '../support/visitor.ts';
import { arrive, invitePeople, listen, placeStaged } from './staged.ts';

let place: Workplace;
let server: Server;
let lies: Visitor;
beforeAll(async () => {
  place = await buildWorkplace();
  await placeStaged(place, 'draft', await invitePeople(place));
  ({ server } = await listen(place));
  lies = await arrive(server, 'lies');
});

const names = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '{{7*7}}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the braces are the point
  '${7*7}',
  '<%= 7*7 %>',
  '#{7*7}',
];

/** What every object of the process would have if someone had changed what they are made from. */
function expectClean(): void {
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before);
  expect(({} as Record<string, unknown>)['besmet']).toBeUndefined();
}
const before = Object.getOwnPropertyNames(Object.prototype).sort();

describe('X11: a name that means something to the language', () => {
  it('is a name of no field: any field that a form does not have is passed over', () => {
    const fields = [{ kind: 'line', name: 'titel', label: 'Titel', max: 200 }] as const;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.oneof(fc.constantFrom(...names), fc.string()), fc.string()), { maxLength: 8 }),
        (pairs) => {
          const { typed } = readForm(
            fields,
            new Map(
              [['titel', ['x']], ...pairs.map(([name, value]): [string, string[]] => [name, [value]])]
                .filter(([name]) => name !== 'titel')
                .concat([['titel', ['x']]]) as never,
            ),
            'nl',
          );
          expect(Object.keys(typed)).toEqual(['titel']);
          expect(typed['titel']).toEqual(['x']);
        },
      ),
      { numRuns: 300 },
    );
    expectClean();
  });

  it('does nothing in a form, in an address or in a query, and shows as it was typed', async () => {
    await lies.read('/dossiers/proef-draft/behoefte?taal=nl');
    const body = lies.fieldsOf('bewaar');
    for (const name of names) {
      body.set(name, 'besmet');
      body.set(`${name}[besmet]`, 'ja');
      body.set(`__proto__.${name}`, 'ja');
    }
    body.set('vraag', names.join(' '));
    await lies.post('/dossiers/proef-draft/behoefte', body.toString());
    expect(lies.status).toBe(200);
    await lies.read('/dossiers/proef-draft/behoefte');
    expect(lies.fieldsOf('bewaar').get('vraag')).toBe(names.join(' '));
    expect(decodeHtml(lies.text)).toContain('{{7*7}}');
    for (const name of names) {
      const at = encodeURIComponent(name);
      for (const path of [
        `/dossiers/${at}`,
        `/besluiten/${at}`,
        `/kaders/${at}`,
        `/besluiten/kantoor/download/${at}.json`,
        `/dossiers/proef-draft/kandidaten/${at}`,
        `/dossiers/proef-draft/rapport/${at}.${at}`,
      ]) {
        await lies.read(path);
        expect(lies.status, path).toBe(404);
      }
      await lies.read(`/besluiten?${at}=1&${at}[besmet]=ja&q=${at}&broncode=${at}&taal=${at}`);
      expect(lies.status, name).toBe(200);
      expect(lies.text).not.toContain('49 besluit');
    }
    expectClean();
  });

  it('is refused as a name in a file of data, JSON or YAML, or is the name of one thing like any other', () => {
    for (const text of [
      '__proto__:\n  besmet: ja\n',
      '{"__proto__": {"besmet": "ja"}}',
      'constructor:\n  prototype:\n    besmet: ja\n',
    ]) {
      readYaml('x.yaml', text, z.looseObject({}));
      expectClean();
    }
    const framework = library().frameworks.get('brief-2021')!;
    // The one name of these that an id may have; the answers of its candidate are left out, so they are looked for in vain.
    const make = (id: string) => {
      const text = JSON.stringify(
        buildDossierFile(framework, 3, (file) => {
          delete (file.answers as Record<string, unknown>)['kandidaat-3'];
        }),
      );
      const made = makeWhole(JSON.parse(text.replaceAll('kandidaat-3', id)) as never, library().sources);
      if ('faults' in made) throw new Error(JSON.stringify(made.faults));
      return JSON.stringify(weigh(made.dossier, { samples: 100 }).analysis.alternatives).replaceAll(id, 'naam');
    };
    expect(make('constructor')).toBe(make('gewoon'));
    expectClean();
  });

  it('is no id of a criterion, under which figures are kept, also in a file that brings its own framework', () => {
    const file = JSON.stringify(buildDossierFile(library().frameworks.get('brief-2021')!, 3));
    const load = (id: string) => {
      const command = { kind: 'loadDossier', file: JSON.parse(file.replaceAll('"openSource"', `"${id}"`)) } as never;
      const by = { account: 'lies', isAdministrator: true, roles: [] };
      return decide(undefined, command, by, '2026-11-25T09:00:00.000Z', place.parts.installation);
    };
    expect(load('openness')).toHaveProperty('entries');
    for (const id of ['constructor', 'toString', 'valueOf']) {
      expect(load(id), id).toMatchObject({ refusal: { reason: 'invalid', message: { key: 'refusal.fileFaults' } } });
    }
  });

  it('is one more strange row or column in a table that is pasted', async () => {
    const { readDelimited } = await import('../../src/workplace/delimited.ts');
    const table = `;${names.join(';')}\n${names.map((name) => `${name};1`).join('\n')}`;
    const read = readDelimited(table, () => false);
    expect('rows' in read && read.rows.flat().filter((cell) => names.includes(cell)).length).toBe(2 * names.length);
    expectClean();
  });
});

describe('X04: what is typed is text', () => {
  it('Markdown included: no sign of it becomes an element, a link or a picture', async () => {
    const markdown = [
      '# kop',
      '**vet** _schuin_ `code`',
      '[klik](https://evil.example/x) [js](javascript:alert(1)) [d](data:text/html,x)',
      '![beeld](https://evil.example/x.png)',
      '<https://evil.example/> <img src=//evil.example/x.png>',
      'https://evil.example/kaal //evil.example/x',
      `${'>'.repeat(300)} ${'*'.repeat(300)} ${'[]('.repeat(100)}`,
    ].join('\n');
    await lies.read('/dossiers/proef-draft/behoefte');
    await lies.send('bewaar', { moet: markdown.split('\n')[2]!, doel: markdown.slice(0, 1000) });
    expect(lies.status).toBe(200);
    await lies.read('/dossiers/proef-draft/nieuw-bewijs');
    await lies.send('voeg-toe', {
      soort: 'press',
      titel: '[klik](https://evil.example/x)',
      zegt: markdown,
      sterkte: 'low',
    });
    expect(lies.status).toBe(200);
    for (const page of [
      lies.address,
      '/dossiers/proef-draft/behoefte',
      '/dossiers/proef-draft/bewijs',
      '/dossiers/proef-draft/geschiedenis',
    ]) {
      await lies.read(page);
      expect(lies.text, page).not.toMatch(/(?:href|src)="[^"]*evil\.example/);
      expect(lies.text, page).not.toMatch(/<(?:img|strong|em|h1 id)[ >]/);
    }
    expect(decodeHtml((await lies.read('/dossiers/proef-draft/bewijs')).text)).toContain(
      '![beeld](https://evil.example/x.png)',
    );
  });

  it('and an address to link to begins with https, and says what host it leads to', async () => {
    const bad = [
      'javascript:alert(1)',
      'data:text/html,x',
      '//evil.example',
      'http://example.org/',
      'https:/\\evil.example',
      'https://example.org\\@evil.example',
      'https://example.org@evil.example',
      'ftp://x',
      'https://',
      'vbscript:x',
      ' javascript:x',
    ];
    for (const address of bad) expect(isWebAddress(address), address).toBe(false);
    expect(isWebAddress('https://example.org/a?b=c#d')).toBe(true);
    await lies.read('/dossiers/proef-draft/nieuw-bewijs');
    await lies.send('voeg-toe', {
      soort: 'press',
      titel: 'x',
      zegt: 'x',
      sterkte: 'low',
      adres: 'javascript:alert(1)',
    });
    expect(lies.status).toBe(422);
    expect(lies.text).not.toContain('href="javascript');
  });
});
