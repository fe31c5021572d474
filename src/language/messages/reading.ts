/** The hints of the reading help: each says what might be easier, none is a mark. */
export const reading = {
  'reading.count': {
    nl: '{count, plural, one {Eén tip} other {# tips}} bij deze tekst',
    en: '{count, plural, one {One hint} other {# hints}} on this text',
  },
  'reading.onlyHints': {
    nl: 'Dit zijn alleen tips. U beslist zelf.',
    en: 'These are only hints. You decide.',
  },
  'reading.longSentence': {
    nl: 'Deze zin heeft {count} woorden: “{text}” Kunt u er twee zinnen van maken?',
    en: 'This sentence has {count} words: “{text}” Can you make two of it?',
  },
  'reading.passive': {
    nl: 'Bij “{text}” is niet meteen duidelijk wie het doet. Kunt u dat zeggen?',
    en: 'With “{text}” it is not clear at once who does it. Can you say so?',
  },
  'reading.jargon': {
    nl: '“{text}” is voor veel lezers een moeilijk woord. Misschien kan het zo: {better}.',
    en: '“{text}” is hard for many readers. Perhaps like this: {better}.',
  },
  'reading.abbreviation': {
    nl: '“{text}” is een afkorting. Zegt u ergens voluit wat het betekent?',
    en: '“{text}” is an abbreviation. Do you say in full somewhere what it means?',
  },
} as const;
