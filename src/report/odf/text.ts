import type { Line } from '../document/block.ts';
import { element, writeText } from './xml.ts';

/** A paragraph in a named style, around markup. */
export function paragraph(style: string, ...content: readonly string[]): string {
  return element('text:p', { 'text:style-name': style.replaceAll(' ', '_20_') }, ...content);
}

export function strong(text: string): string {
  return element('text:span', { 'text:style-name': 'Strong_20_Emphasis' }, writeText(text));
}

/** A line with its bold pieces and its links; only web addresses become links. */
export function drawLine(line: Line): string {
  return line
    .map((run) => {
      const text = run.strong ? strong(run.text) : writeText(run.text);
      const address = addressOf(run.href);
      if (address === undefined) return text;
      const link = { 'xlink:type': 'simple', 'xlink:href': address, 'text:style-name': 'Internet_20_Link' };
      return element('text:a', link, text);
    })
    .join('');
}

function addressOf(href: string | undefined): string | undefined {
  if (href === undefined || !URL.canParse(href)) return undefined;
  const { protocol, href: address } = new URL(href);
  return protocol === 'https:' || protocol === 'http:' ? address : undefined;
}
