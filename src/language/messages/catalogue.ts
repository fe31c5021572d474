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

  'finding.noLicence': { nl: 'De licentie is niet gevonden.', en: 'The licence was not found.' },
  'finding.sought': { nl: 'Gezocht op {date}, niet gevonden.', en: 'Sought on {date}, not found.' },

  'applications.title': { nl: 'Toepassingen', en: 'Applications' },
  'applications.lead': {
    nl: 'Van {count} toepassingen: <b>hoe open</b> ze zijn, en wat erover bekend is. Met bronnen, en met wat niet is gevonden.',
    en: 'Of {count} applications: <b>how open</b> they are, and what is known about them. With sources, and with what was not found.',
  },
  'applications.search': { nl: 'Zoek in toepassingen', en: 'Search applications' },
  'applications.role': { nl: 'Waarvoor', en: 'What for' },
  'applications.count': {
    nl: '{count, plural, =0 {Geen toepassingen gevonden} one {# toepassing} other {# toepassingen}}',
    en: '{count, plural, =0 {No applications found} one {# application} other {# applications}}',
  },
  'applications.facts': {
    nl: '{facts, plural, one {# feit} other {# feiten}}, {unknown, plural, =0 {geen onbekend} other {# onbekend}}',
    en: '{facts, plural, one {# fact} other {# facts}}, {unknown, plural, =0 {none unknown} other {# unknown}}',
  },
  'applications.empty': {
    nl: 'Zoek op een ander woord, of bekijk alle toepassingen.',
    en: 'Search for another word, or look at all applications.',
  },
  'applications.showAll': { nl: 'Alle toepassingen', en: 'All applications' },

  'application.kind': { nl: 'Toepassing', en: 'Application' },
  'application.is.open': { nl: 'De broncode is <b>open</b>.', en: 'The source code is <b>open</b>.' },
  'application.is.partlyOpen': {
    nl: 'De broncode is <b>deels open</b>.',
    en: 'The source code is <b>partly open</b>.',
  },
  'application.is.closed': { nl: 'De broncode is <b>gesloten</b>.', en: 'The source code is <b>closed</b>.' },
  'application.is.unknown': {
    nl: 'Of de broncode open is, is <b>niet bekend</b>.',
    en: 'Whether the source code is open is <b>not known</b>.',
  },
  'application.is.notApplicable': {
    nl: 'Er hoort <b>geen eigen software</b> bij.',
    en: 'It has <b>no software of its own</b>.',
  },
  'application.is.differs': {
    nl: 'Hoe open de broncode is, hangt af van de <b>uitgave</b>.',
    en: 'How open the source code is depends on the <b>edition</b>.',
  },
  'application.editions': { nl: 'Hoe open', en: 'How open' },
  'application.editionsText': {
    nl: '{count, plural, one {Dit volgt uit de licenties van alle nodige onderdelen.} other {Gekozen wordt nooit een toepassing, maar een uitgave ervan. Er zijn er #. Hoe open elke is, volgt uit de licenties van alle nodige onderdelen.}}',
    en: '{count, plural, one {This follows from the licences of all parts needed.} other {What is chosen is never an application, but an edition of it. There are #. How open each is follows from the licences of all parts needed.}}',
  },
  'application.facts': { nl: 'Wat erover bekend is', en: 'What is known about it' },
  'application.factsText': {
    nl: '{count, plural, one {Er is <b># feit</b> vastgelegd.} other {Er zijn <b># feiten</b> vastgelegd.}} {unknown, plural, =0 {Alles wat is gezocht, is gevonden.} one {Eén ervan is gezocht en niet gevonden.} other {# ervan zijn gezocht en niet gevonden.}}',
    en: '{count, plural, one {<b># fact</b> was recorded.} other {<b># facts</b> were recorded.}} {unknown, plural, =0 {Everything sought was found.} one {One of them was sought and not found.} other {# of them were sought and not found.}}',
  },
  'application.memoryText': {
    nl: '{count, plural, =0 {Bij elk ander feit is een bron geopend.} one {Eén feit is algemene kennis waarvan de bron niet is geopend: kijk dat eerst na.} other {# feiten zijn algemene kennis waarvan de bron niet is geopend: kijk die eerst na.}}',
    en: '{count, plural, =0 {For every other fact a source was opened.} one {One fact is general knowledge whose source was not opened: check it first.} other {# facts are general knowledge whose source was not opened: check them first.}}',
  },
  'application.fact': { nl: 'Feit', en: 'Fact' },
  'application.source': { nl: 'Waar dat staat', en: 'Where it stands' },
  'application.read': { nl: 'Bijgewerkt tot en met {date}.', en: 'Compiled up to {date}.' },
  'application.answers': { nl: 'Antwoorden die overal gelden', en: 'Answers that hold everywhere' },
  'application.answersText': {
    nl: 'Wat voor een toepassing geldt waar zij ook wordt gewogen, is één keer beantwoord. Elk dossier neemt dat antwoord over, met de reden en de feiten.',
    en: 'What holds for an application wherever it is weighed has been answered once. Every dossier takes over that answer, with the reason and the facts.',
  },
  'application.answered': {
    nl: 'Van de {count} vragen {answered, plural, one {heeft er # zo’n antwoord} other {hebben er # zo’n antwoord}}.',
    en: 'Of the {count} questions {answered, plural, one {# has such an answer} other {# have such an answer}}.',
  },
  'application.answer': { nl: 'Antwoord', en: 'Answer' },
  'application.reason': { nl: 'Reden', en: 'Reason' },
  'application.level': { nl: '{level} · {title}', en: '{level} · {title}' },
  'application.only': { nl: 'alleen {edition}', en: '{edition} only' },
  'application.others': { nl: 'andere uitgaven', en: 'other editions' },
  'application.factsBehind': { nl: 'Feiten:', en: 'Facts:' },
  'application.open': {
    nl: '{count, plural, one {Deze vraag is} other {Deze vragen zijn}} hier niet beantwoord; dat doet de gemeente in het dossier, of het antwoord blijft onbekend:',
    en: '{count, plural, one {This question is} other {These questions are}} not answered here; the municipality does so in the dossier, or the answer stays unknown:',
  },
  'application.noAnswers': {
    nl: 'Van deze toepassing zijn alleen feiten vastgelegd. Wie haar weegt, geeft de antwoorden in het dossier.',
    en: 'Of this application only facts were recorded. Whoever weighs it gives the answers in the dossier.',
  },
  'application.decisions': { nl: 'Besluiten', en: 'Decisions' },
  'application.weighedIn': {
    nl: '{count, plural, one {In dit besluit is de toepassing gewogen.} other {In deze # besluiten is de toepassing gewogen.}}',
    en: '{count, plural, one {The application was weighed in this decision.} other {The application was weighed in these # decisions.}}',
  },
  'application.chosen': { nl: 'Gekozen', en: 'Chosen' },
  'application.notChosen': { nl: 'Gewogen, niet gekozen', en: 'Weighed, not chosen' },
  'application.notWeighed': {
    nl: 'De toepassing is nog in geen gepubliceerd besluit gewogen.',
    en: 'The application has not been weighed in any published decision yet.',
  },

  'standardsPage.title': { nl: 'Open standaarden', en: 'Open standards' },
  'standardsPage.lead': {
    nl: 'Op {date} stonden <b>{count} registraties</b> op de verplichte lijst van Forum Standaardisatie. Wie er een niet toepast, <b>legt dat uit</b>.',
    en: 'On {date} the mandatory list of Forum Standaardisatie held <b>{count} registrations</b>. Whoever does not apply one <b>explains why</b>.',
  },
  'standardsPage.search': { nl: 'Zoek in standaarden', en: 'Search standards' },
  'standardsPage.statusLabel': { nl: 'Op de lijst', en: 'On the list' },
  'standardsPage.count': {
    nl: '{count, plural, =0 {Geen standaarden gevonden} one {# standaard} other {# standaarden}}',
    en: '{count, plural, =0 {No standards found} one {# standard} other {# standards}}',
  },
  'standardsPage.area': { nl: 'Gebied', en: 'Area' },
  'standardsPage.body': { nl: 'Beheerd door', en: 'Kept by' },
  'standardsPage.uncertain': { nl: 'niet zeker: kijk het na', en: 'not certain: check it' },
  'standardsPage.caption': {
    nl: '“Niet verplicht” wil zeggen: gezocht, en niet op de verplichte lijst. Een registratie kan meer dan één standaard bevatten. Wie een besluit neemt, kijkt eerst op de lijst zelf:',
    en: '“Not mandatory” means: looked for, and not on the mandatory list. One registration may hold more than one standard. Whoever decides first looks at the list itself:',
  },
  'standardsPage.list': { nl: 'de lijst van Forum Standaardisatie', en: 'the list of Forum Standaardisatie' },
  'standardsPage.empty': {
    nl: 'Zoek op een ander woord, of bekijk alle standaarden.',
    en: 'Search for another word, or look at all standards.',
  },
  'standardsPage.showAll': { nl: 'Alle standaarden', en: 'All standards' },
  'standardsPage.rule': { nl: 'Pas toe of leg uit', en: 'Comply or explain' },

  'policies.title': { nl: 'Moties en beleid', en: 'Motions and policies' },
  'policies.lead': {
    nl: 'Waar een afweging op rust: wat de raad, de wet en het beleid <b>vragen</b>, en welke besluiten daar <b>antwoord</b> op geven.',
    en: 'What a weighing rests on: what the council, the law and policy <b>ask</b>, and which decisions <b>answer</b> that.',
  },
  'policies.level.nijmegen': { nl: 'Nijmegen', en: 'Nijmegen' },
  'policies.level.municipal': { nl: 'Gemeenten samen', en: 'Municipalities together' },
  'policies.level.national': { nl: 'Nederland', en: 'The Netherlands' },
  'policies.level.european': { nl: 'Europa', en: 'Europe' },
  'policies.demands': {
    nl: '{count, plural, one {vraagt één ding} other {vraagt # dingen}}',
    en: '{count, plural, one {asks one thing} other {asks # things}}',
  },
  'policy.answer': {
    nl: '{decisions, plural, =0 {Nog <b>geen besluit</b> geeft hier antwoord op.} one {<b>Eén besluit</b> geeft hier antwoord op.} other {<b># besluiten</b> geven hier antwoord op.}} {criteria, plural, =0 {Geen criterium rust erop.} one {Eén criterium rust erop.} other {# criteria rusten erop.}}',
    en: '{decisions, plural, =0 {<b>No decision</b> answers this yet.} one {<b>One decision</b> answers this.} other {<b># decisions</b> answer this.}} {criteria, plural, =0 {No criterion rests on it.} one {One criterion rests on it.} other {# criteria rest on it.}}',
  },
  'policy.demands': { nl: 'Wat het vraagt', en: 'What it asks' },
  'policy.ownWords': {
    nl: 'In eigen woorden. Het is geen wettekst: lees bij twijfel het stuk zelf.',
    en: 'In our own words. It is no legal text: in doubt, read the document itself.',
  },
  'policy.decisions': { nl: 'Welke besluiten antwoord geven', en: 'Which decisions answer it' },
  'policy.noDecisions': {
    nl: 'Nog geen gepubliceerd besluit zegt hoe het hier antwoord op geeft.',
    en: 'No published decision says yet how it answers this.',
  },
  'policy.criteria': { nl: 'Welke criteria erop rusten', en: 'Which criteria rest on it' },
  'policy.noCriteria': { nl: 'Geen criterium van een kader noemt dit.', en: 'No criterion of a framework cites this.' },
  'policy.about': { nl: 'Over het stuk', en: 'About the document' },
  'policy.citeAs': { nl: 'Een rapport noemt het zo:', en: 'A report names it like this:' },
  'policy.what': { nl: 'Wat', en: 'What' },
  'policy.date': { nl: 'Datum', en: 'Date' },
  'policy.status': { nl: 'Stand', en: 'Status' },
  'policy.applies': { nl: 'Geldt voor de gemeente', en: 'Applies to the municipality' },
  'policy.regulation': { nl: 'Regeling', en: 'Regulation' },
  'policy.document': { nl: 'Het stuk zelf', en: 'The document itself' },
  'policy.objectives': { nl: 'Doelen en hun gewicht', en: 'Objectives and their weight' },
  'policy.seal': { nl: 'Niveaus', en: 'Levels' },
  'policy.followUp': { nl: 'Wat erop volgde', en: 'What followed' },
  'policy.earlier': { nl: 'Wat eraan voorafging', en: 'What came before' },
  'policy.tools': { nl: 'Hulpmiddelen', en: 'Tools' },
  'policy.thresholds': { nl: 'Drempels', en: 'Thresholds' },
} as const;
