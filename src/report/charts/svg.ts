/** The colour roles of a drawing. The style sheet decides; the attribute is what a drawing shows without it. */
const roles = {
  lead: '#00568b',
  other: '#586c88',
  track: '#eff1f3',
  ink: '#001a40',
  quiet: '#3d5374',
  paper: '#ffffff',
  grid: '#dfe3e8',
  rule: '#c0c7d2',
} as const;

export type ColourRole = keyof typeof roles;

/** `text` as it may stand between tags and inside quoted attributes. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** `id` as it may stand in an id and in url(#…); different ids stay different. */
export function writeId(id: string): string {
  return `c-${id.replace(/[^A-Za-z0-9-]/gu, (sign) => `_${sign.codePointAt(0)?.toString(16)}_`)}`;
}

/** A coordinate with at most two decimals; anything but a finite number is a bug of the caller. */
export function number(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`A drawing needs finite numbers, not ${value}`);
  return String(Math.round(value * 100) / 100 + 0);
}

/** `share` (0..1) kept between 0 and 1. */
export function clamp(share: number): number {
  number(share);
  return Math.min(1, Math.max(0, share));
}

/** `share` (0..1) as a percentage of the drawing's width, so that nothing but the width stretches. */
export function percent(share: number): string {
  return `${number(clamp(share) * 100)}%`;
}

export function fill(role: ColourRole): string {
  return `class="f-${role}" fill="${roles[role]}"`;
}

export function stroke(role: ColourRole, width: number, more = ''): string {
  return `class="s-${role}" fill="none" stroke="${roles[role]}" stroke-width="${width}"${more}`;
}

/** The 45° hatch of what is unknown: a 6 pixel pitch and a 2 pixel line. Fill with `url(#id)`. */
export function hatch(id: string, role: ColourRole): string {
  return (
    `<pattern id="${id}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
    `<rect width="6" height="6" ${fill('paper')}/><rect width="2" height="6" ${fill(role)}/></pattern>`
  );
}

export type Frame = {
  id: string;
  width: number;
  height: number;
  /** Scales as a whole when set; without it only the width stretches. */
  scales?: boolean;
  className: string;
  /** What the drawing shows, in words. Without it the drawing is silent: the cell beside it says the same. */
  label?: string | undefined;
  description?: string | undefined;
};

/** The outer element of every drawing: named for a screen reader, or hidden from it. */
export function frame({ id, width, height, scales, className, label, description }: Frame, content: string): string {
  const size = `width="${number(width)}" height="${number(height)}"`;
  const box = scales ? ` viewBox="0 0 ${number(width)} ${number(height)}"` : '';
  const open = `<svg xmlns="http://www.w3.org/2000/svg" class="chart ${className}" ${size}${box}`;
  if (label === undefined) return `${open} aria-hidden="true" focusable="false">${content}</svg>`;
  const name = writeId(id);
  const names = description === undefined ? `${name}-t` : `${name}-t ${name}-d`;
  return (
    `${open} role="img" aria-labelledby="${names}"><title id="${name}-t">${escapeText(label)}</title>` +
    `${description === undefined ? '' : `<desc id="${name}-d">${escapeText(description)}</desc>`}${content}</svg>`
  );
}
