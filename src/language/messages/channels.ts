/** Texts of the channel guide: its pages, documents, rules and faults. */
export const channels = {
  'frame.channels': { nl: 'Kanaalwijzer', en: 'Channel guide' },

  'verdict.suitable': { nl: 'Mag', en: 'Allowed' },
  'verdict.onConditions': { nl: 'Mag, met een voorwaarde', en: 'Allowed, on a condition' },
  'verdict.notKnown': { nl: 'Nog niet bekend', en: 'Not known yet' },
  'verdict.unsuitable': { nl: 'Mag niet', en: 'Not allowed' },

  'channels.title': { nl: 'Kanaalwijzer', en: 'Channel guide' },
  'channels.question': { nl: 'Welk kanaal mag ik gebruiken?', en: 'Which channel may I use?' },
  'channels.lead': {
    nl: 'Beantwoord drie vragen. Dan ziet u <b>wat mag</b>, op welke voorwaarde, en waarom.',
    en: 'Answer three questions. Then you see <b>what you may use</b>, on which condition, and why.',
  },
  'channels.list': { nl: '{items}', en: '{items}' },
  'channels.purpose': { nl: 'Wat wilt u doen?', en: 'What do you want to do?' },
  'channels.targetGroup': { nl: 'Met wie?', en: 'With whom?' },
  'channels.information': { nl: 'Waar gaat het over?', en: 'What is it about?' },
  'channels.informationHint': {
    nl: 'Kies het gevoeligste dat ter sprake kan komen.',
    en: 'Choose the most sensitive thing that may come up.',
  },
  'channels.show': { nl: 'Laat zien wat mag', en: 'Show what I may use' },
  'channels.faultTitle': { nl: 'Er mist nog een antwoord', en: 'An answer is missing' },
  'channels.faultPurpose': { nl: 'Kies wat u wilt doen', en: 'Choose what you want to do' },
  'channels.faultTargetGroup': { nl: 'Kies met wie', en: 'Choose with whom' },
  'channels.faultInformation': { nl: 'Kies waar het over gaat', en: 'Choose what it is about' },
  'channels.toMatrix': { nl: 'Bekijk de hele kanaalwijzer', en: 'See the whole channel guide' },
  'channels.toFramework': { nl: 'Lees het kader erachter', en: 'Read the framework behind it' },
  'channels.none': {
    nl: 'Deze gemeente heeft nog geen kanaalwijzer vastgesteld.',
    en: 'This municipality has not signed off a channel guide yet.',
  },

  'channels.some': {
    nl: '{count, plural, one {{a}} =2 {{a} of {b}} =3 {{a}, {b} of {c}} other {{a}, {b}, {c} of {more, plural, one {# ander} other {# andere}}}}',
    en: '{count, plural, one {{a}} =2 {{a} or {b}} =3 {{a}, {b} or {c}} other {{a}, {b}, {c} or {more, plural, one {# other} other {# others}}}}',
  },
  'channels.useEither': {
    nl: 'Gebruik <b>{suitable}</b>. Met een voorwaarde mag ook <b>{conditions}</b>.',
    en: 'Use <b>{suitable}</b>. On a condition also <b>{conditions}</b>.',
  },
  'channels.use': { nl: 'Gebruik <b>{suitable}</b>.', en: 'Use <b>{suitable}</b>.' },
  'channels.useOnConditions': {
    nl: 'Met een voorwaarde mag u <b>{conditions}</b> gebruiken.',
    en: 'On a condition you may use <b>{conditions}</b>.',
  },
  'channels.useNone': {
    nl: 'Hiervoor mag <b>geen enkel kanaal</b> uit deze wijzer.',
    en: 'For this you may use <b>none of the channels</b> of this guide.',
  },
  'channels.yourAnswers': { nl: 'Uw antwoorden', en: 'Your answers' },
  'channels.change': { nl: 'Wijzig', en: 'Change' },
  'channels.condition': { nl: 'Voorwaarde', en: 'Condition' },
  'channels.conditions': { nl: 'Voorwaarden', en: 'Conditions' },
  'channels.why': { nl: 'Waarom', en: 'Why' },
  'channels.whyOf': { nl: 'Waarom: {name}', en: 'Why: {name}' },
  'channels.allAbout': { nl: 'Alles over {name} in deze wijzer', en: 'Everything about {name} in this guide' },
  'channels.instead': { nl: 'Gebruik in plaats hiervan {names}.', en: 'Use {names} instead.' },
  'channels.unable': { nl: 'Kan hier niet', en: 'Cannot do this' },
  'channels.unableText': {
    nl: 'Deze kanalen kunnen niet wat u wilt doen.',
    en: 'These channels cannot do what you want to do.',
  },
  'channels.group.suitable': { nl: 'Mag', en: 'Allowed' },
  'channels.group.onConditions': { nl: 'Mag met een voorwaarde', en: 'Allowed on a condition' },
  'channels.group.notKnown': { nl: 'Nog niet bekend', en: 'Not known yet' },
  'channels.group.unsuitable': { nl: 'Mag niet', en: 'Not allowed' },
  'channels.effect.met': { nl: 'Voldoet', en: 'Met' },
  'channels.effect.condition': { nl: 'Alleen met een voorwaarde', en: 'Only on a condition' },
  'channels.effect.conditionUnknown': {
    nl: 'Niet aangetoond, daarom een voorwaarde',
    en: 'Not shown, so a condition',
  },
  'channels.effect.open': { nl: 'Nog niet bekend', en: 'Not known yet' },
  'channels.effect.blocks': { nl: 'Voldoet niet', en: 'Not met' },
  'channels.source': { nl: 'Bron', en: 'Source' },
  'channels.fromMemory': { nl: 'algemene kennis, nog na te kijken', en: 'general knowledge, still to be checked' },
  'channels.invented': { nl: 'verzonnen voor het voorbeeld', en: 'invented for the example' },
  'channels.stale': { nl: 'verlopen, opnieuw nakijken', en: 'past its shelf life, check again' },
  'channels.derived': {
    nl: 'De eisen alleen leiden tot: {verdict}. Daar is een besluit overheen gelegd.',
    en: 'The requirements alone lead to: {verdict}. A decision was laid over that.',
  },
  'channels.overrideBy': { nl: '{by}, {date}', en: '{by}, {date}' },
  'channels.askWhere': { nl: 'Komt u er niet uit? {contact}', en: 'Not sure? {contact}' },
  'channels.share': {
    nl: 'Deel het antwoord met het adres van deze pagina.',
    en: 'Share the answer with the address of this page.',
  },
  'channels.kind': {
    nl: 'Versie {version}, vastgesteld op {date} door {by}. Wordt opnieuw bekeken op {review}.',
    en: 'Version {version}, signed off on {date} by {by}. Looked at again on {review}.',
  },
  'channels.draft': {
    nl: 'Versie {version}, een concept dat nog niet is vastgesteld.',
    en: 'Version {version}, a draft that was not signed off yet.',
  },

  'channels.matrix': { nl: 'De hele kanaalwijzer', en: 'The whole channel guide' },
  'channels.matrixLead': {
    nl: '<b>{count}</b> keer een doel, een doelgroep en een soort informatie, met wat mag.',
    en: '<b>{count}</b> times a purpose, a target group and a kind of information, with what you may use.',
  },
  'channels.letters': {
    nl: 'Een letter achter een kanaal is een voorwaarde. De lijst staat onder de tabellen.',
    en: 'A letter behind a channel is a condition. The list stands below the tables.',
  },
  'channels.with': { nl: 'Met wie', en: 'With whom' },
  'channels.about': { nl: 'Informatie', en: 'Information' },
  'channels.answerFor': {
    nl: 'Antwoord: {group}, {information}',
    en: 'Answer: {group}, {information}',
  },
  'channels.requirements': { nl: 'De eisen', en: 'The requirements' },
  'channels.requirementsText': {
    nl: 'Een kanaal dat een eis niet haalt, mag niet, of alleen met de voorwaarde die erbij staat.',
    en: 'A channel that misses a requirement may not be used, or only on the condition beside it.',
  },
  'channels.requirement': { nl: 'Eis', en: 'Requirement' },
  'channels.holdsFor': { nl: 'Geldt voor', en: 'Holds for' },
  'channels.otherwise': { nl: 'Wie de eis niet haalt', en: 'If it is missed' },
  'channels.ruledOut': { nl: 'Mag niet', en: 'Not allowed' },
  'channels.scope.all': { nl: 'Elk gebruik', en: 'Every use' },
  'channels.scope.one': { nl: '{first}', en: '{first}' },
  'channels.scope.two': { nl: '{first}; {second}', en: '{first}; {second}' },
  'channels.scope.three': { nl: '{first}; {second}; {third}', en: '{first}; {second}; {third}' },
  'channels.overrides': {
    nl: 'Waar een besluit over de eisen heen gaat',
    en: 'Where a decision goes over the requirements',
  },
  'channels.channel': { nl: 'Kanaal', en: 'Channel' },
  'channels.verdict': { nl: 'Oordeel', en: 'Verdict' },
  'channels.because': { nl: 'Omdat', en: 'Because' },
  'channels.channels': { nl: 'De kanalen', en: 'The channels' },

  'channels.where': { nl: 'Waar het mag', en: 'Where it may be used' },
  'channels.whereText': {
    nl: 'Per doel en soort informatie. Staat er niet bij voor wie, dan geldt het voor iedereen.',
    en: 'By purpose and kind of information. Where it does not say for whom, it holds for everyone.',
  },
  'channels.verdictFor': { nl: '{verdict}: {groups}', en: '{verdict}: {groups}' },
  'channels.purposeHead': { nl: 'Doel', en: 'Purpose' },
  'channels.answers': { nl: 'De antwoorden', en: 'The answers' },
  'channels.sources': { nl: 'Bronnen', en: 'Sources' },
  'channels.application': { nl: 'Over de toepassing {name}', en: 'About the application {name}' },

  'readerEdition.channel-guide': { nl: 'Kanaalwijzer', en: 'Channel guide' },
  'readerEdition.channel-card': { nl: 'Kanaalkaart', en: 'Channel card' },
  'fileFormat.html': { nl: 'webpagina', en: 'web page' },
  'fileFormat.pdf': { nl: 'PDF', en: 'PDF' },
  'fileFormat.pdfa': { nl: 'PDF voor het archief', en: 'PDF for the archive' },
  'fileFormat.odt': { nl: 'ODT', en: 'ODT' },
  'fileFormat.ods': { nl: 'ODS', en: 'ODS' },
  'fileFormat.json': { nl: 'JSON', en: 'JSON' },
  'channels.file': { nl: '{edition} ({format})', en: '{edition} ({format})' },
  'channels.download': { nl: 'Meenemen', en: 'Take it along' },
  'channels.subject': {
    nl: 'Welk kanaal past bij welk doel, bij wie en bij welke informatie',
    en: 'Which channel suits which purpose, with whom and with what information',
  },
  'channels.cardLead': {
    nl: 'Wat hier staat mag <b>bij iedereen</b>: inwoners, partners, collega’s en raad. Soms mag er meer.',
    en: 'What stands here is allowed <b>with everyone</b>: residents, partners, colleagues and council. At times more is.',
  },
  'channels.cardCaption': {
    nl: 'Kies bij twijfel de kolom die verder naar rechts staat.',
    en: 'When in doubt choose the column further to the right.',
  },
  'channels.alsoOnConditions': { nl: 'met een voorwaarde: {names}', en: 'on a condition: {names}' },
  'channels.notNamed': {
    nl: 'Een kanaal dat in een rij niet genoemd staat, mag niet.',
    en: 'A channel that is not named in a row is not allowed.',
  },
  'channels.cardConditions': { nl: 'Voorwaarden die vaak gelden', en: 'Conditions that often hold' },
  'channels.cardMore': { nl: 'Meer weten', en: 'More' },
  'channels.cardFoot': { nl: 'Het hele antwoord, met de reden:', en: 'The whole answer, with the reason:' },
  'channels.bookLetters': {
    nl: 'Een letter achter een oordeel is een voorwaarde. De lijst staat op een eigen blad.',
    en: 'A letter behind a verdict is a condition. The list has a sheet of its own.',
  },
  'channels.letter': { nl: 'Letter', en: 'Letter' },
  'channels.decisions': { nl: 'Besluiten', en: 'Decisions' },
  'channels.byWhom': { nl: 'Door wie', en: 'By whom' },
  'channels.caution': { nl: 'Let op', en: 'Note' },
  'channels.address': { nl: 'Adres', en: 'Address' },

  'guideRefusal.notFound': { nl: 'Deze wijzer is er niet of niet meer.', en: 'This guide is not there, or no longer.' },
  'guideRefusal.exists': {
    nl: 'Er is al een wijzer met de naam {id} in het adres. Kies een andere naam.',
    en: 'There is a guide with {id} in its address already. Choose another name.',
  },
  'guideRefusal.forbidden': {
    nl: 'Met uw rol in deze wijzer kunt u dit niet doen.',
    en: 'You cannot do this with your role in this guide.',
  },
  'guideRefusal.frozen': {
    nl: 'Deze versie is vastgesteld en verandert niet meer. Begin een nieuwe versie.',
    en: 'This version was signed off and does not change any more. Start a new version.',
  },
  'guideRefusal.phase': {
    nl: 'Dit kan niet in de fase waarin de wijzer nu is.',
    en: 'This cannot be done in the phase that the guide is in.',
  },
  'guideRefusal.changed': {
    nl: 'Iemand heeft dit veranderd nadat u de pagina opende. Kies welke tekst blijft.',
    en: 'Someone changed this after you opened the page. Choose which text stays.',
  },
  'guideRefusal.movedOn': {
    nl: 'De wijzer is veranderd nadat u de pagina opende. Kijk hem na en probeer het opnieuw.',
    en: 'The guide changed after you opened the page. Check it and try again.',
  },
  'guideRefusal.cannotUndo': {
    nl: 'Dit kan niet ongedaan worden gemaakt: er is daarna iets anders opgeschreven.',
    en: 'This cannot be undone: something else was written there since.',
  },
  'guideRefusal.noSuchFramework': {
    nl: 'Er is geen kader {id} dat zegt wat het per gebruik vraagt.',
    en: 'There is no framework {id} that says what it asks per use.',
  },
  'guideRefusal.frameworkInUse': {
    nl: 'Het kader is al in gebruik: er zijn antwoorden of oordelen.',
    en: 'The framework is in use already: there are answers or verdicts.',
  },
  'guideRefusal.noSuchChannel': { nl: 'De wijzer heeft geen kanaal {id}.', en: 'The guide has no channel {id}.' },
  'guideRefusal.noSuchFunction': {
    nl: 'Het kader kent de functie {id} niet.',
    en: 'The framework has no function {id}.',
  },
  'guideRefusal.noSuchApplication': {
    nl: 'In de catalogus staat geen {id}.',
    en: 'There is no {id} in the catalogue.',
  },
  'guideRefusal.noSuchIndicator': { nl: 'Het kader heeft geen vraag {id}.', en: 'The framework has no question {id}.' },
  'guideRefusal.noSuchEvidence': { nl: 'Er is geen bewijsstuk {id}.', en: 'There is no evidence {id}.' },
  'guideRefusal.noSuchAssessor': {
    nl: '{id} heeft hier niet geantwoord.',
    en: '{id} did not answer here.',
  },
  'guideRefusal.noSuchUse': {
    nl: 'Het kader kent dit doel, deze doelgroep of deze informatie niet.',
    en: 'The framework does not know this purpose, target group or information.',
  },
  'guideRefusal.offScale': {
    nl: 'Dit antwoord past niet bij “{title}”.',
    en: 'This answer does not fit “{title}”.',
  },
  'guideRefusal.evidenceCited': {
    nl: 'Dit bewijsstuk staat nog achter {count, plural, one {# antwoord of oordeel} other {# antwoorden of oordelen}}.',
    en: 'This evidence still stands behind {count, plural, one {# answer or verdict} other {# answers or verdicts}}.',
  },
  'guideRefusal.notYours': { nl: 'U kunt alleen uw eigen antwoord geven.', en: 'You can only give your own answer.' },
  'guideRefusal.roundClosed': { nl: 'De ronde is gesloten.', en: 'The round is closed.' },
  'guideRefusal.lastLead': {
    nl: 'Een wijzer heeft altijd iemand die hem beheert.',
    en: 'A guide always has someone who keeps it.',
  },
  'guideRefusal.fileFaults': {
    nl: 'In het bestand {count, plural, one {klopt # ding} other {kloppen # dingen}} niet. Het eerste: {first}',
    en: '{count, plural, one {# thing is} other {# things are}} wrong in the file. The first: {first}',
  },
  'guideRefusal.obstacles': {
    nl: 'Er {count, plural, one {staat nog # ding} other {staan nog # dingen}} in de weg.',
    en: '{count, plural, one {# thing still stands} other {# things still stand}} in the way.',
  },
  'guideRefusal.noChannel': { nl: 'Er is nog geen kanaal.', en: 'There is no channel yet.' },
  'guideRefusal.noAssessor': { nl: 'Er is nog geen beoordelaar.', en: 'There is no assessor yet.' },
  'guideRefusal.noReason': {
    nl: 'Bij {count, plural, one {# antwoord} other {# antwoorden}} ontbreekt de reden.',
    en: '{count, plural, one {# answer has} other {# answers have}} no reason yet.',
  },
  'guideRefusal.noConsensus': {
    nl: 'Over {count, plural, one {# antwoord} other {# antwoorden}} is nog geen overeenstemming.',
    en: 'There is no agreement yet on {count, plural, one {# answer} other {# answers}}.',
  },
  'guideRefusal.channelUnanswered': {
    nl: 'Over {name} is nog niets beantwoord.',
    en: 'Nothing was answered on {name} yet.',
  },
  'guideRefusal.noUses': {
    nl: 'Het kader zegt niet wat het per gebruik vraagt.',
    en: 'The framework does not say what it asks per use.',
  },
  'guideRefusal.noRequest': {
    nl: 'Niemand heeft om vaststelling gevraagd.',
    en: 'Nobody has asked for this to be signed off.',
  },
  'guideRefusal.fourEyes': {
    nl: 'Wie om vaststelling vraagt, stelt niet zelf vast. Vraag een ander.',
    en: 'Whoever asks for it does not sign it off. Ask someone else.',
  },
  'guideRefusal.reviewPast': {
    nl: 'De dag waarop opnieuw wordt gekeken ligt in de toekomst.',
    en: 'The day on which it is looked at again lies in the future.',
  },
  'guideRefusal.nothingInForce': { nl: 'Er is geen versie die geldt.', en: 'There is no version that holds.' },
  'guideRefusal.notAnExample': { nl: 'Dit is geen voorbeeld.', en: 'This is no example.' },

  'policies.decisions': {
    nl: '{count, plural, =0 {nog geen besluit geeft antwoord} one {één besluit geeft antwoord} other {# besluiten geven antwoord}}',
    en: '{count, plural, =0 {no decision answers yet} one {one decision answers} other {# decisions answer}}',
  },
  'policyOpen.title': { nl: 'Wat nog open staat', en: 'What remains open' },
  'policyOpen.count': {
    nl: '{count, plural, =0 {Er staat niets open.} one {Eén punt.} other {# punten.}}',
    en: '{count, plural, =0 {Nothing is open.} one {One point.} other {# points.}}',
  },
  'policyOpen.unknown': { nl: 'Niet gevonden: {what}', en: 'Not found: {what}' },
  'policyOpen.noDecision': {
    nl: 'Geen gepubliceerd besluit zegt nog hoe het hier antwoord op geeft.',
    en: 'No published decision says yet how it answers this.',
  },
  'policyOpen.openSource': { nl: 'open source is niet gekozen', en: 'open source was not chosen' },
  'policyOpen.deviation': {
    nl: '{title}: afwijking tot {until} ({what}).',
    en: '{title}: deviation until {until} ({what}).',
  },
  'policyOpen.deviationPast': {
    nl: '{title}: de afwijking liep tot {until} ({what}).',
    en: '{title}: the deviation ran until {until} ({what}).',
  },
  'policyOpen.review': {
    nl: '{title}: het besluit wordt op {date} opnieuw bekeken.',
    en: '{title}: the decision is looked at again on {date}.',
  },
  'policyOpen.reviewPast': {
    nl: '{title}: het besluit zou op {date} opnieuw worden bekeken.',
    en: '{title}: the decision was to be looked at again on {date}.',
  },
  'policyOpen.late': { nl: 'De dag is voorbij.', en: 'The day has passed.' },
  'policyOpen.requirements': { nl: 'Eisen van de kanaalwijzer', en: 'Requirements of the channel guide' },

  'useFault.double': { nl: '"{id}" staat hier twee keer', en: '"{id}" stands here twice' },
  'useFault.unknown': {
    nl: '"{id}" is niet bekend; toegestaan: {allowed}',
    en: '"{id}" is not known; allowed: {allowed}',
  },
  'useFault.offScale': {
    nl: 'past niet op de schaal; toegestaan: {allowed}',
    en: 'does not fit the scale; allowed: {allowed}',
  },
  'useFault.atLeast': {
    nl: 'moet op de schaal staan, en lager zijn dan wat gevraagd wordt',
    en: 'must be on the scale, and below what is asked',
  },
} as const;
