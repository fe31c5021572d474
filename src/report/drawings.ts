import type Handlebars from 'handlebars';
import { isMessageKey } from '../language/messages/all.ts';
import { type Sentence, writePlain } from '../language/sentence.ts';
import { contain, type Language, say, type Text } from '../language/text.ts';
import { band, bandAxis, bandKey } from './charts/band.ts';
import { contributionBar, contributionHead, contributionNumbers, smallBar } from './charts/bars.ts';
import { countBar } from './charts/count-bar.ts';
import { heatStep } from './charts/heat-step.ts';
import { insidePage, type Level, levelInPage, sharedDrawings } from './charts/inside-page.ts';
import { icon, type OpennessWord, opennessMark, strengthMark } from './charts/marks.ts';
import { priceLine, priceLineKey } from './charts/price-line.ts';
import { profileRow } from './charts/profile-row.ts';
import { spread } from './charts/spread.ts';
import { tippingLine } from './charts/tipping-line.ts';
import { waffle, waffleKey } from './charts/waffle.ts';
import type { Picture } from './document/block.ts';

/** Charts that a template can draw: `{{chart "band" data}}`. */
const charts = {
  band,
  bandAxis,
  bandKey,
  contributionBar,
  contributionHead,
  contributionNumbers,
  countBar,
  priceLine,
  priceLineKey,
  profileRow,
  smallBar,
  spread,
  tippingLine,
  waffle,
  waffleKey,
} as const;

const ringed: Record<string, OpennessWord> = { open: 'open', partlyOpen: 'partly-open', closed: 'closed' };
const strengths: Record<string, 1 | 2 | 3> = { low: 1, medium: 2, high: 3 };

/** Gives templates the charts and marks. They return markup that the chart has escaped itself. */
export function registerDrawings(engine: typeof Handlebars): void {
  const safe = (markup: string) => new engine.SafeString(insidePage(markup));
  engine.registerHelper('sharedDrawings', () => new engine.SafeString(sharedDrawings()));
  engine.registerHelper('chart', (name: keyof typeof charts, options: Handlebars.HelperOptions) =>
    safe(charts[name](localise(options.hash, languageOf(options)) as never)),
  );
  engine.registerHelper('drawPicture', ({ svg }: Picture) => new engine.SafeString(svg));
  engine.registerHelper('heatStep', (share: number) => heatStep(share));
  engine.registerHelper('sign', (name: Parameters<typeof icon>[0]) => safe(icon(name)));
  engine.registerHelper('levelMark', (level: Level) => new engine.SafeString(levelInPage(level)));
  engine.registerHelper('strengthMark', (strength: string, options: Handlebars.HelperOptions) =>
    safe(
      `<span class="strength">${strengthMark(strengths[strength] ?? 0)}${wordOf(`confidence.${strength}`, options)}</span>`,
    ),
  );
  engine.registerHelper('opennessMark', (openness: string, options: Handlebars.HelperOptions) => {
    const ring = ringed[openness];
    const mark = ring === undefined ? '' : opennessMark(ring);
    return safe(`<span class="with-mark">${mark}${wordOf(`openness.${openness}`, options)}</span>`);
  });

  function wordOf(key: string, options: Handlebars.HelperOptions): string {
    if (!isMessageKey(key)) throw new Error(`There is no message ${key}`);
    return engine.escapeExpression(writePlain({ key }, languageOf(options)));
  }
}

function languageOf(options: Handlebars.HelperOptions): Language {
  return (options.data.root as { language: Language }).language;
}

/** Every sentence and text inside `value` as plain text in one language; charts take nothing else. */
function localise(value: unknown, language: Language): unknown {
  if (Array.isArray(value)) return value.map((each) => localise(each, language));
  if (typeof value === 'string') return contain(value);
  if (typeof value !== 'object' || value === null) return value;
  if ('key' in value) return writePlain(value as Sentence, language);
  if ('nl' in value && 'en' in value) return say(value as Text, language);
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, localise(each, language)]));
}
