import { frame } from './svg.ts';

/** A mark of one size in the colour of the words beside it; silent, because the words say it. */
function mark(width: number, height: number, content: string, className = 'mark'): string {
  return frame({ id: 'mark', width, height, scales: true, className }, content);
}

export type OpennessWord = 'open' | 'partly-open' | 'closed';

const openness: Record<OpennessWord, string> = {
  open: '<circle cx="8" cy="8" r="5.75" fill="none" stroke="currentColor" stroke-width="2.5"/>',
  'partly-open':
    '<circle cx="8" cy="8" r="5.75" fill="none" stroke="currentColor" stroke-width="2.5"/><path d="M8 2.25a5.75 5.75 0 0 1 0 11.5Z" fill="currentColor"/>',
  closed: '<circle cx="8" cy="8" r="7" fill="currentColor"/>',
};

/** Ring, half or disc; always beside its word. */
export function opennessMark(word: OpennessWord): string {
  return mark(16, 16, openness[word]);
}

function squares(filled: number, of: number, dash = ''): string {
  const places = Array.from({ length: of }, (_, index) => index * 15);
  const solid = places.slice(0, filled).map((x) => `M${x} 0h12v14h-12z`);
  const open = places.slice(filled).map((x) => `M${x + 0.75} .75h10.5v12.5h-10.5z`);
  const cells =
    (solid.length > 0 ? `<path d="${solid.join('')}" fill="currentColor"/>` : '') +
    (open.length > 0 ? `<path d="${open.join('')}" fill="none" stroke="currentColor" stroke-width="1.5"${dash}/>` : '');
  return mark(of * 15 - 3, 14, cells, 'mark mark--squares');
}

/** Filled squares of three for a level; dashed outlines when unknown; dashes when not applicable. */
export function levelMark(level: 0 | 1 | 2 | 3 | 'unknown' | 'not-applicable'): string {
  if (level === 'unknown') return squares(0, 3, ' stroke-dasharray="3 2"');
  if (level === 'not-applicable') {
    return mark(
      42,
      14,
      '<path d="M0 7H10M16 7H26M32 7H42" stroke="currentColor" stroke-width="2"/>',
      'mark mark--squares',
    );
  }
  return squares(level, 3);
}

/** How strong a piece of evidence is: filled squares of three. */
export function strengthMark(strength: 0 | 1 | 2 | 3): string {
  return squares(strength, 3);
}

const icons = {
  check: '<path d="m2.5 8.5 3.5 4 7.5-9" fill="none" stroke="currentColor" stroke-width="2.5"/>',
  warning:
    '<path d="M8 1.8 15 14.2H1Z" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linejoin="round"/><path d="M8 6v4M8 11.2v1.6" stroke="currentColor" stroke-width="1.6"/>',
  yes: '<circle cx="8" cy="8" r="8" fill="currentColor"/><path d="m4.3 8.2 2.7 2.9 4.8-5.6" fill="none" class="s-paper" stroke="#ffffff" stroke-width="2"/>',
  no: '<path d="M1 1H15V15H1ZM5 5l6 6M11 5l-6 6" fill="none" stroke="currentColor" stroke-width="1.8"/>',
  unknown:
    '<path d="M1 1H15V15H1Z" fill="none" stroke="currentColor" stroke-width="1.6" stroke-dasharray="3 2"/><path d="M6 6.2a2.1 2.1 0 1 1 2.9 2c-.6.3-.9.6-.9 1.3M8 11v1.6" fill="none" stroke="currentColor" stroke-width="1.6"/>',
  page: '<path d="M3 1.5h6.5L13 5v9.5H3ZM9.5 1.5V5H13M5.5 8h5M5.5 11h5" fill="none" stroke="currentColor" stroke-width="1.3"/>',
} as const;

export type IconName = keyof typeof icons;

/** A small picture in the colour of the words beside it; it never stands alone. */
export function icon(name: IconName): string {
  return mark(16, 16, icons[name]);
}
