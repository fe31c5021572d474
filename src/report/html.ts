import { writePlain } from '../language/sentence.ts';
import type { Language } from '../language/text.ts';
import { say } from '../language/text.ts';
import { makeCouncilPage } from './council-page.ts';
import type { ReportInput } from './input.ts';
import type { Draw } from './templates.ts';
import { makeTradeOff } from './trade-off.ts';

/** The editions that exist, each for its own reader. */
export const editions = ['trade-off', 'council-page'] as const;
export type Edition = (typeof editions)[number];

/**
 * One edition as a single HTML page that loads nothing: `css` holds style and letters. The trade-off report holds every
 * answer and source; pages of the site leave those to a page of their own.
 */
export function writeHtml(edition: Edition, input: ReportInput, language: Language, draw: Draw, css: string): string {
  const example = input.dossier.example ?? false;
  const frame = { language, css, example };
  if (edition === 'council-page') {
    const page = makeCouncilPage(input);
    const body = draw('partials/council-page', { ...page, language });
    return draw('standalone', { ...frame, title: writePlain(page.heading, language), bodyClass: 'council-page', body });
  }
  const { title: heading, ...report } = makeTradeOff(input);
  const body = draw('partials/trade-off', { ...report, heading, standalone: true, language });
  return draw('standalone', { ...frame, title: say(heading, language), bodyClass: '', body });
}
