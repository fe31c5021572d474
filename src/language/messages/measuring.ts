/** What stands on the pages about criteria and open standards of a dossier. */
export const measuring = {
  'criteriaForm.lead': {
    nl: 'Langs welke meetlat legt u de kandidaten? Zet opzij wat hier niet speelt, en stel eisen waar een ondergrens moet zijn.',
    en: 'By what do you measure the candidates? Set aside what does not matter here, and set requirements where there must be a minimum.',
  },
  'criteriaForm.framework': { nl: 'Kader: {name}', en: 'Framework: {name}' },
  'criteriaForm.copy': {
    nl: 'Dit dossier heeft een eigen kopie van versie {version}.',
    en: 'This dossier has a copy of its own of version {version}.',
  },
  'criteriaForm.seeFramework': { nl: 'Het hele kader lezen', en: 'Read the whole framework' },
  'criteriaForm.other': { nl: 'Een ander kader kiezen', en: 'Choose another framework' },
  'criteriaForm.otherText': {
    nl: 'Dat kan zolang er geen eisen, weging of antwoorden zijn. De antwoorden uit de catalogus gaan mee met het nieuwe kader.',
    en: 'That is possible as long as there are no requirements, weighing or answers. The answers from the catalogue follow the new framework.',
  },
  'criteriaForm.change': { nl: 'Dit kader gebruiken', en: 'Use this framework' },
  'criteriaForm.inUse': {
    nl: 'Een ander kader kiezen kan niet meer: er hangen al eisen, een weging, antwoorden of een reden “niet van toepassing” aan.',
    en: 'Another framework cannot be chosen any more: requirements, a weighing, answers or a reason “not applicable” depend on it.',
  },
  'criteriaForm.question': { nl: 'Vraag', en: 'Question' },
  'criteriaForm.answers': { nl: 'Mogelijke antwoorden', en: 'Possible answers' },
  'criteriaForm.state': { nl: 'In dit dossier', en: 'In this dossier' },
  'criteriaForm.levelCount': { nl: '{count} antwoorden', en: '{count} answers' },
  'criteriaForm.number': { nl: 'Een getal: {unit}', en: 'A number: {unit}' },
  'criteriaForm.counts': { nl: 'Telt mee, zonder eis', en: 'Counts, without a requirement' },
  'criteriaForm.isNotApplicable': { nl: 'Niet van toepassing.', en: 'Not applicable.' },
  'criteriaForm.atLeast': { nl: 'Eis: minstens “{minimum}”.', en: 'Requirement: at least “{minimum}”.' },
  'criteriaForm.fromFramework': {
    nl: 'Deze eis hoort bij het kader.',
    en: 'This requirement comes with the framework.',
  },
  'criteriaForm.requirement': { nl: 'Eis', en: 'Requirement' },
  'criteriaForm.requirementText': {
    nl: 'Wie lager scoort dan de eis, valt af. Wie er onbekend op scoort, kan niet worden gekozen.',
    en: 'Who scores below the requirement drops out. Who is unknown on it cannot be chosen.',
  },
  'criteriaForm.requirementOver': {
    nl: 'Wie lager scoort dan de eis, valt af. Wie er onbekend op scoort, kan niet worden gekozen. Een eigen eis gaat voor die van het kader.',
    en: 'Who scores below the requirement drops out. Who is unknown on it cannot be chosen. A requirement of your own goes before that of the framework.',
  },
  'criteriaForm.minimum': { nl: 'Wat is ten minste nodig?', en: 'What is needed at least?' },
  'criteriaForm.minimumNumber': { nl: 'Welk getal is de grens?', en: 'Which number is the limit?' },
  'criteriaForm.why': { nl: 'Waarom?', en: 'Why?' },
  'criteriaForm.saveRequirement': { nl: 'Eis bewaren', en: 'Save the requirement' },
  'criteriaForm.removeRequirement': { nl: 'Eis weghalen', en: 'Remove the requirement' },
  'criteriaForm.notApplicable': { nl: 'Niet van toepassing', en: 'Not applicable' },
  'criteriaForm.notApplicableText': {
    nl: 'Speelt deze vraag hier voor geen enkele kandidaat? Dan telt zij niet mee. Weet u het antwoord alleen nog niet, gebruik dan “onbekend” bij het beoordelen.',
    en: 'Does this question not matter here for any candidate? Then it does not count. If you merely do not know the answer yet, use “unknown” when assessing.',
  },
  'criteriaForm.markNotApplicable': { nl: 'Niet van toepassing maken', en: 'Mark as not applicable' },
  'criteriaForm.applies': { nl: 'Toch van toepassing', en: 'Applies after all' },

  'standardForm.lead': {
    nl: 'Welke open standaarden horen bij wat u zoekt, en welke kandidaat voldoet eraan? Verplichte standaarden die de keuze niet haalt, moet u later uitleggen.',
    en: 'Which open standards belong to what you look for, and which candidate meets them? Mandatory standards that the choice misses have to be explained later.',
  },
  'standardForm.applying': {
    nl: '{count, plural, =0 {Nog geen standaard} one {Eén standaard van toepassing} other {# standaarden van toepassing}}',
    en: '{count, plural, =0 {No standard yet} one {One standard applies} other {# standards apply}}',
  },
  'standardForm.empty': {
    nl: 'Er is nog geen standaard gekozen. Zoek hieronder welke horen bij deze toepassing en schrijf op waarom.',
    en: 'No standard was chosen yet. Look below for those that belong to this use and write down why.',
  },
  'standardForm.others': { nl: 'Een standaard kiezen', en: 'Choose a standard' },
  'standardForm.shown': {
    nl: '{shown} van {count, plural, one {# standaard} other {# standaarden}}; zoek om de andere te vinden',
    en: '{shown} of {count, plural, one {# standard} other {# standards}}; search to find the others',
  },
  'standardForm.nothingFound': { nl: 'Er is geen andere standaard gevonden.', en: 'No other standard was found.' },
  'standardForm.about': { nl: 'De standaard', en: 'The standard' },
  'standardForm.read': { nl: 'Meer lezen', en: 'Read more' },
  'standardForm.whether': { nl: 'Geldt deze standaard hier?', en: 'Does this standard apply here?' },
  'standardForm.because': { nl: 'Waarom geldt hij hier?', en: 'Why does it apply here?' },
  'standardForm.becauseHint': {
    nl: 'Bijvoorbeeld: er gaan berichten tussen organisaties heen en weer.',
    en: 'For example: messages go between organisations.',
  },
  'standardForm.notYet': { nl: 'Hij staat nog niet bij dit dossier.', en: 'It is not part of this dossier yet.' },
  'standardForm.apply': { nl: 'Van toepassing maken', en: 'Make it apply' },
  'standardForm.remove': { nl: 'Niet meer van toepassing', en: 'Does not apply any more' },
  'standardForm.noCandidates': { nl: 'Er is nog geen kandidaat.', en: 'There is no candidate yet.' },
  'standardForm.count': { nl: '{word}: {count}', en: '{word}: {count}' },
  'standardForm.met': { nl: 'Voldoet de kandidaat?', en: 'Does the candidate meet it?' },
  'standardForm.how': { nl: 'Hoe weet u dat?', en: 'How do you know?' },
  'standardForm.howHint': {
    nl: 'Wat is gelezen of geprobeerd? Bij “onbekend”: waar is gezocht?',
    en: 'What was read or tried? With “unknown”: where was it looked for?',
  },
  'standardForm.unanswered': { nl: 'Nog niet ingevuld', en: 'Not filled in yet' },
  'standardForm.cell': { nl: '{name} en {standard}', en: '{name} and {standard}' },
  'standardForm.answer': { nl: 'Uw antwoord', en: 'Your answer' },
  'standardForm.known': {
    nl: 'Wat de catalogus over standaarden weet',
    en: 'What the catalogue knows about standards',
  },
  'standardForm.notFound': { nl: 'Niet gevonden:', en: 'Not found:' },
  'standardForm.sources': { nl: 'Met bronnen, in de catalogus', en: 'With sources, in the catalogue' },

  'evidenceForm.cited': { nl: 'Welk bewijs hoort erbij?', en: 'Which evidence belongs to it?' },
  'evidenceForm.pieces': {
    nl: '{count, plural, one {# bewijsstuk} other {# bewijsstukken}}',
    en: '{count, plural, one {# piece of evidence} other {# pieces of evidence}}',
  },
} as const;
