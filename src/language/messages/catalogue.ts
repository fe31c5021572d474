/** Texts of the pages to look things up in: frameworks, applications, standards, policies, terms, and about the product. */
export const catalogue = {
  'catalogue.list': { nl: '{items}', en: '{items}' },
  'catalogue.contents': { nl: 'Op deze pagina', en: 'On this page' },
  'catalogue.standards': { nl: 'Open standaarden', en: 'Open standards' },
  'catalogue.policies': { nl: 'Moties en beleid', en: 'Motions and policies' },

  'frameworks.title': { nl: 'Kaders', en: 'Frameworks' },
  'frameworks.lead': {
    nl: 'Een kader is de <b>meetlat</b>: wat er wordt gevraagd, welk antwoord hoeveel punten krijgt, en wat er over gewichten is gezegd.',
    en: 'A framework is the <b>yardstick</b>: what is asked, which answer gets how many points, and what was said about weights.',
  },
  'frameworks.count': {
    nl: '{count, plural, one {# kader} other {# kaders}}',
    en: '{count, plural, one {# framework} other {# frameworks}}',
  },
  'frameworks.see': { nl: 'Lees ook:', en: 'Read also:' },

  'framework.name': { nl: '{name}', en: '{name}' },
  'framework.kind': { nl: 'Kader', en: 'Framework' },
  'framework.version': { nl: 'versie {version}', en: 'version {version}' },
  'framework.size': { nl: 'Wat er wordt gevraagd', en: 'What is asked' },
  'framework.count': {
    nl: '{count, plural, one {# criterium} other {# criteria}}, {questions, plural, one {# vraag} other {# vragen}}',
    en: '{count, plural, one {# criterion} other {# criteria}}, {questions, plural, one {# question} other {# questions}}',
  },
  'framework.own': {
    nl: '{own, plural, =0 {De feiten beantwoorden alle vragen.} one {Eén vraag kan alleen de gemeente beantwoorden.} other {# vragen kan alleen de gemeente zelf beantwoorden.}}',
    en: '{own, plural, =0 {The facts answer all questions.} one {Only the municipality can answer one question.} other {Only the municipality itself can answer # questions.}}',
  },
  'framework.points': { nl: 'Punten', en: 'Points' },
  'framework.pointsRange': { nl: '0 tot 100 per vraag', en: '0 to 100 per question' },
  'framework.pointsText': {
    nl: 'De meetlat staat vast: wie er meedoet, maakt voor de punten niet uit.',
    en: 'The yardstick is fixed: who takes part makes no difference to the points.',
  },
  'framework.weights': { nl: 'Gewichten', en: 'Weights' },
  'framework.readingCount': {
    nl: '{count, plural, one {# lezing} other {# lezingen}}',
    en: '{count, plural, one {# reading} other {# readings}}',
  },
  'framework.weightsText': {
    nl: 'Zinnen over wat minstens zo zwaar telt, geen percentages vooraf.',
    en: 'Sentences on what counts at least as much, no percentages beforehand.',
  },
  'framework.ground': { nl: 'Waar het op rust', en: 'What it rests on' },
  'framework.readings': { nl: 'Hoe zwaar elk criterium telt', en: 'How much each criterion counts' },
  'framework.readingsText': {
    nl: '{count, plural, one {Wat over de gewichten is gezegd, is hier op één manier gelezen.} other {Wat over de gewichten is gezegd, kan op # manieren worden gelezen.}} Een dossier stelt één lezing vast. Het rapport laat ook zien hoe de andere uitkomen.',
    en: '{count, plural, one {What was said about the weights is read here in one way.} other {What was said about the weights can be read in # ways.}} A dossier settles one reading. The report also shows how the others come out.',
  },
  'framework.shares': { nl: 'Welke gewichten dat toelaat', en: 'Which weights that permits' },
  'framework.sharesText': {
    nl: 'Per criterium het laagste en het hoogste gewicht dat bij de zinnen past. Samen zijn de gewichten altijd 100 %.',
    en: 'Per criterion the lowest and the highest weight that agree with the sentences. Together the weights are always 100 %.',
  },
  'framework.share': { nl: '{share} %', en: '{share} %' },
  'framework.middle': { nl: 'midden {share} %', en: 'middle {share} %' },
  'framework.sharesCaption': {
    nl: 'Het midden is het gemiddelde van alle verdelingen die passen, exact berekend en afgerond op hele procenten. Het is geen besluit over een gewicht.',
    en: 'The middle is the mean of all divisions that agree, calculated exactly and rounded to whole per cents. It is no decision about a weight.',
  },
  'framework.criterion': { nl: 'Criterium', en: 'Criterion' },
  'framework.score': {
    nl: '{score, plural, one {# punt.} other {# punten.}}',
    en: '{score, plural, one {# point.} other {# points.}}',
  },
  'framework.number': { nl: '{number} {unit}', en: '{number} {unit}' },
  'framework.orMore': { nl: '{number} {unit} of meer', en: '{number} {unit} or more' },
  'framework.between': { nl: 'Ertussen', en: 'In between' },
  'framework.betweenText': {
    nl: 'loopt het aantal punten gelijkmatig op of af.',
    en: 'the points rise or fall evenly.',
  },
  'framework.appliesWhen': { nl: 'Geldt als', en: 'Applies when' },
  'framework.evidence': { nl: 'Gevraagd bewijs', en: 'Evidence wanted' },
  'framework.answeredBy': { nl: 'Wie antwoordt', en: 'Who answers' },
  'framework.by.facts': {
    nl: 'Te beantwoorden met feiten over de toepassing.',
    en: 'Can be answered with facts about the application.',
  },
  'framework.by.municipality': {
    nl: 'Alleen de gemeente, voor haar eigen gebruik.',
    en: 'Only the municipality, for its own use.',
  },
  'framework.privacy': {
    nl: 'Staat in het rapport ook bij privacy.',
    en: 'Also appears under privacy in the report.',
  },
  'framework.sources': { nl: 'Ontleend aan', en: 'Taken from' },
} as const;
