import type { Text, Words } from '../../language/text.ts';

/** What a council asks about, and the dossier has an answer to. */
export const councilTopics = [
  'openSource',
  'choice',
  'gains',
  'privacy',
  'users',
  'standards',
  'costs',
  'influence',
  'unknown',
  'risks',
  'future',
] as const;
export type CouncilTopic = (typeof councilTopics)[number];

/** A question of the council: as it was asked, and what it is about where whoever typed it says so. */
export interface CouncilQuestion {
  question: Words;
  about?: readonly CouncilTopic[];
}

/** The questions of a letter for which none were typed in: those of the letter of 2021, made general. */
export const standardQuestions: readonly { question: Text; about: readonly CouncilTopic[] }[] = [
  {
    about: ['openSource'],
    question: {
      nl: 'Is onderzocht of een open source-variant mogelijk is?',
      en: 'Was it examined whether an open source variant is possible?',
    },
  },
  { about: ['choice'], question: { nl: 'Wat is gekozen, en waarom?', en: 'What was chosen, and why?' } },
  {
    about: ['gains'],
    question: {
      nl: 'Een keuze is altijd een afweging. Wat is gewonnen, en wat is opgegeven?',
      en: 'A choice is always a trade-off. What was gained, and what was given up?',
    },
  },
  {
    about: ['privacy'],
    question: {
      nl: 'Is onafhankelijke controle op privacy mogelijk, en blijft gevoelige informatie weg bij externe partijen?',
      en: 'Is independent control of privacy possible, and is sensitive information kept from outside parties?',
    },
  },
  {
    about: ['users'],
    question: {
      nl: 'Kunnen alle inwoners en andere gebruikers meedoen, zonder dat iemand wordt gedwongen?',
      en: 'Can all residents and other users take part, without anyone being forced to?',
    },
  },
  {
    about: ['standards'],
    question: {
      nl: 'Aan welke open standaarden voldoet de keuze, en waarvan wordt afgeweken?',
      en: 'Which open standards does the choice meet, and from which does it deviate?',
    },
  },
  { about: ['costs'], question: { nl: 'Wat kost het?', en: 'What does it cost?' } },
  {
    about: ['influence'],
    question: {
      nl: 'Wat kan de gemeente zelf niet veranderen?',
      en: 'What can the municipality not change itself?',
    },
  },
  { about: ['unknown'], question: { nl: 'Wat weten we nog niet?', en: 'What do we not know yet?' } },
  {
    about: ['risks'],
    question: {
      nl: 'Welke risico’s zijn er, en hoe kan de gemeente weer weg?',
      en: 'Which risks are there, and how can the municipality leave again?',
    },
  },
  {
    about: ['future'],
    question: {
      nl: 'Wat zijn de ambities, en wanneer wordt opnieuw gekeken?',
      en: 'What are the ambitions, and when will this be looked at again?',
    },
  },
];

/** Beginnings of words that tell what a typed question is about, in both languages. */
const signs: Record<CouncilTopic, readonly string[]> = {
  openSource: ['open source', 'opensource', 'broncode', 'source code', 'licentie', 'licence', 'open variant'],
  choice: [
    'waarom',
    'why',
    'keuze',
    'gekozen',
    'kiest',
    'kiezen',
    'choice',
    'chose',
    'besluit',
    'decision',
    'wenselijk',
  ],
  gains: [
    'nadeel',
    'nadelen',
    'voordeel',
    'voordelen',
    'opgegeven',
    'gewonnen',
    'afweging',
    'advantage',
    'drawback',
    'trade-off',
  ],
  privacy: [
    'privacy',
    'persoonsgegeven',
    'gevoelig',
    'metadata',
    'dpia',
    'avg',
    'gdpr',
    'versleutel',
    'encrypt',
    'personal data',
    'sensitive',
    'verzamel',
    'collect',
  ],
  users: [
    'inwoner',
    'bewoner',
    'resident',
    'gebruiker',
    'user',
    'gedwongen',
    'forced',
    'toegankelijk',
    'accessib',
    'adoptie',
    'adoption',
    'medewerker',
    'staff',
    'inclusie',
  ],
  standards: ['standaard', 'standard', 'norm', 'pas toe of leg uit', 'comply or explain', 'afwijk', 'deviat'],
  costs: ['kost', 'cost', 'euro', 'geld', 'money', 'budget', 'prijs', 'price', 'financi', 'betaal'],
  influence: ['invloed', 'influence', 'zorgen', 'concern', 'meta', 'facebook', 'amerikaans', 'american', 'landelijk'],
  unknown: ['onbekend', 'unknown', 'onzeker', 'uncertain', 'bewijs', 'evidence', 'onderbouw', 'nieuwsbericht', 'news'],
  risks: [
    'risico',
    'risk',
    'veilig',
    'safe',
    'secur',
    'uitval',
    'outage',
    'exit',
    'uitstap',
    'afhankelijk',
    'depend',
    'continuïteit',
    'continuity',
  ],
  future: [
    'ambitie',
    'ambition',
    'toekomst',
    'future',
    'wanneer',
    'when',
    'opnieuw',
    'again',
    'vervolg',
    'planning',
    'voornemen',
    'intend',
  ],
};

/** Topics that one answer joins at most. */
const most = 2;

/**
 * What a typed question is about: what its writer says, or else the topics of which most signs stand in it, at most two.
 * Empty where none does; the letter then says so.
 */
export function topicsOf({ question, about }: CouncilQuestion): readonly CouncilTopic[] {
  if (about !== undefined && about.length > 0) return about;
  const text = (typeof question === 'string' ? question : `${question.nl} ${question.en}`).toLowerCase();
  const found = councilTopics
    .map((topic) => ({ topic, count: signs[topic].filter((sign) => startsInside(text, sign)).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  return found.slice(0, most).map(({ topic }) => topic);
}

/** Whether a word of `text` begins with `sign`. */
function startsInside(text: string, sign: string): boolean {
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
    if (at === 0 || !/\p{L}/u.test(text[at - 1]!)) return true;
  }
  return false;
}
