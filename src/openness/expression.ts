import parse from 'spdx-expression-parse';
import deprecatedIds from 'spdx-license-ids/deprecated.json' with { type: 'json' };
import ids from 'spdx-license-ids/index.json' with { type: 'json' };
import type { Text } from '../language/text.ts';

/** What SPDX writes where the licence was not found out; the parser does not know it. */
export const notFoundOut = 'NOASSERTION';

export type Expression = typeof notFoundOut | parse.Info;

/** The expression, or a message that says what is wrong, what is allowed and, where it can be guessed, what was meant. */
export function readExpression(text: string): { expression: Expression } | { fault: Text } {
  const written = text.trim();
  if (written === notFoundOut) return { expression: notFoundOut };
  try {
    return { expression: parse(written) };
  } catch {
    // The parser's own words are of no use to people: `MIT AND` gives a TypeError, `mit` only an offset.
    return { fault: faultOf(written) };
  }
}

const knownIds = [...ids, ...deprecatedIds];
const operators = ['AND', 'OR', 'WITH'];

function faultOf(written: string): Text {
  if (written === '') return explained('er staat niets', 'there is nothing here');
  const words = written.split(/[\s()]+/).filter((word) => word !== '');
  if (words.includes(notFoundOut)) {
    return explained(`${notFoundOut} moet alleen staan`, `${notFoundOut} must stand alone`);
  }
  const exceptions = new Set(words.filter((_, index) => words[index - 1]?.toUpperCase() === 'WITH'));
  const strange = words.find((word) => !exceptions.has(word) && !isKnownWord(word));
  if (strange !== undefined) {
    const meant = suggestionFor(written, strange);
    return explained(
      `‘${strange}’ is geen bekende licentie${meant === undefined ? '' : `; bedoelt u misschien ${meant}?`}`,
      `‘${strange}’ is not a known licence${meant === undefined ? '' : `; did you mean ${meant}?`}`,
    );
  }
  return explained(
    'de delen passen niet aan elkaar: er ontbreekt een licentie, een uitzondering, AND, OR of een haakje',
    'the parts do not fit together: a licence, an exception, AND, OR or a bracket is missing',
  );
}

function explained(nl: string, en: string): Text {
  return {
    nl:
      `Dit is geen geldige licentie-uitdrukking: ${closed(nl)} Toegestaan zijn licenties uit de SPDX-lijst ` +
      `(hoofdletters tellen mee), verbonden met AND, OR, WITH en haakjes; LicenseRef-… voor een eigen licentie; ` +
      `of alleen ${notFoundOut} als de licentie niet is gevonden.`,
    en:
      `This is not a valid licence expression: ${closed(en)} Allowed are licences from the SPDX list (capitals ` +
      `matter), joined with AND, OR, WITH and brackets; LicenseRef-… for a licence of the supplier's own; or ` +
      `${notFoundOut} alone where the licence was not found.`,
  };
}

function closed(sentence: string): string {
  return sentence.endsWith('?') ? sentence : `${sentence}.`;
}

function isKnownWord(word: string): boolean {
  return (
    operators.includes(word.toUpperCase()) ||
    knownIds.includes(word.replace(/\+$/, '')) ||
    /^(DocumentRef-[A-Za-z0-9.-]+:)?LicenseRef-[A-Za-z0-9.-]+$/.test(word)
  );
}

/** The known id that differs only in capitals, spaces and punctuation, from the word or from all that was written. */
function suggestionFor(written: string, strange: string): string | undefined {
  for (const attempt of [strange, written]) {
    const found = knownIds.find((id) => bare(id) === bare(attempt)) ?? gnuFamily(attempt);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** GPLv3 and the like leave open whether later versions may be used too; SPDX does not. */
function gnuFamily(attempt: string): string | undefined {
  const gnu = /^([AL]?GPL)[-v ]*([23])(\.0)?$/i.exec(attempt);
  if (gnu === null) return undefined;
  const base = `${gnu[1]?.toUpperCase()}-${gnu[2]}.0`;
  return knownIds.includes(`${base}-only`) ? `${base}-only / ${base}-or-later` : undefined;
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9+]/g, '');
}
