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
  'framework.needs': { nl: 'Geldt bij {needs}.', en: 'Holds for {needs}.' },
  'framework.requirements': { nl: 'Eisen die bij het kader horen', en: 'Requirements that come with the framework' },
  'framework.requirementsText': {
    nl: 'Wie onder een eis blijft, valt af, hoe goed de rest ook is. Een dossier mag op dezelfde vraag een andere eis stellen, met een reden.',
    en: 'Whoever is below a requirement drops out, however good the rest is. A dossier may set another requirement on the same question, with a reason.',
  },
  'framework.tiesTitle': { nl: 'Bij gelijke punten', en: 'At equal points' },
  'framework.ties': {
    nl: 'Dan beslissen, in deze volgorde: {indicators}. Is ook dat gelijk, dan beslist het lot.',
    en: 'Then decide, in this order: {indicators}. If these are equal too, lots decide.',
  },
  'framework.fixedText': {
    nl: 'Percentages die vooraf vaststaan.',
    en: 'Percentages that are fixed beforehand.',
  },
  'framework.weightsText': {
    nl: 'Zinnen over wat minstens zo zwaar telt, geen percentages vooraf.',
    en: 'Sentences on what counts at least as much, no percentages beforehand.',
  },
  'framework.ground': { nl: 'Waar het op rust', en: 'What it rests on' },
  'framework.readings': { nl: 'Hoe zwaar elk criterium telt', en: 'How much each criterion counts' },
  'framework.readingsText': {
    nl: '{count, plural, one {Wat over de gewichten is gezegd, is hier op één manier gelezen.} other {Wat over de gewichten is gezegd, kan op # manieren worden gelezen.}} {count, plural, one {} other {Een dossier stelt één lezing vast. Het rapport laat ook zien hoe de andere uitkomen.}}',
    en: '{count, plural, one {What was said about the weights is read here in one way.} other {What was said about the weights can be read in # ways.}} {count, plural, one {} other {A dossier settles one reading. The report also shows how the others come out.}}',
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
  'framework.number': { nl: '{number, number} {unit}', en: '{number, number} {unit}' },
  'framework.orLess': { nl: '{number, number} {unit} of minder', en: '{number, number} {unit} or less' },
  'framework.orMore': { nl: '{number, number} {unit} of meer', en: '{number, number} {unit} or more' },
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
  'framework.by.costs': {
    nl: 'Niemand: dit volgt uit de kosten die bij de kandidaat staan, en blijft even lang verzegeld.',
    en: 'Nobody: this follows from the costs that stand with the candidate, and stays sealed as long as they do.',
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

  'about.title': { nl: 'Hoe er wordt gerekend', en: 'How it is calculated' },
  'about.lead': {
    nl: 'Afweging verzint geen gewichten. Het rekent met <b>elke weging</b> die past bij wat is gezegd, en telt wie er bovenaan komt.',
    en: 'Afweging invents no weights. It calculates with <b>every weighing</b> that agrees with what was said, and counts who comes first.',
  },
  'about.see': { nl: 'Lees ook', en: 'Read also' },
  'about.short': { nl: 'In het kort', en: 'In short' },
  'about.shortText': {
    nl: 'Een keuze voor een toepassing is een afweging van belangen. De berekening laat zien wat vaststaat en wat van de afweging afhangt. Beslissen doen mensen.',
    en: 'Choosing an application is a weighing of interests. The calculation shows what is certain and what depends on the weighing. People decide.',
  },
  'about.points': { nl: 'Vragen krijgen punten', en: 'Questions get points' },
  'about.pointsText': {
    nl: 'Elk criterium bestaat uit vragen. Elk antwoord staat op een vaste meetlat en krijgt 0 tot 100 punten. Die punten hangen niet af van de andere kandidaten. Komt er een kandidaat bij, dan wisselen twee andere dus nooit van plaats.',
    en: 'Each criterion consists of questions. Each answer stands on a fixed yardstick and gets 0 to 100 points. Those points do not depend on the other candidates. So when a candidate joins, two others never swap places.',
  },
  'about.sentences': { nl: 'Gewichten zijn zinnen', en: 'Weights are sentences' },
  'about.sentencesText': {
    nl: 'De raad krijgt geen percentages die niemand heeft afgesproken. Er staat bijvoorbeeld: adoptie telt minstens even zwaar als open source. Veel verdelingen passen bij zo’n zin.',
    en: 'The council is given no percentages that nobody agreed on. Instead it says, for example: adoption counts at least as much as open source. Many divisions agree with such a sentence.',
  },
  'about.every': { nl: 'Elke weging die past, telt mee', en: 'Every weighing that agrees counts' },
  'about.everyText': {
    nl: 'Van al die verdelingen is nagegaan wie er bovenaan komt. De uitkomst luidt dan: in 68 van de 100 wegingen komt deze kandidaat als eerste uit.',
    en: 'For all those divisions it was worked out who comes first. The outcome then reads: in 68 of the 100 weighings this candidate comes first.',
  },
  'about.unknown': { nl: 'Onbekend blijft onbekend', en: 'Unknown stays unknown' },
  'about.unknownText': {
    nl: 'Weten we een antwoord niet, dan kan het alles zijn van 0 tot 100 punten. Het telt niet als nul en niet als gemiddelde, maar geeft een bandbreedte. Het rapport zegt ook welk onbekend antwoord de uitkomst kan veranderen.',
    en: 'If we do not know an answer, it may be anything from 0 to 100 points. It counts neither as zero nor as average, but gives a band. The report also says which unknown answer may change the outcome.',
  },
  'about.people': { nl: 'Het bestuur kiest', en: 'The municipality chooses' },
  'about.peopleText': {
    nl: 'Wie bovenaan komt, wordt niet vanzelf gekozen. Het besluit is van het bestuur, en staat er met redenen. Wijkt het af van de uitkomst of van ‘open, tenzij’, dan staat er waarom.',
    en: 'Who comes first is not chosen automatically. The decision is the municipality’s, and stands there with reasons. Where it departs from the outcome or from ‘open, unless’, it says why.',
  },

  'about.example': { nl: 'De zin uit de brief, uitgerekend', en: 'The sentence of the letter, worked out' },
  'about.exampleText': {
    nl: 'Het college van Nijmegen schreef in 2021: open source is een belangrijk criterium, maar adoptie, kwaliteit en continuïteit zijn minstens even belangrijk. Zo werkt die zin door.',
    en: 'The Nijmegen executive wrote in 2021: open source is an important criterion, but adoption, quality and continuity are at least as important. This is what follows from that sentence.',
  },
  'about.criterion.openSource': { nl: 'Open source', en: 'Open source' },
  'about.criterion.adoption': { nl: 'Adoptie', en: 'Adoption' },
  'about.criterion.quality': { nl: 'Kwaliteit', en: 'Quality' },
  'about.criterion.continuity': { nl: 'Continuïteit', en: 'Continuity' },
  'about.extremes': { nl: 'Vier uitersten en hun midden', en: 'Four extremes and their middle' },
  'about.extremesText': {
    nl: 'Er zijn vier uiterste wegingen die nog net bij de zin passen. Elke andere weging die past, is een mengsel van deze vier.',
    en: 'There are four extreme weighings that only just agree with the sentence. Every other weighing that agrees is a mixture of these four.',
  },
  'about.weighing': { nl: 'Weging', en: 'Weighing' },
  'about.only.adoption': { nl: 'Alleen adoptie telt', en: 'Only adoption counts' },
  'about.only.quality': { nl: 'Alleen kwaliteit telt', en: 'Only quality counts' },
  'about.only.continuity': { nl: 'Alleen continuïteit telt', en: 'Only continuity counts' },
  'about.allFour': { nl: 'Alle vier even zwaar', en: 'All four equally' },
  'about.middle': { nl: 'Het midden', en: 'The middle' },
  'about.middleText': {
    nl: 'Het midden is het gemiddelde van de vier uitersten. Open source kan dus nooit meer dan een kwart wegen: de andere drie wegen elk minstens even veel.',
    en: 'The middle is the mean of the four extremes. So open source can never weigh more than a quarter: each of the other three weighs at least as much.',
  },
  'about.withStandards': {
    nl: 'Het kader van de brief heeft een vijfde criterium, open standaarden, waarover deze zin niets zegt. Dat mag elk gewicht hebben. Open source weegt dan {range} %, met {middle} % in het midden.',
    en: 'The framework of the letter has a fifth criterion, open standards, of which this sentence says nothing. It may have any weight. Open source then weighs {range} %, with {middle} % in the middle.',
  },
  'about.candidates': { nl: 'Drie verzonnen kandidaten', en: 'Three invented candidates' },
  'about.candidatesText': {
    nl: 'A is gesloten en veel gebruikt, B is geheel open, C zit ertussenin.',
    en: 'A is closed and widely used, B is fully open, C lies in between.',
  },
  'about.winner': {
    nl: 'In het midden heeft {name} {points} punten. {name} komt in <b>{share}</b> als eerste uit.',
    en: 'In the middle {name} has {points} points. {name} comes first in <b>{share}</b>.',
  },
  'about.candidate': { nl: 'Kandidaat', en: 'Candidate' },
  'about.central': { nl: 'In het midden', en: 'In the middle' },
  'about.band': { nl: 'Laagst–hoogst', en: 'Lowest–highest' },
  'about.first': { nl: 'Als eerste', en: 'First' },
  'about.candidatesCaption': {
    nl: 'Punten van 100, exact berekend en afgerond op hele punten. Laagst en hoogst gelden over alle wegingen die passen.',
    en: 'Points of 100, calculated exactly and rounded to whole points. Lowest and highest hold over all weighings that agree.',
  },

  'about.results': { nl: 'Wat de uitkomsten betekenen', en: 'What the results mean' },
  'about.resultsText': {
    nl: 'In elk rapport staan dezelfde woorden. Dit bedoelen we ermee.',
    en: 'Every report uses the same words. This is what we mean by them.',
  },
  'about.r.central': { nl: 'Punten in het midden', en: 'Points in the middle' },
  'about.r.centralText': {
    nl: 'De punten bij het gemiddelde van alle wegingen die passen. Een onbekend antwoord staat daarbij halverwege.',
    en: 'The points at the mean of all weighings that agree. An unknown answer is put halfway.',
  },
  'about.r.band': { nl: 'Bandbreedte', en: 'Band' },
  'about.r.bandText': {
    nl: 'De minste en de meeste punten die nog mogelijk zijn, door wat onbekend is en door de wegingen die passen.',
    en: 'The fewest and the most points that are still possible, through what is unknown and through the weighings that agree.',
  },
  'about.r.first': { nl: 'Eerste in zoveel van de 100 wegingen', en: 'First in so many of the 100 weighings' },
  'about.r.firstText': {
    nl: 'Het deel van alle wegingen die passen waarin de kandidaat bovenaan staat. Het is geen kans dat de keuze goed is.',
    en: 'The part of all weighings that agree in which the candidate comes first. It is not a chance that the choice is right.',
  },
  'about.r.always': { nl: 'Altijd minstens even goed', en: 'Always at least as good' },
  'about.r.alwaysText': {
    nl: 'De ene kandidaat doet het in elke weging die past minstens zo goed als de andere, wat de onbekende antwoorden ook blijken te zijn. Dat hangt dus van geen gewicht af.',
    en: 'In every weighing that agrees the one candidate does at least as well as the other, whatever the unknown answers turn out to be. So it depends on no weight.',
  },
  'about.r.tipping': { nl: 'Kantelpunt', en: 'Tipping point' },
  'about.r.tippingText': {
    nl: 'Het gewicht waarbij een andere kandidaat bovenaan komt. De andere criteria houden dan hun onderlinge verhouding.',
    en: 'The weight at which another candidate comes first. The other criteria then keep their proportions.',
  },
  'about.r.price': { nl: 'Prijs van openheid', en: 'Price of openness' },
  'about.r.priceText': {
    nl: 'Het gewicht dat open source zou moeten krijgen voordat een open kandidaat bovenaan komt. Ligt dat buiten wat is afgesproken, dan staat dat erbij.',
    en: 'The weight open source would need before an open candidate comes first. If that lies outside what was agreed, it says so.',
  },
  'about.r.information': { nl: 'Welk onbekend antwoord telt', en: 'Which unknown answer matters' },
  'about.r.informationText': {
    nl: 'De kans dat de eerste plaats verandert als we dit ene antwoord te weten komen. Zo is te zien wat het uitzoeken waard is.',
    en: 'The chance that the first place changes when we learn this one answer. It shows what is worth finding out.',
  },
  'about.r.readings': { nl: 'Lezingen', en: 'Readings' },
  'about.r.readingsText': {
    nl: 'Een zin over gewichten kan op meer manieren worden gelezen. Het dossier stelt er één vast; het rapport toont de uitkomst van elke lezing.',
    en: 'A sentence about weights can be read in more than one way. The dossier settles one; the report shows the outcome of every reading.',
  },

  'about.exact': { nl: 'Exact of getrokken', en: 'Exact or sampled' },
  'about.exactText': {
    nl: 'Bij elk getal staat hoe het is gevonden. Er zijn twee manieren.',
    en: 'Every figure says how it was found. There are two ways.',
  },
  'about.e.exact': { nl: 'Exact', en: 'Exact' },
  'about.e.exactText': {
    nl: 'Uitgerekend met een formule, zonder toeval. Dat kan als alle antwoorden bekend zijn en de zinnen over gewichten eenvoudig genoeg zijn.',
    en: 'Calculated with a formula, without chance. This is possible when all answers are known and the sentences about weights are simple enough.',
  },
  'about.e.sampled': { nl: 'Getrokken', en: 'Sampled' },
  'about.e.sampledText': {
    nl: 'Geteld over een groot aantal willekeurige wegingen die passen, standaard 131.072. Daar hoort een foutmarge bij. Die staat erbij, en geen cijfer is fijner dan die marge.',
    en: 'Counted over a large number of random weighings that agree, 131,072 by default. That comes with a margin of error. It is stated, and no digit is finer than that margin.',
  },
  'about.e.repeat': { nl: 'Herhaalbaar', en: 'Repeatable' },
  'about.e.repeatText': {
    nl: 'Startgetal, aantal trekkingen, versie en kenmerk van de opgave staan in het rapport. Wie het overdoet, krijgt precies dezelfde getallen.',
    en: 'Seed, number of samples, version and name of the problem are in the report. Whoever repeats it gets exactly the same figures.',
  },
  'about.e.checked': { nl: 'Nagerekend', en: 'Checked' },
  'about.e.checkedText': {
    nl: 'De rekenregels zijn nagerekend met voorbeelden uit de vakliteratuur en met onafhankelijke berekeningen. Die toetsen horen bij de broncode.',
    en: 'The rules of calculation were checked against examples from the literature and against independent calculations. Those checks come with the source code.',
  },

  'about.promises': { nl: 'Wat we beloven over getallen', en: 'What we promise about figures' },
  'about.promisesText': {
    nl: 'Een getal mag niet preciezer lijken dan het is.',
    en: 'A figure must not look more precise than it is.',
  },
  'about.p.points': {
    nl: 'Punten staan er in hele getallen, zonder cijfers achter de komma.',
    en: 'Points are whole numbers, without decimals.',
  },
  'about.p.shares': {
    nl: 'Een deel van de wegingen staat er als aantal van de 100. Is de foutmarge te groot voor hele getallen, dan ronden we af op tienen en zetten er ‘ongeveer’ bij.',
    en: 'A part of the weighings is written as a number of 100. Where the margin of error is too large for whole numbers, we round to tens and write ‘about’.',
  },
  'about.p.words': {
    nl: '‘Elke weging’ en ‘geen enkele weging’ schrijven we alleen als dat exact zo is. Anders staat er ‘meer dan 99’ of ‘minder dan 1’ van de 100.',
    en: 'We write ‘every weighing’ and ‘not a single weighing’ only where that is exactly so. Otherwise it says ‘more than 99’ or ‘fewer than 1’ of the 100.',
  },
  'about.p.weight': {
    nl: 'Een gewicht in het midden noemen we nooit ‘het gewicht’. Wat is afgesproken, is de hele ruimte: 0–25 %, niet 5 %.',
    en: 'We never call a weight in the middle ‘the weight’. What was agreed is the whole range: 0–25 %, not 5 %.',
  },
  'about.p.ties': {
    nl: 'Kandidaten met gelijke punten krijgen dezelfde plaats. Kunnen we twee kandidaten niet uit elkaar houden, dan is dat de uitkomst.',
    en: 'Candidates with equal points share a place. If we cannot tell two candidates apart, that is the result.',
  },
  'about.p.swap': {
    nl: 'Een kandidaat erbij of eraf verandert niets aan de punten en de onderlinge volgorde van de andere.',
    en: 'A candidate more or less changes nothing about the points and the order of the others.',
  },

  'about.limits': { nl: 'Wat een keuze van ons is', en: 'What is a choice of ours' },
  'about.limitsText': {
    nl: 'Ook een rekenwijze bevat keuzes. Dit zijn ze.',
    en: 'A method contains choices too. These are they.',
  },
  'about.l.scale': {
    nl: 'Hoeveel punten een niveau krijgt, staat in het kader, met de reden. Een ander kader kan anders kiezen.',
    en: 'How many points a level gets is in the framework, with the reason. Another framework may choose otherwise.',
  },
  'about.l.uniform': {
    nl: 'Elke weging die past telt even zwaar mee, en wel per vertakking: eerst over de criteria, dan binnen elk criterium. Verdeel je alles in één keer over de vragen, dan kan de uitkomst anders zijn. Daarom staat het bij elke uitkomst.',
    en: 'Every weighing that agrees counts equally, by branch: first over the criteria, then inside each criterion. Dividing over the questions all at once may give another outcome. That is why each outcome names it.',
  },
  'about.l.compensate': {
    nl: 'Goede punten op het ene criterium kunnen slechte op het andere goedmaken. Wat nooit mag, staat daarom apart als eis: wie daaronder blijft, valt af.',
    en: 'Good points on one criterion can make up for bad ones on another. So what may never happen stands apart as a requirement: whoever stays below it drops out.',
  },
  'about.l.costs': {
    nl: 'Kosten staan naast de weging, niet erin.',
    en: 'Costs stand beside the weighing, not in it.',
  },

  'about.formulas': { nl: 'De formules', en: 'The formulas' },
  'about.formulasText': {
    nl: 'Voor wie het wil narekenen. Waarden lopen hier van 0 tot 1; op de pagina’s staan ze maal 100.',
    en: 'For whoever wants to check. Values run from 0 to 1 here; on the pages they are times 100.',
  },
  'about.formula.value': { nl: 'De punten van een kandidaat', en: 'The points of a candidate' },
  'about.formula.valueText': {
    nl: 'V(a) is de waarde van kandidaat a, v(a, i) die van zijn antwoord op vraag i. Het gewicht w(i) is het product van de aandelen s op het pad van het hele kader, via criterium en groep, naar vraag i.',
    en: 'V(a) is the value of candidate a, v(a, i) that of its answer to question i. The weight w(i) is the product of the shares s on the path from the whole framework, through criterion and group, to question i.',
  },
  'about.formula.region': { nl: 'De wegingen die passen', en: 'The weighings that agree' },
  'about.formula.regionText': {
    nl: 'De aandelen onder één punt van het kader zijn samen 1. Elke zin is een voorwaarde op die aandelen. Samen begrenzen ze een veelvlak. Zinnen die elkaar tegenspreken, worden met naam genoemd en niet doorgerekend.',
    en: 'The shares below one node of the framework add to 1. Each sentence is a condition on those shares. Together they bound a polytope. Sentences that contradict each other are named and not calculated.',
  },
  'about.formula.mean': { nl: 'Het midden', en: 'The middle' },
  'about.formula.meanText': {
    nl: 'Heeft het veelvlak n hoekpunten h in n − 1 richtingen (een simplex), dan is het midden hun gemiddelde. Anders wordt het in zulke stukken verdeeld, of getrokken als dat te veel stukken zijn.',
    en: 'If the polytope has n vertices h in n − 1 directions (a simplex), the middle is their mean. Otherwise it is divided into such pieces, or sampled where there are too many.',
  },
  'about.formula.band': { nl: 'De bandbreedte', en: 'The band' },
  'about.formula.bandText': {
    nl: 'Over alle wegingen die passen en over alle waarden die een onbekend antwoord kan hebben. Van onder naar boven per punt van het kader berekend: over de hoekpunten, of met lineair programmeren.',
    en: 'Over all weighings that agree and all values an unknown answer may have. Worked out per node of the framework from the bottom up: over the vertices, or by linear programming.',
  },
  'about.formula.rank': { nl: 'Het aandeel van een plaats', en: 'The share of a rank' },
  'about.formula.rankText': {
    nl: 'P(a, r) is het deel van de wegingen s en van de onbekende waarden x waarin a op plaats r komt; beide gelijk verdeeld. Verschillen twee waarden niet meer dan een biljoenste, dan zijn ze gelijk. Bij g gelijken krijgt elk 1/g van elk van hun plaatsen.',
    en: 'P(a, r) is the part of the weighings s and of the unknown values x in which a has rank r; both spread evenly. Two values that differ by no more than a trillionth are equal. Of g that tie, each gets 1/g of each of their ranks.',
  },
  'about.formula.pair': { nl: 'Twee kandidaten, exact', en: 'Two candidates, exactly' },
  'about.formula.pairText': {
    nl: 'Het deel van een simplex waarin a wint van b. P zijn de positieve verschillen V(a) − V(b) in de hoekpunten, N de negatieve; x is er een uit P, y een uit N (Varsi). Het geldt als op één punt van het kader gewichten vrij zijn en alle antwoorden bekend.',
    en: 'The part of a simplex in which a beats b. P are the positive differences V(a) − V(b) at the vertices, N the negative ones; x is one of P, y one of N (Varsi). It holds where weights are free at one node of the framework and all answers are known.',
  },
  'about.formula.error': { nl: 'De foutmarge van een getrokken aandeel', en: 'The margin of error of a sampled share' },
  'about.formula.errorText': {
    nl: 'p is het getelde aandeel, N het aantal trekkingen, en z is 1,96: de marge van 95 %. De trekkingen komen uit xoshiro128** met een vast startgetal, in vaste blokken, zodat de uitkomst op elke computer gelijk is.',
    en: 'p is the counted share, N the number of samples, and z is 1.96: the margin of 95 %. The samples come from xoshiro128** with a fixed seed, in fixed blocks, so that the outcome is the same on every computer.',
  },
  'about.formula.tipping': { nl: 'Het kantelpunt', en: 'The tipping point' },
  'about.formula.tippingText': {
    nl: 'Het aandeel van criterium c wordt t; elk ander criterium d houdt zijn verhouding. Gezocht is de t het dichtst bij s(c) waar een andere kandidaat bovenaan komt.',
    en: 'The share of criterion c becomes t; every other criterion d keeps its proportion. Sought is the t nearest to s(c) at which another candidate comes first.',
  },
  'about.formula.information': { nl: 'De waarde van informatie', en: 'The value of information' },
  'about.formula.informationText': {
    nl: 'Wat het gemiddeld oplevert om het antwoord x op vraag i voor kandidaat a te kennen, bij de gewichten in het midden. V̄(b) is de beste andere kandidaat, x̄ het midden van wat nog mogelijk is.',
    en: 'What knowing the answer x to question i for candidate a brings on average, at the weights in the middle. V̄(b) is the best other candidate, x̄ the middle of what is still possible.',
  },

  'access.title': { nl: 'Toegankelijkheid', en: 'Accessibility' },
  'access.lead': {
    nl: 'Iedereen moet een besluit kunnen lezen en nakijken. Lukt dat u niet? <b>Meld het bij de gemeente</b> van wie deze site is.',
    en: 'Everyone must be able to read and check a decision. Can you not? <b>Tell the municipality</b> that runs this site.',
  },
  'access.report': { nl: 'Een probleem melden', en: 'Reporting a problem' },
  'access.reportText': {
    nl: 'Deze site is van de gemeente die haar gebruikt. Neem contact op op de manier die op de eigen website van die gemeente staat. Het helpt als u dit vertelt:',
    en: 'This site belongs to the municipality that runs it. Get in touch in the way that the municipality’s own website gives. It helps if you tell:',
  },
  'access.reportAddress': { nl: 'het adres van de pagina;', en: 'the address of the page;' },
  'access.reportWanted': { nl: 'wat u wilde doen;', en: 'what you wanted to do;' },
  'access.reportHappened': { nl: 'wat er gebeurde, of juist niet;', en: 'what happened, or did not;' },
  'access.reportWith': {
    nl: 'met welk apparaat, welke browser en welk hulpmiddel.',
    en: 'with which device, browser and aid.',
  },
  'access.ombudsman': {
    nl: 'U mag ook vragen om de inhoud in een andere vorm. Doet de gemeente niets met uw melding, dan kunt u een klacht indienen bij de ombudsman waar uw gemeente onder valt.',
    en: 'You may also ask for the content in another form. If the municipality does nothing about your report, you can complain to the ombudsman that your municipality falls under.',
  },
  'access.tested': { nl: 'Wat is getest', en: 'What was tested' },
  'access.testedText': {
    nl: 'Elke soort pagina is automatisch nagekeken op de regels van WCAG 2.2, niveau A en AA.',
    en: 'Each kind of page was checked automatically against the rules of WCAG 2.2, levels A and AA.',
  },
  'access.axe': {
    nl: 'Met axe, in het Nederlands en het Engels, licht en donker, op een scherm van 320 en van 1280 punten breed: geen overtredingen, en nergens van links naar rechts schuiven.',
    en: 'With axe, in Dutch and English, light and dark, on a screen 320 and 1280 points wide: no violations, and no scrolling from left to right.',
  },
  'access.html': {
    nl: 'De HTML is geldig en volgt een vaste opbouw van koppen, tabellen en lijsten.',
    en: 'The HTML is valid and follows a fixed order of headings, tables and lists.',
  },
  'access.script': {
    nl: 'Alles werkt zonder JavaScript en met alleen het toetsenbord.',
    en: 'Everything works without JavaScript and by keyboard alone.',
  },
  'access.contrast': {
    nl: 'Het contrast van tekst is gemeten, ook in de donkere weergave. Kleur is nergens de enige aanwijzing.',
    en: 'The contrast of text was measured, in the dark version too. Colour is nowhere the only sign.',
  },
  'access.charts': {
    nl: 'Wat een tekening laat zien, staat er ook in woorden of in een tabel.',
    en: 'What a drawing shows also stands in words or in a table.',
  },
  'access.untested': { nl: 'Wat nog niet is getest', en: 'What has not been tested yet' },
  'access.untestedText': {
    nl: 'Automatische controles vinden maar een deel van de problemen. Daarom zeggen we er dit bij.',
    en: 'Automatic checks find only part of the problems. So we add this.',
  },
  'access.people': {
    nl: 'Mensen met een beperking hebben de site nog niet getest.',
    en: 'People with a disability have not tested the site yet.',
  },
  'access.audit': {
    nl: 'Er is geen onafhankelijk onderzoek geweest. We zeggen dus niet dat de site aan alle eisen voldoet.',
    en: 'There has been no independent audit. So we do not say that the site meets all requirements.',
  },
  'access.tables': {
    nl: 'Op een smal scherm staan de cellen van brede tabellen onder elkaar. Niet elke schermlezer noemt ze dan nog een tabel; de naam van de kolom staat bij de cel.',
    en: 'On a narrow screen the cells of wide tables stand below each other. Not every screen reader then still calls them a table; the name of the column stands with the cell.',
  },
  'access.statement': { nl: 'De verklaring van de gemeente', en: 'The statement of the municipality' },
  'access.statementText': {
    nl: 'De gemeente die deze site gebruikt, maakt zelf een toegankelijkheidsverklaring en publiceert die. Deze pagina is daar geen vervanging van.',
    en: 'The municipality that runs this site makes its own accessibility statement and publishes it. This page does not replace it.',
  },
  'access.law': { nl: 'Wat de regels vragen', en: 'What the rules ask' },

  'glossary.title': { nl: 'Begrippen', en: 'Terms' },
  'glossary.lead': {
    nl: '{count} woorden die in elk rapport <b>hetzelfde</b> betekenen, in gewone taal.',
    en: '{count} words that mean <b>the same</b> in every report, in plain language.',
  },
  'glossary.words': { nl: 'Alle woorden', en: 'All words' },
  'glossary.letters': { nl: 'Naar een letter', en: 'Go to a letter' },
  'glossary.see': { nl: 'Zie ook', en: 'See also' },
} as const;
