import { editions } from './editions.ts';
import { letters } from './letters.ts';
import { reading } from './reading.ts';

/** The sentences of documents: the editions, and what stands around them. */
export const documents = {
  'bands.alike': {
    nl: '{names} zijn niet te onderscheiden: zij hebben in het midden {points, plural, one {# punt} other {# punten}}.',
    en: '{names} cannot be told apart: in the middle they have {points, plural, one {# point} other {# points}}.',
  },

  'profile.title': { nl: 'Het profiel van de kandidaten', en: 'The profile of the candidates' },
  'profile.caption': {
    nl: 'Letter: het midden. Streep: wat nog onbekend is. Van 0 tot 100 punten, een lijn per 25.',
    en: 'Letter: the middle. Line: what is still unknown. From 0 to 100 points, a line per 25.',
  },
  'profile.letter': { nl: '{letter} = {name}', en: '{letter} = {name}' },
  'profile.label': { nl: '{title}: {scores}', en: '{title}: {scores}' },
  'profile.score': { nl: '{name} {points}', en: '{name} {points}' },

  'ages.title': { nl: 'Hoe oud het bewijs is', en: 'How old the evidence is' },
  'ages.first': { nl: 'jonger dan {to} maanden', en: 'under {to} months' },
  'ages.months': { nl: '{from} tot {to} maanden', en: '{from} to {to} months' },
  'ages.years': { nl: '{from} tot {to} jaar', en: '{from} to {to} years' },
  'ages.last': { nl: '{from} jaar of ouder', en: '{from} years or more' },
  'ages.undated': { nl: 'zonder datum', en: 'without a date' },
  'ages.none': { nl: 'Geen enkele bron heeft een datum.', en: 'No source has a date.' },
  'ages.sentence': {
    nl: '{count, plural, one {Eén bron heeft een datum} other {# bronnen hebben een datum}}. {young, plural, =0 {Geen ervan is} one {Eén ervan is} other {# ervan zijn}} jonger dan een jaar. De oudste is {oldest, plural, one {# maand} other {# maanden}} oud.',
    en: '{count, plural, one {One source has a date} other {# sources have a date}}. {young, plural, =0 {None of them is} one {One of them is} other {# of them are}} less than a year old. The oldest is {oldest, plural, one {# month} other {# months}} old.',
  },
  'ages.age': { nl: 'Leeftijd', en: 'Age' },
  'ages.count': { nl: 'Bronnen', en: 'Sources' },
  'ages.stale': { nl: 'Verlopen', en: 'Past shelf life' },
  'ages.drawing': {
    nl: 'Dicht: nog goed. Gearceerd: verlopen.',
    en: 'Solid: still good. Hatched: past its shelf life.',
  },

  'disagreement.title': { nl: 'Waar beoordelaars verschilden', en: 'Where assessors differed' },
  'disagreement.sentence': {
    nl: 'De beoordelaars vulden los van elkaar in. {count, plural, =0 {Nergens verschilden zij.} one {Op één antwoord (van {cells}) verschilden zij.} other {Op # antwoorden (van {cells}) verschilden zij.}} Daarna zijn zij het eens geworden; dat antwoord telt.',
    en: 'The assessors answered apart from each other. {count, plural, =0 {They differed nowhere.} one {They differed on one answer (of {cells}).} other {They differed on # answers (of {cells}).}} After that they agreed; that answer counts.',
  },
  'disagreement.answer': { nl: 'Antwoord', en: 'Answer' },
  'disagreement.range': { nl: 'Verschil in punten', en: 'Difference in points' },
  'disagreement.answers': { nl: 'Ingevuld, in punten', en: 'Answered, in points' },
  'disagreement.unknown': {
    nl: '{count, plural, one {één beoordelaar wist het niet} other {# beoordelaars wisten het niet}}',
    en: '{count, plural, one {one assessor did not know} other {# assessors did not know}}',
  },
  'disagreement.label': { nl: '{name}, {indicator}: {answers}', en: '{name}, {indicator}: {answers}' },

  'document.draftMark': { nl: 'CONCEPT', en: 'DRAFT' },
  'document.foot': { nl: 'Kenmerk {code}', en: 'Code {code}' },
  'document.drawing': { nl: 'Tekening', en: 'Drawing' },
  'document.part': { nl: '{caption} (deel {part} van {parts})', en: '{caption} (part {part} of {parts})' },
  'document.partOnly': { nl: 'Deel {part} van {parts}', en: 'Part {part} of {parts}' },
  'document.chosen': { nl: '✓ Gekozen', en: '✓ Chosen' },
  'document.settled': { nl: '✓ Vastgesteld', en: '✓ Settled' },
  'document.numbered': { nl: '{number} {name}', en: '{number} {name}' },
  'document.section': { nl: '{number}. {title}', en: '{number}. {title}' },
  'document.named': { nl: '{name}: {words}', en: '{name}: {words}' },
  'document.subject': { nl: 'Afweging van toepassingen: {question}', en: 'Weighing of applications: {question}' },
  'document.glance': { nl: 'In één oogopslag', en: 'At a glance' },
  'document.firstPlaces': { nl: 'Hoe vaak eerste', en: 'How often first' },
  'document.count': { nl: 'Van de 100', en: 'Of the 100' },
  'document.bands': {
    nl: 'Dikke streep: het midden. Gearceerd: wat onbekend is. Lijn met einden: alles wat mag, met het onbekende. Van 0 tot 100 punten, een lijn per 25.',
    en: 'Thick stroke: the middle. Hatched: what is unknown. Line with ends: all that is permitted, with the unknown. From 0 to 100 points, a line per 25.',
  },
  'document.turning': {
    nl: 'Rondje: nu. Streep: het omslagpunt. Haak: wat past bij wat over de gewichten is gezegd. Dicht: wie nu eerste is blijft eerste. Gearceerd: iemand anders is eerste.',
    en: 'Circle: now. Stroke: the turning point. Bracket: what agrees with what was said about the weights. Solid: who is first now stays first. Hatched: someone else is first.',
  },
  'document.shift': { nl: 'Verschuiving', en: 'Shift' },
  'document.difference': { nl: 'Verschil', en: 'Difference' },
  'document.record': {
    nl: 'Kenmerk van dit document: {code}. Wie het dossier als JSON heeft, kan dat narekenen.',
    en: 'Code of this document: {code}. Whoever has the dossier as JSON can recalculate it.',
  },
  'document.pointsPer': {
    nl: 'Punten per criterium, met het gewicht in het midden',
    en: 'Points per criterion, at the weight in the middle',
  },

  'document.settledKind': {
    nl: '{edition}, versie {version}, vastgesteld op {date}',
    en: '{edition}, version {version}, settled on {date}',
  },
  'document.draftKind': {
    nl: '{edition}, versie {version}, CONCEPT: nog niet vastgesteld',
    en: '{edition}, version {version}, DRAFT: not settled yet',
  },
  'readerEdition.council-page': { nl: 'Raadspagina', en: 'Council page' },
  'readerEdition.trade-off': { nl: 'Afwegingsrapport', en: 'Trade-off report' },
  'readerEdition.decision-record': { nl: 'Besluitverslag', en: 'Decision record' },
  'readerEdition.award-reasons': { nl: 'Gunningsmotivering', en: 'Award reasons' },
  'readerEdition.council-letter': { nl: 'Raadsbrief', en: 'Council letter' },
  'readerEdition.annual-account': { nl: 'Jaarverantwoording', en: 'Annual account' },

  ...editions,
  ...letters,
  ...reading,
} as const;
