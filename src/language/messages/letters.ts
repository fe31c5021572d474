/** The sentences of the council letter and of the annual account. */
export const letters = {
  'letter.title': { nl: 'Brief aan de raad: {title}', en: 'Letter to the council: {title}' },
  'letter.titleAnswers': { nl: 'Antwoord op uw vragen: {title}', en: 'Answer to your questions: {title}' },
  'letter.to': { nl: 'Aan', en: 'To' },
  'letter.council': { nl: 'de gemeenteraad', en: 'the municipal council' },
  'letter.subject': { nl: 'Onderwerp', en: 'Subject' },
  'letter.date': { nl: 'Datum', en: 'Date' },
  'letter.salutation': { nl: 'Geachte leden van de raad,', en: 'Dear members of the council,' },
  'letter.intro': {
    nl: 'U heeft vragen gesteld over “{title}”. Met deze brief beantwoorden wij deze vragen.',
    en: 'You have asked questions about “{title}”. With this letter we answer them.',
  },
  'letter.introStandard': {
    nl: 'Met deze brief informeren wij u over “{title}”.',
    en: 'With this letter we inform you about “{title}”.',
  },
  'letter.fromDossier': {
    nl: 'Elk antwoord komt uit het vastgestelde dossier{has, select, yes { met kenmerk {code}} other {}}.',
    en: 'Every answer comes from the settled dossier{has, select, yes { with code {code}} other {}}.',
  },
  'letter.fromDraft': {
    nl: 'Elk antwoord komt uit een dossier dat nog niet is vastgesteld. Deze brief is een concept.',
    en: 'Every answer comes from a dossier that is not settled yet. This letter is a draft.',
  },
  'letter.question': { nl: 'Vraag {number}', en: 'Question {number}' },
  'letter.noTopic': {
    nl: 'Deze vraag past niet vanzelf bij een deel van het dossier. Hieronder staan de keuze en de redenen. Vul het antwoord aan voor u de brief verstuurt.',
    en: 'This question does not by itself fit a part of the dossier. Below are the choice and the reasons. Complete the answer before you send the letter.',
  },
  'letter.search': { nl: '<b>{where}</b> ({date}):', en: '<b>{where}</b> ({date}):' },
  'letter.openness': { nl: 'Over de broncode van <b>{name}</b>.', en: 'About the source code of <b>{name}</b>.' },
  'letter.gained': { nl: 'Gewonnen op <b>{criterion}</b>: {how}.', en: 'Gained on <b>{criterion}</b>: {how}.' },
  'letter.givenUp': { nl: 'Opgegeven op <b>{criterion}</b>: {how}.', en: 'Given up on <b>{criterion}</b>: {how}.' },
  'letter.information': {
    nl: 'Het gaat om deze soort informatie: {kind}.',
    en: 'This kind of information is concerned: {kind}.',
  },
  'letter.privacy': { nl: 'Over privacy bij {name} is vastgelegd:', en: 'This is recorded about privacy with {name}:' },
  'letter.users': { nl: 'Het is bedoeld voor {groups}.', en: 'It is meant for {groups}.' },
  'letter.usersAnswers': {
    nl: 'Over het gebruik van {name} is vastgelegd:',
    en: 'This is recorded about the use of {name}:',
  },
  'letter.answer': { nl: '<b>{title}</b>: {answer}.', en: '<b>{title}</b>: {answer}.' },
  'letter.until': { nl: 'Uiterlijk {date}.', en: 'By {date}.' },
  'letter.review': { nl: 'Wij kijken uiterlijk op <b>{date}</b> opnieuw.', en: 'We look again by <b>{date}</b>.' },
  'letter.policies': {
    nl: 'Dit besluit geeft antwoord op eerdere moties en afspraken. Ook hoort er een aantal voorwaarden bij.',
    en: 'This decision answers earlier motions and agreements. Some conditions go with it as well.',
  },
  'letter.condition': { nl: 'Voorwaarde: {condition}', en: 'Condition: {condition}' },
  'letter.attached': { nl: 'Bijlage', en: 'Attachment' },
  'letter.report': {
    nl: 'Het afwegingsrapport met alle antwoorden, redenen en bronnen: {address}',
    en: 'The trade-off report with all answers, reasons and sources: {address}',
  },
  'letter.closing': { nl: 'Met vriendelijke groet,', en: 'Yours sincerely,' },

  'annual.title': {
    nl: 'Verantwoording open source en open standaarden {year}',
    en: 'Account of open source and open standards {year}',
  },
  'annual.lead': {
    nl: 'In {year} {count, plural, =0 {is geen keuze voor een toepassing vastgesteld} one {is één keuze voor een toepassing vastgesteld} other {zijn # keuzes voor een toepassing vastgesteld}}. {open, plural, =0 {Geen enkele keuze is helemaal open.} one {Eén keuze is helemaal open.} other {# keuzes zijn helemaal open.}} Er {deviations, plural, =0 {is nergens afgeweken} one {is één keer afgeweken} other {is # keer afgeweken}} van “pas toe of leg uit”.',
    en: 'In {year} {count, plural, =0 {no choice of an application was settled} one {one choice of an application was settled} other {# choices of applications were settled}}. {open, plural, =0 {No choice is wholly open.} one {One choice is wholly open.} other {# choices are wholly open.}} “Comply or explain” was deviated from {deviations, plural, =0 {nowhere} one {once} other {# times}}.',
  },
  'annual.leadExamples': {
    nl: 'Dit zijn voorbeelden: gemeente, oordelen en bedragen zijn verzonnen.',
    en: 'These are examples: municipality, judgements and amounts are invented.',
  },
  'annual.paste': {
    nl: 'Deze alinea’s kunnen zo in het jaarverslag, in de paragraaf over bedrijfsvoering.',
    en: 'These paragraphs can go into the annual report as they are, in the paragraph on operational management.',
  },
  'annual.overview': { nl: 'Overzicht', en: 'Overview' },
  'annual.decision': { nl: 'Besluit', en: 'Decision' },
  'annual.choice': { nl: 'Keuze', en: 'Choice' },
  'annual.deviations': { nl: 'Afwijkingen', en: 'Deviations' },
  'annual.openSource': { nl: 'Open source', en: 'Open source' },
  'annual.standards': { nl: 'Open standaarden', en: 'Open standards' },
  'annual.noOpenSource': {
    nl: 'Er is dit jaar niet afgeweken op het punt van open source.',
    en: 'There was no deviation on open source this year.',
  },
  'annual.noStandards': {
    nl: 'Er is dit jaar niet afgeweken van een verplichte open standaard.',
    en: 'There was no deviation from a mandatory open standard this year.',
  },
  'annual.bought': {
    nl: 'Bij de keuze van {name} voor “{title}” ({amount}{date}) {mandatory, plural, =0 {waren geen verplichte open standaarden van toepassing} one {was één verplichte open standaard van toepassing} other {waren # verplichte open standaarden van toepassing}}. {mandatory, plural, =0 {} one {{met, plural, =0 {Dat eraan is voldaan, is niet aangetoond.} other {Daaraan is aantoonbaar voldaan.}}} other {{met, plural, =0 {Van geen ervan is aangetoond dat eraan is voldaan.} other {Aan # daarvan is aantoonbaar voldaan.}}}}',
    en: 'With the choice of {name} for “{title}” ({amount}{date}) {mandatory, plural, =0 {no mandatory open standards applied} one {one mandatory open standard applied} other {# mandatory open standards applied}}. {mandatory, plural, =0 {} one {{met, plural, =0 {It was not shown to be met.} other {It is demonstrably met.}}} other {{met, plural, =0 {None of them was shown to be met.} other {# of them are demonstrably met.}}}}',
  },
  'annual.amount': { nl: '{amount}, ', en: '{amount}, ' },
  'annual.closed': {
    nl: 'Bij de keuze van {name} voor “{title}” ({amount}{date}) is {openness, select, partlyOpen {een toepassing gekozen die maar deels open source is} other {geen open source gekozen}}, terwijl er wel een open kandidaat meedeed.',
    en: 'With the choice of {name} for “{title}” ({amount}{date}) {openness, select, partlyOpen {an application was chosen that is open source only in part} other {no open source was chosen}}, although an open candidate took part.',
  },
  'annual.deviated': {
    nl: 'Afgeweken is van <b>{standard}</b>. Grond: {ground}.',
    en: 'There was a deviation from <b>{standard}</b>. Ground: {ground}.',
  },
  'annual.ground': { nl: 'Grond: {ground}.', en: 'Ground: {ground}.' },
  'annual.solve': {
    nl: 'Wij lossen dit op, uiterlijk op {until}: {measure} Verantwoordelijk is: {owner}.',
    en: 'We solve this by {until}: {measure} Responsible is: {owner}.',
  },
  'annual.none': {
    nl: 'Er zijn in dit jaar geen vastgestelde dossiers.',
    en: 'There are no settled dossiers in this year.',
  },
  'annual.dossier': { nl: 'Dossier', en: 'Dossier' },
  'annual.day': { nl: 'Datum', en: 'Date' },
  'annual.openness': { nl: 'Broncode', en: 'Source code' },
  'annual.point': { nl: 'Afgeweken van', en: 'Deviated from' },
  'annual.from': { nl: 'Bedrag van', en: 'Amount from' },
  'annual.to': { nl: 'Bedrag tot', en: 'Amount to' },
  'annual.mandatory': { nl: 'Verplichte standaarden', en: 'Mandatory standards' },
  'annual.met': { nl: 'Aantoonbaar voldaan', en: 'Demonstrably met' },
  'annual.example': { nl: 'Voorbeeld', en: 'Example' },
  'annual.yes': { nl: 'ja', en: 'yes' },
  'annual.no': { nl: 'nee', en: 'no' },
} as const;
