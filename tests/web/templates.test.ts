import { readdirSync, readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { expect, it } from 'vitest';
import { isMessageKey, messages } from '../../src/language/messages/all.ts';

const templates = readdirSync('views', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.hbs'))
  .map((name) => ({ name, text: readFileSync(`views/${name}`, 'utf8') }));

/** Where markup that was made by our own code goes in as it is. */
const raw = ['layout.hbs {{{body}}}', 'standalone.hbs {{{body}}}', 'standalone.hbs {{{css}}}'];

it('X03: no template lets text through unescaped, save for the drawn page itself', () => {
  const found = templates.flatMap(({ name, text }) =>
    (text.match(/\{\{\{[^}]*\}\}\}/g) ?? []).map((each) => `${name} ${each}`),
  );
  expect(found.sort()).toEqual(raw);
});

it('X03: no template has an attribute without quotes, an inline script or style, or an event handler', () => {
  for (const { name, text } of templates) {
    expect(text, name).not.toMatch(/=\{\{/);
    const own = text.replaceAll('<script src="{{this}}" type="module"></script>', '');
    expect(own, name).not.toMatch(/<script|\sstyle=|\son[a-z]+=/i);
    if (name !== 'standalone.hbs') expect(text, name).not.toMatch(/<style/);
  }
});

it('no template writes a value whose name is that of a helper, for the helper would answer instead', () => {
  const source = readFileSync('src/report/templates.ts', 'utf8') + readFileSync('src/report/drawings.ts', 'utf8');
  const helpers = new Set([...source.matchAll(/registerHelper\(\s*'(\w+)'/g)].map((match) => match[1]));
  expect(helpers).toContain('points');
  const alone = templates.flatMap(({ name, text }) =>
    [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => ({ name, value: match[1]! })),
  );
  expect(alone.filter(({ value }) => helpers.has(value) && value !== 'sharedDrawings')).toEqual([]);
});

it('W06: every text a template asks for exists', () => {
  const asked = templates.flatMap(({ name, text }) =>
    [...text.matchAll(/\{\{t "([^"]+)"|\(t "([^"]+)"/g)].map((match) => ({ name, key: match[1] ?? match[2]! })),
  );
  expect(asked.length).toBeGreaterThan(50);
  expect(asked.filter(({ key }) => !isMessageKey(key))).toEqual([]);
});

it('W06: both languages of a message use the same values', () => {
  const namesIn = (message: string, language: string): string[] => {
    const names = new Set<string>();
    const walk = (parts: unknown): void => {
      for (const part of parts as { type: number; value?: string; options?: Record<string, { value: unknown }> }[]) {
        if (part.type !== 0 && part.type !== 7 && typeof part.value === 'string') names.add(part.value);
        for (const option of Object.values(part.options ?? {})) walk(option.value);
      }
    };
    walk(new IntlMessageFormat(message, language, undefined, { ignoreTag: true }).getAst());
    return [...names].sort();
  };
  for (const [key, { nl, en }] of Object.entries(messages)) expect(namesIn(nl, 'nl'), key).toEqual(namesIn(en, 'en'));
});
