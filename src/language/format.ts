import type { Language } from './text.ts';

const locales: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

/** A date as people write it: "12 mei 2026". Takes a year, a month or a day (ISO 8601); anything else comes back as it is. */
export function formatDate(iso: string, language: Language): string {
  if (/^\d{4}$/.test(iso)) return iso;
  const parts = /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(iso);
  if (parts === null) return iso;
  const [, year, month, day] = parts;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return new Intl.DateTimeFormat(locales[language], {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
  }).format(date);
}

export function formatNumber(value: number, language: Language, digits = 0): string {
  return new Intl.NumberFormat(locales[language], { maximumFractionDigits: digits }).format(value);
}

/** Euros without cents: "€ 9.000". */
export function formatEuros(amount: number, language: Language): string {
  return `€\u00a0${formatNumber(amount, language)}`;
}

/** A value from 0 to 1 as points out of 100, without decimals. */
export function toPoints(value: number): number {
  return Math.round(value * 100);
}

/** Points from low to high: "42–55", or one figure where both round to the same. */
export function formatPoints(low: number, high: number): string {
  return toPoints(low) === toPoints(high) ? String(toPoints(low)) : `${toPoints(low)}–${toPoints(high)}`;
}

/** A share from 0 to 1 as a percentage, at most `digits` decimals, with a no-break space before the sign. */
export function formatPercent(share: number, language: Language, digits = 0): string {
  return `${formatNumber(share * 100, language, digits)}\u00a0%`;
}

/** Steps, in percentage points, in which a share may be printed. */
const steps = [1, 2, 5, 10, 25, 50] as const;

/**
 * The finest step, in percentage points, in which a sampled share may be printed: no digit finer than its 95 % half-width
 * (twice the standard error); whole points at best.
 */
export function stepFor(halfWidth: number): (typeof steps)[number] {
  return steps.find((step) => step >= halfWidth * 100) ?? 50;
}

const zone = 'Europe/Amsterdam';

/** The time of day of a moment (ISO 8601, UTC), as clocks in the Netherlands show it: "14:03". */
export function formatTime(moment: string, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(
    new Date(moment),
  );
}

/** A moment (ISO 8601, UTC) as day and time in the Netherlands: "12 mei 2026, 14:03". */
export function formatMoment(moment: string, language: Language): string {
  const day = new Intl.DateTimeFormat(locales[language], {
    timeZone: zone,
    year: 'numeric',
    month: 'long',
    day: 'numeric',
  }).format(new Date(moment));
  return `${day}, ${formatTime(moment, language)}`;
}
