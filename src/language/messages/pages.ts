/** Texts of the frame around every page, and of the pages about decisions. */
export const pages = {
  'frame.product': { nl: 'Afweging', en: 'Afweging' },
  'frame.municipality': { nl: 'Gemeente Voorbeeld', en: 'Municipality of Voorbeeld' },
  'frame.skip': { nl: 'Naar de inhoud', en: 'Skip to content' },
  'frame.example': {
    nl: '<b>Voorbeeld.</b> Gemeente, besluit en oordelen zijn verzonnen; hieraan is niets te ontlenen. Feiten over toepassingen hebben een bron.',
    en: '<b>Example.</b> Municipality, decision and judgements are invented; no rights can be derived from them. Facts on applications have a source.',
  },
  'frame.navigation': { nl: 'Hoofdmenu', en: 'Main menu' },
  'frame.decisions': { nl: 'Besluiten', en: 'Decisions' },
  'frame.applications': { nl: 'Toepassingen', en: 'Applications' },
  'frame.standards': { nl: 'Standaarden', en: 'Standards' },
  'frame.policies': { nl: 'Moties en beleid', en: 'Motions and policy' },
  'frame.terms': { nl: 'Begrippen', en: 'Terms' },
  'frame.languages': { nl: 'Taal', en: 'Language' },
  'frame.language.nl': { nl: 'Nederlands', en: 'Nederlands' },
  'frame.language.en': { nl: 'English', en: 'English' },
  'frame.breadcrumb': { nl: 'U bent hier', en: 'You are here' },
  'frame.home': { nl: 'Start', en: 'Home' },
  'frame.free': { nl: 'Afweging is vrije software (EUPL-1.2).', en: 'Afweging is free software (EUPL-1.2).' },
  'frame.method': { nl: 'Hoe er wordt gerekend', en: 'How it is calculated' },
  'frame.problem': { nl: 'Werkt deze pagina niet goed voor u?', en: 'Is this page not working for you?' },
  'frame.accessibility': { nl: 'Over toegankelijkheid', en: 'About accessibility' },

  'afterword.rectified': {
    nl: 'Dit besluit is gerectificeerd. Het blijft staan zoals het was.',
    en: 'This decision was rectified. It stays here as it was.',
  },
  'afterword.withdrawn': {
    nl: 'Dit besluit is ingetrokken. Het blijft staan zoals het was.',
    en: 'This decision was withdrawn. It stays here as it was.',
  },
  'afterword.replaced': { nl: 'Lees wat ervoor in de plaats kwam', en: 'Read what took its place' },

  'notFound.title': { nl: 'Deze pagina is er niet', en: 'This page is not here' },
  'notFound.text': {
    nl: 'Misschien is het adres niet goed overgenomen. Zoek verder bij de besluiten of begin opnieuw bij de start.',
    en: 'The address may have been copied wrongly. Look among the decisions, or begin again at the home page.',
  },
  'error.title': { nl: 'Er ging iets mis', en: 'Something went wrong' },
  'error.text': {
    nl: 'Dat ligt aan ons, niet aan u. Probeer het nog eens. Blijft het misgaan? Noem dan dit nummer: {reference}.',
    en: 'It is our fault, not yours. Please try again. If it goes on, quote this number: {reference}.',
  },

  'home.title': { nl: 'Afweging', en: 'Afweging' },
  'home.lead': {
    nl: 'Een gemeente kiest een ICT-toepassing en <b>legt uit waarom</b>. Open en gesloten naast elkaar, met bronnen, en met wat we niet weten.',
    en: 'A municipality chooses an ICT application and <b>explains why</b>. Open and closed side by side, with sources, and with what we do not know.',
  },
  'home.why': {
    nl: 'Open source is een belangrijk criterium, maar niet het enige. Adoptie, kwaliteit en continuïteit zijn minstens even belangrijk. Zo schreef het college van Nijmegen het in 2021 aan de raad. Afweging neemt die zin letterlijk: er staan geen percentages in, dus rekent het met elke weging die erbij past.',
    en: 'Open source is an important criterion, but not the only one. Adoption, quality and continuity are at least as important. So the executive of Nijmegen wrote to its council in 2021. Afweging takes that sentence as it is: it holds no percentages, so every weighing that agrees with it is calculated.',
  },
  'home.examples': { nl: 'Vijf voorbeelden', en: 'Five examples' },
  'home.examplesText': {
    nl: 'De feiten over de toepassingen hebben een bron. De gemeente en haar oordelen zijn verzonnen.',
    en: 'The facts on the applications have a source. The municipality and its judgements are invented.',
  },
  'home.readers': { nl: 'Voor wie', en: 'For whom' },
  'home.council': {
    nl: '<b>De raad</b> leest één pagina, en kan daarachter alles nakijken.',
    en: '<b>The council</b> reads one page, and can check everything behind it.',
  },
  'home.buyer': {
    nl: '<b>De inkoper</b> vergelijkt eerlijk, met een reden achter elk antwoord.',
    en: '<b>The procurement officer</b> compares fairly, with a reason behind each answer.',
  },
  'home.architect': {
    nl: '<b>De architect</b> legt vast waarom iets niet open is, en wanneer dat opnieuw wordt bekeken.',
    en: '<b>The architect</b> records why something is not open, and when that is looked at again.',
  },
  'home.framework': {
    nl: 'Lees het kader: vijf criteria en 33 vragen',
    en: 'Read the framework: five criteria and 33 questions',
  },
  'home.method': { nl: 'Lees hoe er wordt gerekend', en: 'Read how it is calculated' },

  'report.documents': { nl: 'Documenten om mee te nemen', en: 'Documents to take along' },
  'documentsPage.title': { nl: 'Documenten', en: 'Documents' },
  'documentsPage.lead': {
    nl: 'Hetzelfde besluit, voor wie het wil bewaren, printen of verder verwerken. Elk document komt uit hetzelfde dossier.',
    en: 'The same decision, for whoever wants to keep, print or process it. Every document comes from the same dossier.',
  },
  'documentsPage.each': { nl: 'Voor elke lezer een eigen vorm', en: 'A form for each reader' },

  'register.title': { nl: 'Besluiten', en: 'Decisions' },
  'register.lead': {
    nl: 'Elk besluit over een toepassing, met de <b>afweging</b> erachter.',
    en: 'Every decision on an application, with the <b>weighing</b> behind it.',
  },
  'register.search': { nl: 'Zoek in besluiten', en: 'Search decisions' },
  'register.outcome': { nl: 'Gekozen broncode', en: 'Source code chosen' },
  'register.all': { nl: 'Alles', en: 'All' },
  'register.go': { nl: 'Zoek', en: 'Search' },
  'register.count': {
    nl: '{count, plural, =0 {Geen besluiten gevonden} one {# besluit} other {# besluiten}}',
    en: '{count, plural, =0 {No decisions found} one {# decision} other {# decisions}}',
  },
  'register.empty': {
    nl: 'Zoek op een ander woord, of bekijk alle besluiten.',
    en: 'Search for another word, or look at all decisions.',
  },
  'register.showAll': { nl: 'Alle besluiten', en: 'All decisions' },
  'register.chosen': { nl: 'Gekozen: <b>{name}</b>.', en: 'Chosen: <b>{name}</b>.' },
  'register.none': { nl: 'Er is <b>niets gekozen</b>.', en: '<b>Nothing was chosen</b>.' },

  'summary.title': { nl: 'Raadspagina', en: 'Council page' },
  'compare.title': { nl: 'Naast elkaar', en: 'Side by side' },
  'compare.lead': {
    nl: 'Elke vraag, met het antwoord per kandidaat.',
    en: 'Every question, with the answer per candidate.',
  },
  'compare.differ': { nl: '{differ} van {count} vragen verschillen.', en: '{differ} of {count} questions differ.' },
  'compare.only': { nl: 'Alleen verschillen', en: 'Only differences' },
  'compare.everything': { nl: 'Alle vragen', en: 'All questions' },
  'compare.candidates': { nl: 'Welke kandidaten', en: 'Which candidates' },
  'compare.show': { nl: 'Laat zien', en: 'Show' },
  'compare.table': { nl: 'Antwoorden per kandidaat', en: 'Answers per candidate' },
  'compare.question': { nl: 'Vraag', en: 'Question' },
  'compare.same': {
    nl: 'Op deze vragen zijn de gekozen kandidaten gelijk.',
    en: 'On these questions the chosen candidates are the same.',
  },

  'sensitivity.title': { nl: 'Wat de uitkomst verandert', en: 'What changes the outcome' },
  'sensitivity.own': { nl: 'Uw eigen weging', en: 'Your own weighing' },
  'sensitivity.ownText': {
    nl: 'Vul in hoe zwaar elk criterium voor u telt. De getallen hoeven niet op te tellen tot 100; alleen hun verhouding telt.',
    en: 'Fill in how much each criterion counts for you. The numbers need not add to 100; only their proportions count.',
  },
  'sensitivity.banner': {
    nl: '<b>Dit is uw eigen weging</b>, niet de weging die is vastgesteld. Ze staat in het adres van deze pagina; u kunt haar doorsturen.',
    en: '<b>This is your own weighing</b>, not the one that was settled. It is in the address of this page; you can pass it on.',
  },
  'sensitivity.weight': { nl: 'Gewicht van {criterion}', en: 'Weight of {criterion}' },
  'sensitivity.calculate': { nl: 'Reken uit', en: 'Calculate' },
  'sensitivity.back': { nl: 'Terug naar de vastgestelde weging', en: 'Back to the settled weighing' },
  'sensitivity.fits': {
    nl: 'Uw weging past bij wat is vastgesteld.',
    en: 'Your weighing agrees with what was settled.',
  },
  'sensitivity.outside': {
    nl: 'Uw weging past niet bij wat is vastgesteld.',
    en: 'Your weighing does not agree with what was settled.',
  },
  'sensitivity.first': {
    nl: 'Met uw weging staat <b>{name}</b> bovenaan.',
    en: 'By your weighing <b>{name}</b> comes first.',
  },
  'sensitivity.share': { nl: 'Aandeel', en: 'Share' },
  'sensitivity.faultTitle': { nl: 'Uw weging klopt nog niet', en: 'Your weighing is not right yet' },
  'sensitivity.faultNumber': {
    nl: '{criterion}: vul een getal in van 0 tot 100',
    en: '{criterion}: fill in a number from 0 to 100',
  },
  'sensitivity.faultZero': {
    nl: 'Geef minstens één criterium een gewicht boven 0',
    en: 'Give at least one criterion a weight above 0',
  },

  'answersPage.title': { nl: 'Alle antwoorden', en: 'All answers' },
  'answersPage.lead': {
    nl: 'Per kandidaat elke vraag, het antwoord en de reden.',
    en: 'Per candidate every question, the answer and the reason.',
  },
} as const;
