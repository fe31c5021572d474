import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Handlebars from 'handlebars';
import { formatDate, formatEuros, formatMoment, formatPercent, formatPoints, toPoints } from '../language/format.ts';
import { isMessageKey } from '../language/messages/all.ts';
import { type Sentence, type Value, writeSentence } from '../language/sentence.ts';
import { type Language, say, type Words } from '../language/text.ts';
import { registerDrawings } from './drawings.ts';

/** Where the templates are. */
export const viewsFolder = fileURLToPath(new URL('../../views/', import.meta.url));

/** Draws a template by its name under views/ (without .hbs) with what it needs. */
export type Draw = (view: string, data: object) => string;

/** Compiles every template once. Unknown names in a template are a bug and throw. */
export function loadViews(folder = viewsFolder): Draw {
  const engine = Handlebars.create();
  registerHelpers(engine);
  registerDrawings(engine);
  const templates = new Map<string, Handlebars.TemplateDelegate>();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.hbs')) continue;
    const view = name.slice(0, -'.hbs'.length);
    const template = engine.compile(readFileSync(join(folder, name), 'utf8'), { strict: true, preventIndent: true });
    templates.set(view, template);
    if (view.startsWith('partials/')) engine.registerPartial(view.slice('partials/'.length), template);
  }
  return (view, data) => {
    const template = templates.get(view);
    if (template === undefined) throw new Error(`There is no view ${view}`);
    return template(data, { allowProtoPropertiesByDefault: false });
  };
}

function registerHelpers(engine: typeof Handlebars): void {
  const escapeText = (text: string) => engine.escapeExpression(text);
  const languageOf = (options: Handlebars.HelperOptions) => (options.data.root as { language: Language }).language;
  const write = (what: Sentence, language: Language) =>
    new engine.SafeString(writeSentence(what, language, escapeText));

  engine.registerHelper('t', (key: string, options: Handlebars.HelperOptions) => {
    if (!isMessageKey(key)) throw new Error(`There is no message ${key}`);
    return write({ key, values: options.hash as Record<string, Value> }, languageOf(options));
  });
  engine.registerHelper('write', (what: Words | Sentence, options: Handlebars.HelperOptions) =>
    typeof what === 'object' && 'key' in what ? write(what, languageOf(options)) : say(what, languageOf(options)),
  );
  engine.registerHelper('words', (what: Words, options: Handlebars.HelperOptions) => say(what, languageOf(options)));
  engine.registerHelper('date', (iso: string, options: Handlebars.HelperOptions) =>
    formatDate(iso, languageOf(options)),
  );
  engine.registerHelper('moment', (at: string, options: Handlebars.HelperOptions) =>
    formatMoment(at, languageOf(options)),
  );
  engine.registerHelper('percent', (share: number, options: Handlebars.HelperOptions) =>
    formatPercent(share, languageOf(options)),
  );
  engine.registerHelper('percentRange', (low: number, high: number, options: Handlebars.HelperOptions) => {
    const to = formatPercent(high, languageOf(options));
    return Math.round(low * 100) === Math.round(high * 100) ? to : `${Math.round(low * 100)}–${to}`;
  });
  engine.registerHelper('points', (value: number) => toPoints(value));
  engine.registerHelper('range', (low: number, high: number) => formatPoints(low, high));
  engine.registerHelper('euros', (amount: number, options: Handlebars.HelperOptions) =>
    formatEuros(amount, languageOf(options)),
  );
  engine.registerHelper('concat', (...parts: unknown[]) => parts.slice(0, -1).join(''));
  engine.registerHelper('has', (object: object, name: string) => Object.hasOwn(object, name));
  engine.registerHelper('oneOf', (holds: unknown, yes: unknown, no: unknown) => (holds ? yes : no));
  engine.registerHelper('isNumber', (value: unknown) => typeof value === 'number');
  engine.registerHelper('isOneOf', (value: unknown, ...those: unknown[]) => those.slice(0, -1).includes(value));
  engine.registerHelper('or', (a: unknown, b: unknown) => a || b);
  engine.registerHelper('eq', (a: unknown, b: unknown) => a === b);
  engine.registerHelper('add', (a: number, b: number) => a + b);
}
