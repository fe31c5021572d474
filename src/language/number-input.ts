import type { Language } from './text.ts';

const signs = { nl: { group: '.', decimal: ',' }, en: { group: ',', decimal: '.' } } as const;
const mostDigits = 15;

/**
 * The number that a person typed, in the notation of their language: `1.000,5` in Dutch, `1,000.5` in English. The
 * decimal sign of the other language is understood where it cannot be anything else (`0.5`). Undefined for anything that
 * is no number, or has more digits (15) than can be kept exactly.
 */
export function readNumber(text: string, language: Language): number | undefined {
  const { group, decimal } = signs[language];
  const typed = text
    .trim()
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(/^[-\u2212]/, '-');
  const grouped = new RegExp(`^-?\\d{1,3}(\\${group}\\d{3})+(\\${decimal}\\d+)?$`);
  const plain = new RegExp(`^-?\\d+(\\${decimal}\\d+)?$`);
  const elsewhere = new RegExp(`^-?\\d+\\${group}\\d+$`);
  const written = grouped.test(typed)
    ? typed.replaceAll(group, '').replace(decimal, '.')
    : plain.test(typed)
      ? typed.replace(decimal, '.')
      : elsewhere.test(typed)
        ? typed.replace(group, '.')
        : undefined;
  if (written === undefined || written.replace(/\D/g, '').length > mostDigits) return undefined;
  // Adding 0 turns -0 into 0.
  return Number(written) + 0;
}

/** A number as a person of that language types it: no groups, no rounding. */
export function typeNumber(value: number, language: Language): string {
  return String(value).replace('.', signs[language].decimal);
}
