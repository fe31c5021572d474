import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepFor } from '../../src/language/format.ts';
import { type MessageKey, messages } from '../../src/language/messages/all.ts';
import { writePlain } from '../../src/language/sentence.ts';
import { certainSentences } from '../../src/report/sections/outcome.ts';
import { phraseShare, writeShare } from '../../src/report/wording.ts';
import { library } from '../support/library.ts';
import { inputFor } from '../support/report-input.ts';

const sampled = (share: number, halfWidth: number) => ({
  method: 'sampled' as const,
  shares: [share],
  halfWidth: [halfWidth],
});
const exact = (share: number) => ({ method: 'exact' as const, shares: [share], halfWidth: [0] });

describe('a share of weighings', () => {
  it('is "all" or "none" only where that was calculated exactly', () => {
    expect(writePlain(phraseShare(exact(1)), 'nl')).toBe('alle wegingen');
    expect(writePlain(phraseShare(exact(0)), 'nl')).toBe('geen van de wegingen');
    expect(writePlain(phraseShare(sampled(1, 0.001)), 'nl')).toBe('meer dan 99 van de 100 wegingen');
    expect(writePlain(phraseShare(sampled(0, 0.001)), 'en')).toBe('fewer than 1 of the 100 weighings');
  });

  it('is printed in no finer step than its error', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.006, max: 0.994, noNaN: true }),
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        (share, halfWidth) => {
          const step = stepFor(halfWidth);
          expect(step / 100).toBeGreaterThanOrEqual(halfWidth);
          const printed = Number(writeShare(sampled(share, halfWidth), 0));
          expect(printed % step).toBe(0);
          expect(Math.abs(printed - share * 100)).toBeLessThanOrEqual(step / 2 + 1e-9);
        },
      ),
    );
  });

  it('says "about" where it is rounded to more than a point', () => {
    expect(writePlain(phraseShare(sampled(0.677, 0.002)), 'nl')).toBe('68 van de 100 wegingen');
    expect(writePlain(phraseShare(sampled(0.677, 0.04)), 'nl')).toBe('ongeveer 70 van de 100 wegingen');
  });
});

/** What our sentences count, as more than one. */
const many = {
  nl: 'antwoorden|bronnen|kandidaten|punten|maanden|standaarden|indicatoren|risico’s|afwijkingen|keuzes|vragen|eisen|leden',
  en: 'answers|sources|candidates|points|years|months|standards|indicators|risks|deviations|choices|questions|members',
};

describe('a sentence about figures', () => {
  it('says of candidates that share a figure that they cannot be told apart', () => {
    const teams = inputFor(library().dossiers.get('videovergaderen')!);
    const says = certainSentences(teams).map((each) => writePlain(each, 'nl'));
    expect(says).toContain(
      'Microsoft Teams (nu in gebruik) en BigBlueButton bij een hoster in de EU zijn niet te onderscheiden: zij hebben in het midden 58 punten.',
    );
  });

  it('W06: reads of one as of one, in every message that counts', () => {
    const counting = Object.entries(messages).filter(([, { nl }]) => /\{\w+, plural/.test(nl));
    expect(counting.length).toBeGreaterThan(40);
    for (const [key] of counting) {
      for (const language of ['nl', 'en'] as const) {
        const names = [...messages[key as MessageKey][language].matchAll(/\{(\w+)/g)].map(([, name]) => name!);
        const values = Object.fromEntries(names.map((name) => [name, 1]));
        const written = writePlain({ key: key as MessageKey, values }, language);
        const wrong = new RegExp(`(?<!van |[Vv]an de |[Oo]f |[Oo]f the )\\b1 (?:${many[language]})`).exec(written);
        expect(wrong?.[0], `${key} ${language}: ${written}`).toBeUndefined();
      }
    }
  });
});
