import type { Text } from '../text.ts';

/** Texts of the pages on which a channel guide is made: from its channels to its signing off. */
export const guideWork = {
  'guides.title': { nl: 'Kanaalwijzers beheren', en: 'Manage channel guides' },
  'guides.lead': {
    nl: 'Hier maakt u een kanaalwijzer, met mensen die apart antwoorden en samen afspreken. Wat is vastgesteld, staat op de <b>Kanaalwijzer</b>.',
    en: 'Here you make a channel guide, with people who answer alone and agree together. What was signed off stands on the <b>Channel guide</b>.',
  },
  'guides.none': {
    nl: 'U doet nog in geen kanaalwijzer mee. Een beheerder van Afweging maakt er een en zet u erbij.',
    en: 'You do not take part in a channel guide yet. An administrator of Afweging makes one and adds you.',
  },
  'guides.example': { nl: 'voorbeeld', en: 'example' },
  'guides.new': { nl: 'Nieuwe kanaalwijzer', en: 'New channel guide' },
  'guides.inForce': { nl: 'Deze geldt nu', en: 'This one holds now' },
  'guides.notInForce': { nl: 'Geldt niet', en: 'Does not hold' },
  'guides.version': { nl: 'Versie {version}: {phase}', en: 'Version {version}: {phase}' },
  'guides.toPublic': {
    nl: 'Naar de kanaalwijzer zoals iedereen hem ziet',
    en: 'To the channel guide as everyone sees it',
  },

  'newGuide.lead': {
    nl: 'Een kanaalwijzer hoort bij de gemeente. U wordt de houder; wie nog meer meedoet kiest u daarna.',
    en: 'A channel guide belongs to the municipality. You become its lead; who else takes part you choose after this.',
  },
  'newGuide.title': { nl: 'Titel', en: 'Title' },
  'newGuide.organisation': { nl: 'Gemeente', en: 'Municipality' },
  'newGuide.contact': {
    nl: 'Waar kan iemand terecht die er niet uitkomt?',
    en: 'Where can someone turn who is not sure?',
  },
  'newGuide.contactHint': {
    nl: 'Eén zin, bijvoorbeeld: Bel team Informatie, toestel 1234.',
    en: 'One sentence, for example: Call the Information team, extension 1234.',
  },
  'newGuide.framework': { nl: 'Kader', en: 'Framework' },
  'newGuide.frameworkHint': {
    nl: 'Het kader zegt welke gebruiken er zijn, en wat elk gebruik van een kanaal vraagt.',
    en: 'The framework says which uses there are, and what each use asks of a channel.',
  },
  'newGuide.begin': { nl: 'Waarmee begint u?', en: 'What do you begin with?' },
  'newGuide.empty': { nl: 'Met niets', en: 'With nothing' },
  'newGuide.copy': { nl: 'Met de kanalen en feiten van “{title}”', en: 'With the channels and facts of “{title}”' },
  'newGuide.copyHint': {
    nl: 'De kanalen en wat met bronnen is uitgezocht. Wat voor het voorbeeld is verzonnen en wat alleen u kunt beoordelen, blijft open.',
    en: 'The channels and what was found out with sources. What was invented for the example and what only you can judge stays open.',
  },
  'newGuide.make': { nl: 'Kanaalwijzer maken', en: 'Make the channel guide' },
  'newGuide.made': {
    nl: 'De kanaalwijzer is er. U bent de houder.',
    en: 'The channel guide is there. You are its lead.',
  },

  'guidePhase.draft': { nl: 'wordt voorbereid', en: 'being prepared' },
  'guidePhase.assessing': { nl: 'wordt beoordeeld', en: 'being assessed' },
  'guidePhase.consensus': { nl: 'wordt afgesproken', en: 'being agreed on' },
  'guidePhase.settled': { nl: 'vastgesteld', en: 'signed off' },

  'guideRole.lead': { nl: 'houder van de wijzer', en: 'lead of the guide' },
  'guideRole.assessor': { nl: 'beoordelaar', en: 'assessor' },
  'guideRole.decider': { nl: 'vaststeller', en: 'decider' },
  'guideRole.reader': { nl: 'lezer', en: 'reader' },
  'guideRole.administrator': { nl: 'beheerder van Afweging', en: 'administrator of Afweging' },
  'guideRole.does.lead': {
    nl: 'Bereidt voor, sluit rondes, legt de consensus vast en vraagt om vaststelling.',
    en: 'Prepares, closes rounds, notes the consensus and asks for signing off.',
  },
  'guideRole.does.assessor': { nl: 'Geeft antwoorden, alleen.', en: 'Gives answers, alone.' },
  'guideRole.does.decider': {
    nl: 'Stelt de versie vast waar een ander om vroeg, of trekt haar in.',
    en: 'Signs off the version that someone else asked for, or withdraws it.',
  },
  'guideRole.does.reader': { nl: 'Leest mee en verandert niets.', en: 'Reads along and changes nothing.' },
  'guideMember.lead': {
    nl: 'Wie doet mee, en als wat? Wie hier staat en de beheerders van Afweging zien de wijzer voordat hij is vastgesteld.',
    en: 'Who takes part, and as what? Who stands here and the administrators of Afweging see the guide before it is signed off.',
  },
  'guideMember.add': { nl: 'Toevoegen aan de wijzer', en: 'Add to the guide' },
  'guideMember.remove': { nl: 'Uit de wijzer halen', en: 'Take out of the guide' },
  'guideMember.removeText': { nl: 'Wat hij of zij schreef, blijft.', en: 'What they wrote stays.' },

  'guideTask.head': { nl: 'Titel, contact en kader', en: 'Title, contact and framework' },
  'guideTask.channels': { nl: 'Kanalen', en: 'Channels' },
  'guideTask.uses': { nl: 'Gebruik en afwijkend oordeel', en: 'Uses and overrides' },
  'guideTask.signOff': { nl: 'Vaststellen', en: 'Sign off' },
  'guideTask.channelsTodo': { nl: 'nog geen kanaal', en: 'no channel yet' },
  'guideTask.channelsCount': {
    nl: '{count, plural, one {# kanaal} other {# kanalen}}',
    en: '{count, plural, one {# channel} other {# channels}}',
  },
  'guideTask.overrides': {
    nl: '{count, plural, =0 {geen afwijkend oordeel} one {# afwijkend oordeel} other {# afwijkende oordelen}}',
    en: '{count, plural, =0 {no override} one {# override} other {# overrides}}',
  },
  'guideTask.signOffLater': { nl: 'na de consensus', en: 'after the consensus' },
  'guideTask.requested': { nl: 'gevraagd, nog niet vastgesteld', en: 'asked for, not signed off yet' },
  'guideTask.signedOff': { nl: 'vastgesteld', en: 'signed off' },

  'guideHome.line': { nl: 'Versie {version}, {phase}.', en: 'Version {version}, {phase}.' },
  'guideHome.notYet': { nl: 'Nog niet vastgesteld.', en: 'Not signed off yet.' },
  'guideHome.waiting': { nl: 'Dit vraagt de wijzer nu van u', en: 'This is what the guide asks of you now' },
  'guideHome.backText': {
    nl: 'Dat kan tot deze versie is vastgesteld. De reden komt in de geschiedenis.',
    en: 'That is possible until this version is signed off. The reason is kept in the history.',
  },
  'guideHome.wentBack': { nl: 'De wijzer is een fase terug.', en: 'The guide went back one phase.' },
  'guideHome.versions': { nl: 'Vastgestelde versies', en: 'Versions that were signed off' },
  'guideHome.holds': { nl: 'geldt nu', en: 'holds now' },
  'guideHome.replaced': { nl: 'vervangen', en: 'replaced' },
  'guideHome.withdrawn': { nl: 'ingetrokken: {reason}', en: 'withdrawn: {reason}' },
  'guideHome.versionLine': {
    nl: 'Versie {version}, vastgesteld op {date} door {by}',
    en: 'Version {version}, signed off on {date} by {by}',
  },
  'guideWaiting.prepare': { nl: 'Bereid de wijzer voor', en: 'Prepare the guide' },
  'guideWaiting.signOff': { nl: 'Vraag om vaststelling', en: 'Ask for signing off' },
  'guideWaiting.decide': { nl: 'Stel de wijzer vast', en: 'Sign off the guide' },

  'guideHead.lead': {
    nl: 'Wat boven de wijzer staat, en het kader waarop hij rust.',
    en: 'What stands above the guide, and the framework that it rests on.',
  },
  'guideHead.frameworkNow': { nl: 'Nu: {title}, versie {version}.', en: 'Now: {title}, version {version}.' },
  'guideHead.change': { nl: 'Dit kader gebruiken', en: 'Use this framework' },
} as const satisfies Record<string, Text>;
