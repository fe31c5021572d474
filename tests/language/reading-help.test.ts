import { describe, expect, it } from 'vitest';
import { readingHints } from '../../src/language/reading-help.ts';
import { writePlain } from '../../src/language/sentence.ts';
import type { Language } from '../../src/language/text.ts';
import { hostileStrings } from '../support/hostile-strings.ts';
import { library } from '../support/library.ts';

const says = (text: string, language: Language = 'nl') =>
  readingHints(text, language).map((hint) => writePlain(hint.says, language));
const kinds = (text: string, language: Language = 'nl') => readingHints(text, language).map(({ kind }) => kind);
const words = (count: number) => `${Array.from({ length: count }, () => 'woord').join(' ')}.`;

describe('the reading help', () => {
  it('points at a sentence of more than twenty words, and not at one of twenty', () => {
    expect(says(words(20))).toEqual([]);
    expect(says(`Kort. ${words(21)}`)).toEqual([
      'Deze zin heeft 21 woorden: “woord woord woord woord woord woord woord woord …” Kunt u er twee zinnen van maken?',
    ]);
  });

  it('does not end a sentence at a shortening, nor join the items of a list', () => {
    expect(kinds(`Dit is, bijv. ${words(18)}`)).toEqual(['longSentence']);
    expect(kinds(`- ${words(15).slice(0, -1)}\n- ${words(15).slice(0, -1)}`)).toEqual([]);
    expect(kinds(`We use, e.g. ${words(18)}`, 'en')).toEqual(['longSentence']);
  });

  it.each([
    ['Het besluit wordt morgen genomen.', 'wordt … genomen'],
    ['Ik weet dat het gekozen wordt.', 'gekozen wordt'],
    ['De brief werd verstuurd.', 'werd verstuurd'],
    ['Dat moet worden uitgevoerd.', 'worden uitgevoerd'],
  ])('asks who does it: %s', (text, piece) => {
    expect(says(text)).toEqual([`Bij “${piece}” is niet meteen duidelijk wie het doet. Kunt u dat zeggen?`]);
  });

  it.each([
    'Het wordt later beter.',
    'De gemeente kiest Signal.',
    'Er worden geen gemeenten groter.',
    'Het is gegaan.',
  ])('leaves an active sentence alone: %s', (text) => expect(kinds(text)).toEqual([]));

  it('knows the passive of English, and what only looks like it', () => {
    expect(kinds('The letter was sent.', 'en')).toEqual(['passive']);
    expect(kinds('It has been carefully examined.', 'en')).toEqual(['passive']);
    expect(kinds('She is interested. The weather was fine.', 'en')).toEqual([]);
  });

  it('offers another word for a hard one, once, as a whole word only', () => {
    expect(says('Wij implementeren dit, en implementeren dat.')).toEqual([
      '“implementeren” is voor veel lezers een moeilijk woord. Misschien kan het zo: invoeren.',
    ]);
    expect(kinds('Conformiteit en microscopen.')).toEqual([]);
    expect(kinds('We do this in order to learn.', 'en')).toEqual(['jargon']);
  });

  it('asks for the full name of an abbreviation that is not explained', () => {
    expect(says('De DPIA is klaar.')).toEqual(['“DPIA” is een afkorting. Zegt u ergens voluit wat het betekent?']);
    expect(kinds('Een onderzoek naar privacy (DPIA) is klaar. De DPIA is openbaar.')).toEqual([]);
    expect(kinds('De DPIA (onderzoek naar privacy) is klaar.')).toEqual([]);
    expect(kinds('ICT in de EU, als PDF op A4.')).toEqual([]);
  });

  it('gives hints in the order of the text, and says nothing of a plain one', () => {
    const hints = readingHints('Conform de AVG wordt het gekozen.', 'nl');
    expect(hints.map(({ kind }) => kind)).toEqual(['jargon', 'abbreviation', 'passive']);
    expect(hints.map(({ at }) => at)).toEqual([0, 11, 15]);
    expect(readingHints('De gemeente kiest Signal. Iedereen kan meedoen.', 'nl')).toEqual([]);
    expect(readingHints('', 'nl')).toEqual([]);
  });

  it('never says that a text is good, or at what level it is', () => {
    const all = hostileStrings.flatMap((text) => says(text));
    expect(all.join(' ')).not.toMatch(/\bB1\b|\bB2\b|goed geschreven/);
  });

  it('X02: any text gets its hints, each sentence complete', () => {
    for (const text of hostileStrings) {
      for (const language of ['nl', 'en'] as const) {
        for (const hint of says(text, language)) expect(hint.length).toBeLessThan(400);
      }
    }
  });

  it('finds little to say about the short sentences of our own examples', () => {
    for (const { decision } of library().dossiers.values()) {
      const { question, why, givenUp, openAlternative, money } = decision!.inShort;
      const texts = [question, why, givenUp, openAlternative, money].map((each) => (each as { nl: string }).nl);
      const long = texts.flatMap((text) => kinds(text)).filter((kind) => kind === 'longSentence');
      expect(long).toEqual([]);
    }
  });
});
