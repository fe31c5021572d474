import {
  hardWords,
  irregularParticiples,
  knownAbbreviations,
  noParticiples,
  passiveForms,
  shortenings,
} from './reading-words.ts';
import { type Sentence, sentence } from './sentence.ts';
import type { Language } from './text.ts';

/** A sentence of more words than this is long. */
const mostWords = 20;
/** How far a participle may stand from the verb that makes it passive, in words. */
const reach = 7;
/** How much of a long sentence a hint repeats, in words. */
const shownWords = 8;

export type ReadingHintKind = 'longSentence' | 'passive' | 'jargon' | 'abbreviation';

/** Something in a text that might be easier to read; never a mark, and never that a text is good. */
export interface ReadingHint {
  kind: ReadingHintKind;
  /** Where in the text it stands, in UTF-16 code units. */
  at: number;
  says: Sentence;
}

/** A word with its place. */
interface Word {
  at: number;
  text: string;
  lower: string;
}

/**
 * Hints on a text that somebody typed, in the order of the text: sentences of more than 20 words, passive sentences, words
 * that are hard for many, and abbreviations that the text does not explain. Each hard word and abbreviation once.
 */
export function readingHints(text: string, language: Language): ReadingHint[] {
  const sentences = splitSentences(text, language).map((each) => ({ ...each, words: splitWords(each.text, each.at) }));
  return [
    ...sentences.flatMap(({ words }) => [...findLong(words), ...findPassive(words, language)]),
    ...findJargon(text, language),
    ...findAbbreviations(text),
  ].sort((a, b) => a.at - b.at);
}

/** The sentences of a text: split after an end mark with white space behind it, and at an empty line or a list. */
function splitSentences(text: string, language: Language): { at: number; text: string }[] {
  const found: { at: number; text: string }[] = [];
  let from = 0;
  const cut = (to: number) => {
    if (text.slice(from, to).trim() !== '') found.push({ at: from, text: text.slice(from, to) });
    from = to;
  };
  for (const match of text.matchAll(/[.!?:;]["”’)\]]*\s+|\n\s*(?:\n|[-–•*]\s)/g)) {
    const isShortening =
      match[0].startsWith('.') && endsWith(text.slice(Math.max(from, match.index - 12), match.index), language);
    if (!isShortening) cut(match.index + match[0].length);
  }
  cut(text.length);
  return found;
}

function endsWith(before: string, language: Language): boolean {
  const last = /[\p{L}.]+$/u.exec(before)?.[0].toLowerCase() ?? '';
  return shortenings[language].includes(last);
}

function splitWords(text: string, start: number): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu)].map((match) => {
    const word = match[0].replace(/['’.-]+$/, '');
    return { at: start + match.index, text: word, lower: word.toLowerCase() };
  });
}

function findLong(words: readonly Word[]): ReadingHint[] {
  if (words.length <= mostWords) return [];
  const shown = `${words
    .slice(0, shownWords)
    .map(({ text }) => shorten(text))
    .join(' ')} …`;
  return [
    {
      kind: 'longSentence',
      at: words[0]!.at,
      says: sentence('reading.longSentence', { count: words.length, text: shown }),
    },
  ];
}

function findPassive(words: readonly Word[], language: Language): ReadingHint[] {
  const forms = passiveForms[language];
  const verb = words.findIndex(({ lower }) => forms.has(lower));
  if (verb < 0) return [];
  const isDutch = language === 'nl';
  const after = words.slice(verb + 1, verb + 1 + (isDutch ? reach : 3));
  // In Dutch the participle may stand right before the verb as well: "dat het gekozen wordt".
  const before = isDutch && verb > 0 ? [words[verb - 1]!] : [];
  const participle = [...after, ...before].find(({ lower }) => isParticiple(lower, language));
  if (participle === undefined) return [];
  const [first, second] = participle.at < words[verb]!.at ? [participle, words[verb]!] : [words[verb]!, participle];
  const between = second.at - (first.at + first.text.length) > 2 ? ' … ' : ' ';
  const text = `${first.text}${between}${shorten(second.text)}`;
  return [{ kind: 'passive', at: first.at, says: sentence('reading.passive', { text }) }];
}

const dutchParticiple =
  /^(?:(?:aan|achter|af|bij|door|in|langs|mee|na|om|onder|op|over|samen|tegen|terug|toe|uit|vast|voor|weg)?ge[a-zà-ÿ]{2,}(?:[dt]|en)|(?:be|ver|ont|her|er)[a-zà-ÿ]{3,}(?:[dt]))$/;

function isParticiple(word: string, language: Language): boolean {
  if (noParticiples[language].has(word)) return false;
  if (language === 'nl') return dutchParticiple.test(word);
  return irregularParticiples.has(word) || /^[a-z]{2,}ed$/.test(word);
}

function findJargon(text: string, language: Language): ReadingHint[] {
  const lower = text.toLowerCase();
  return Object.entries(hardWords[language]).flatMap(([word, better]): ReadingHint[] => {
    const at = findWhole(lower, word);
    if (at < 0) return [];
    const shown = text.slice(at, at + word.length);
    return [{ kind: 'jargon', at, says: sentence('reading.jargon', { text: shown, better }) }];
  });
}

/** Where `word` stands in `text` as a whole word; -1 where it does not. */
function findWhole(text: string, word: string): number {
  const isLetter = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + word.length])) return at;
  }
  return -1;
}

/** Two to six capitals that stand nowhere between brackets, nor with an explanation between brackets behind them. */
function findAbbreviations(text: string): ReadingHint[] {
  const seen = new Set<string>();
  return [...text.matchAll(/(?<![\p{L}\p{N}-])[A-Z][A-Z0-9]{1,5}(?![\p{L}\p{N}])/gu)].flatMap(
    (match): ReadingHint[] => {
      const word = match[0];
      const isExplained = text.includes(`(${word})`) || text.includes(`${word} (`);
      if (seen.has(word) || knownAbbreviations.has(word) || isExplained || !/[A-Z]{2}/.test(word)) return [];
      seen.add(word);
      return [{ kind: 'abbreviation', at: match.index, says: sentence('reading.abbreviation', { text: word }) }];
    },
  );
}

function shorten(word: string): string {
  return word.length <= 30 ? word : `${word.slice(0, 29)}…`;
}
