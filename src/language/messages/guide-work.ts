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

  'channelForm.lead': {
    nl: 'Een kanaal is een manier om elkaar te bereiken: een app, een balie, een brief. Wat ermee mag, volgt uit de antwoorden.',
    en: 'A channel is a way to reach each other: an app, a counter, a letter. What it may be used for follows from the answers.',
  },
  'channelForm.empty': {
    nl: 'Er is nog geen kanaal. Voeg toe wat de gemeente gebruikt of wil gebruiken.',
    en: 'There is no channel yet. Add what the municipality uses or wants to use.',
  },
  'channelForm.add': { nl: 'Kanaal toevoegen', en: 'Add a channel' },
  'channelForm.added': { nl: 'Het kanaal staat in de wijzer.', en: 'The channel stands in the guide.' },
  'channelForm.what': { nl: 'Om welk kanaal gaat het?', en: 'Which channel is it?' },
  'channelForm.edition': { nl: 'Toepassing uit de catalogus', en: 'Application of the catalogue' },
  'channelForm.editionHint': {
    nl: 'Loopt het kanaal over een toepassing, kies die dan. Haar feiten zijn dan bewijs bij de antwoorden.',
    en: 'Where the channel runs on an application, choose it. Its facts then serve as evidence for the answers.',
  },
  'channelForm.noEdition': { nl: 'Geen toepassing', en: 'No application' },
  'channelForm.name': { nl: 'Naam', en: 'Name' },
  'channelForm.nameHint': {
    nl: 'Zoals mensen het noemen. Laat leeg voor de naam uit de catalogus.',
    en: 'As people call it. Leave empty for the name in the catalogue.',
  },
  'channelForm.nameMissing': {
    nl: 'Geef het kanaal een naam, of kies een toepassing',
    en: 'Give the channel a name, or choose an application',
  },
  'channelForm.summary': { nl: 'Hoe de gemeente het gebruikt', en: 'How the municipality uses it' },
  'channelForm.summaryHint': { nl: 'Eén zin.', en: 'One sentence.' },
  'channelForm.functions': { nl: 'Wat kan ermee?', en: 'What can it do?' },
  'channelForm.functionsHint': {
    nl: 'Een doel dat iets anders vraagt, kan met dit kanaal niet.',
    en: 'A purpose that needs something else cannot be served by this channel.',
  },
  'channelForm.remove': { nl: 'Kanaal weghalen', en: 'Remove the channel' },
  'channelForm.removeText': {
    nl: 'De antwoorden erover tellen dan niet meer mee. In de geschiedenis blijven ze staan.',
    en: 'The answers on it no longer count. They stay in the history.',
  },
  'channelForm.answered': {
    nl: '{count} van {all} vragen afgesproken',
    en: '{count} of {all} questions agreed on',
  },
  'channelForm.toAnswers': { nl: 'Naar de antwoorden over dit kanaal', en: 'To the answers on this channel' },

  'useForm.lead': {
    nl: 'Een gebruik is een doel, een doelgroep en een soort informatie. Hier ziet u <b>wat de wijzer nu zou antwoorden</b>, en kunt u daar met een reden van afwijken.',
    en: 'A use is a purpose, a target group and a kind of information. Here you see <b>what the guide would answer now</b>, and you can lay a reasoned decision over it.',
  },
  'useForm.noChannels': {
    nl: 'Er is nog geen kanaal, dus de wijzer kan nog niets antwoorden.',
    en: 'There is no channel yet, so the guide cannot answer anything.',
  },
  'useForm.look': { nl: 'Wat zou de wijzer nu antwoorden?', en: 'What would the guide answer now?' },
  'useForm.show': { nl: 'Laat zien', en: 'Show' },
  'useForm.override': { nl: 'Anders oordelen over {name}', en: 'Judge {name} otherwise' },
  'useForm.open': { nl: 'Nog uit te zoeken:', en: 'Still to find out:' },
  'useForm.overrides': { nl: 'Afwijkende oordelen', en: 'Overrides' },
  'useForm.noOverrides': {
    nl: 'Overal geldt wat uit de eisen volgt.',
    en: 'What follows from the requirements holds everywhere.',
  },
  'useForm.counts': {
    nl: '{count, plural, =0 {Dit oordeel verandert nu niets.} one {Geldt nu bij # gebruik.} other {Geldt nu bij # gebruiken.}}',
    en: '{count, plural, =0 {This override changes nothing now.} one {Holds for # use now.} other {Holds for # uses now.}}',
  },
  'useForm.narrow': {
    nl: 'Een soepeler oordeel telt alleen als het doel, doelgroep en soort informatie noemt.',
    en: 'A softer verdict only counts where it names purpose, target group and kind of information.',
  },
  'useForm.line': { nl: '{name}: {verdict}', en: '{name}: {verdict}' },

  'overrideForm.new': { nl: 'Afwijkend oordeel', en: 'Override' },
  'overrideForm.what': { nl: 'Waarover oordeelt u anders?', en: 'What do you judge otherwise?' },
  'overrideForm.text': {
    nl: '“Mag” kan hier niet: dat volgt alleen uit de eisen. De reden staat straks bij het antwoord, met wie dit besloot.',
    en: '“Allowed” cannot be chosen here: that follows from the requirements alone. The reason will stand with the answer, with who decided this.',
  },
  'overrideForm.purposes': { nl: 'Bij welk doel?', en: 'For which purpose?' },
  'overrideForm.targetGroups': { nl: 'Met wie?', en: 'With whom?' },
  'overrideForm.information': { nl: 'Bij welke informatie?', en: 'For which information?' },
  'overrideForm.allHint': { nl: 'Niets gekozen: het geldt voor alle.', en: 'Nothing chosen: it holds for all.' },
  'overrideForm.conditions': { nl: 'Voorwaarden', en: 'Conditions' },
  'overrideForm.conditionsHint': {
    nl: 'Eén per regel. Alleen bij “Mag, met een voorwaarde”, en daar verplicht.',
    en: 'One a line. Only with “Allowed, on a condition”, and required there.',
  },
  'overrideForm.conditionsMissing': {
    nl: 'Schrijf de voorwaarde op, of kies een ander oordeel',
    en: 'Write down the condition, or choose another verdict',
  },
  'overrideForm.conditionsTooMany': {
    nl: 'Een voorwaarde hoort alleen bij “Mag, met een voorwaarde”',
    en: 'A condition only goes with “Allowed, on a condition”',
  },
  'overrideForm.reason': { nl: 'Reden', en: 'Reason' },
  'overrideForm.reasonHint': { nl: 'Iedereen leest deze bij het antwoord.', en: 'Everyone reads it with the answer.' },
  'overrideForm.by': { nl: 'Wie besloot dit?', en: 'Who decided this?' },
  'overrideForm.date': { nl: 'Op welke dag?', en: 'On which day?' },
  'overrideForm.added': { nl: 'Het oordeel staat in de wijzer.', en: 'The override stands in the guide.' },
  'overrideForm.remove': { nl: 'Oordeel weghalen', en: 'Remove the override' },
  'overrideForm.removeText': {
    nl: 'Dan geldt weer wat uit de eisen volgt.',
    en: 'What follows from the requirements then holds again.',
  },

  'guideEvidence.lead': {
    nl: 'Wat de wijzer aan bronnen heeft: elk stuk één keer, hoeveel antwoorden er ook op rusten.',
    en: 'What the guide has for sources: each piece once, however many answers rest on it.',
  },
  'guideEvidence.atOverride': { nl: 'Afwijkend oordeel over {name}', en: 'Override on {name}' },

  'guideAssess.lead': {
    nl: 'Uw beoordeling: <b>{channels, plural, one {# kanaal} other {# kanalen}}, {questions, plural, one {# vraag} other {# vragen}} per kanaal</b>. Niemand ziet uw antwoorden tot de ronde is gesloten.',
    en: 'Your assessment: <b>{channels, plural, one {# channel} other {# channels}}, {questions, plural, one {# question} other {# questions}} for each</b>. Nobody sees your answers until the round is closed.',
  },
  'guideAssess.notYet': {
    nl: 'Er valt nog niets te beoordelen: de wijzer wordt voorbereid.',
    en: 'There is nothing to assess yet: the guide is being prepared.',
  },
  'guideAssess.isOpen': {
    nl: 'De beoordelaars antwoorden nu, ieder voor zich. Hun antwoorden zijn te zien zodra de houder de ronde sluit.',
    en: 'The assessors are answering now, each alone. Their answers can be seen as soon as the lead closes the round.',
  },
  'guideAssess.channels': { nl: 'De kanalen', en: 'The channels' },
  'guideAssess.next': { nl: 'Naar het volgende kanaal: {name}', en: 'On to the next channel: {name}' },
  'guideAssess.toWhole': { nl: 'Terug naar alle kanalen', en: 'Back to all channels' },
  'guideAssess.toTasks': { nl: 'Naar het overzicht van de wijzer', en: 'To the overview of the guide' },
  'guideAssess.toEvidence': { nl: 'Naar het bewijs van deze wijzer', en: 'To the evidence of this guide' },
  'guideAssess.agreed': { nl: 'Tot nu toe afgesproken', en: 'Agreed on until now' },
  'guideAssess.agreedText': {
    nl: 'Antwoordt iemand in deze ronde opnieuw, dan wordt hierover opnieuw afgesproken.',
    en: 'If someone answers again in this round, this is agreed on anew.',
  },
  'guideAssess.closeText': {
    nl: 'Daarna ziet iedereen in deze wijzer alle antwoorden naast elkaar. Antwoorden uit deze ronde veranderen dan niet meer.',
    en: 'After that everyone in this guide sees all answers side by side. Answers of this round then do not change any more.',
  },
  'guideAssess.unanswered': {
    nl: 'Er {count, plural, one {is nog # vraag} other {zijn nog # vragen}} niet beantwoord. Dat houdt het sluiten niet tegen: wat niemand beantwoordt, blijft wat al was afgesproken, of onbekend.',
    en: '{count, plural, one {# question is} other {# questions are}} not answered yet. That does not stop the closing: what nobody answers stays what was agreed on before, or unknown.',
  },
  'guideConsensus.nobodyText': {
    nl: 'Hier geldt wat eerder is afgesproken, of onbekend. Onbekend is niet het laagste niveau. U kunt alsnog iets afspreken.',
    en: 'Here what was agreed on before holds, or unknown. Unknown is not the lowest level. You can still agree on something.',
  },
  'guideConsensus.nobody': {
    nl: 'Niemand beantwoordde deze vraag in deze versie. Zonder nieuwe afspraak geldt wat eerder is afgesproken, of onbekend.',
    en: 'Nobody answered this question in this version. Without a new agreement what was agreed on before holds, or unknown.',
  },
  'guideConsensus.toSignOff': { nl: 'Verder met vaststellen', en: 'Go on to signing off' },

  'signOff.lead': {
    nl: 'De een vraagt om vaststelling, een ander stelt vast. Vanaf dan geldt deze versie, en verandert zij niet meer.',
    en: 'One asks for signing off, another signs off. From then on this version holds, and does not change any more.',
  },
  'signOff.changes': { nl: 'Wat er verandert', en: 'What changes' },
  'signOff.changesText': {
    nl: 'Vergeleken met de versie die nu geldt: {count, plural, =0 {elk oordeel blijft hetzelfde} one {# oordeel wordt anders} other {# oordelen worden anders}}.',
    en: 'Compared with the version that holds now: {count, plural, =0 {every verdict stays the same} one {# verdict changes} other {# verdicts change}}.',
  },
  'signOff.first': {
    nl: 'Er geldt nu geen versie van deze wijzer. Deze geeft bij {count} gebruiken antwoord.',
    en: 'No version of this guide holds now. This one gives an answer for {count} uses.',
  },
  'signOff.counts': {
    nl: 'Alle kanalen en gebruiken samen: {suitable, number} keer “mag”, {onConditions, number} keer “mag, met een voorwaarde”, {notKnown, number} keer “nog niet bekend”, {unsuitable, number} keer “mag niet”.',
    en: 'All channels and uses together: {suitable, number} times “allowed”, {onConditions, number} times “allowed, on a condition”, {notKnown, number} times “not known yet”, {unsuitable, number} times “not allowed”.',
  },
  'signOff.noWay': {
    nl: 'Bij {count, plural, one {# gebruik} other {# gebruiken}} mag geen enkel kanaal. Daar verwijst de wijzer naar de contactregel.',
    en: 'At {count, plural, one {# use} other {# uses}} no channel is allowed at all. There the guide refers to the contact line.',
  },
  'signOff.channel': { nl: 'Kanaal', en: 'Channel' },
  'signOff.was': { nl: 'Was', en: 'Was' },
  'signOff.becomes': { nl: 'Wordt', en: 'Becomes' },
  'signOff.absent': { nl: 'niet in de wijzer', en: 'not in the guide' },
  'signOff.uses': {
    nl: '{purpose}: {count, plural, one {# keer} other {# keer}}',
    en: '{purpose}: {count, plural, one {once} other {# times}}',
  },
  'signOff.use': { nl: '{purpose}; {targetGroup}; {information}', en: '{purpose}; {targetGroup}; {information}' },
  'signOff.look': { nl: 'Bekijk wat de wijzer nu zou antwoorden', en: 'See what the guide would answer now' },
  'signOff.request': { nl: 'Om vaststelling vragen', en: 'Ask for signing off' },
  'signOff.requestText': {
    nl: 'Verandert er daarna nog iets, dan vervalt uw vraag en stelt u haar opnieuw.',
    en: 'If anything changes after that, your question lapses and you ask again.',
  },
  'signOff.requested': { nl: 'U vroeg om vaststelling.', en: 'You asked for signing off.' },
  'signOff.requestedBy': {
    nl: '{name} vroeg op {date} om vaststelling.',
    en: '{name} asked for signing off on {date}.',
  },
  'signOff.role': { nl: 'Uw functie', en: 'Your position' },
  'signOff.do': { nl: 'Vaststellen', en: 'Sign off' },
  'signOff.text': {
    nl: 'Dit antwoord krijgt iedereen vanaf nu op de Kanaalwijzer. Wie om vaststelling vroeg, kan niet zelf vaststellen.',
    en: 'From now on everyone gets this answer on the Channel guide. Whoever asked for it cannot sign it off.',
  },
  'signOff.textAlone': {
    nl: 'Dit antwoord krijgt iedereen vanaf nu op de Kanaalwijzer.',
    en: 'From now on everyone gets this answer on the Channel guide.',
  },
  'signOff.by': { nl: 'Namens wie stelt u vast?', en: 'On whose behalf do you sign off?' },
  'signOff.byHint': {
    nl: 'Dit staat bij elk antwoord. Bijvoorbeeld: College van burgemeester en wethouders.',
    en: 'This stands with every answer. For example: College of mayor and aldermen.',
  },
  'signOff.review': { nl: 'Op welke dag wordt hij opnieuw bekeken?', en: 'On which day is it looked at again?' },
  'signOff.done': {
    nl: 'De wijzer is vastgesteld en geldt nu.',
    en: 'The guide was signed off and holds now.',
  },
  'signOff.notYet': {
    nl: 'Vaststellen kan na de consensus.',
    en: 'Signing off is possible after the consensus.',
  },
  'signOff.newVersion': { nl: 'Een nieuwe versie beginnen', en: 'Start a new version' },
  'signOff.newVersionText': {
    nl: 'De vastgestelde versie blijft gelden tot de nieuwe is vastgesteld. Wat is afgesproken, gaat mee.',
    en: 'The version that was signed off holds until the new one is signed off. What was agreed on comes along.',
  },
  'signOff.newVersionReason': { nl: 'Waarom een nieuwe versie?', en: 'Why a new version?' },
  'signOff.newVersionMade': {
    nl: 'Er is een nieuwe versie om aan te werken.',
    en: 'There is a new version to work on.',
  },
  'signOff.withdraw': { nl: 'De versie die geldt intrekken', en: 'Withdraw the version that holds' },
  'signOff.withdrawText': {
    nl: 'Dan geldt weer de versie daarvoor, of niets. De reden blijft staan.',
    en: 'Then the version before it holds again, or nothing. The reason stays.',
  },
  'signOff.withdrawReason': { nl: 'Waarom trekt u in?', en: 'Why do you withdraw it?' },
  'signOff.withdrawn': { nl: 'De versie is ingetrokken.', en: 'The version was withdrawn.' },

  'guideHistory.lead': {
    nl: 'Wie deed wat, en wanneer. Tot de versie is vastgesteld kunt u een stap ongedaan maken.',
    en: 'Who did what, and when. Until the version is signed off you can undo a step.',
  },
  'guideHistory.day': { nl: 'Hoe de wijzer was op', en: 'The guide as it was on' },
  'guideHistory.asItWas': {
    nl: 'Zo was de wijzer aan het eind van {date}',
    en: 'The guide as it was at the end of {date}',
  },
  'guideHistory.notYet': { nl: 'Toen was de wijzer er nog niet.', en: 'The guide was not there yet.' },
  'guideEvent.headSet': { nl: 'Titel, gemeente en contact', en: 'Title, municipality and contact' },
  'guideEvent.frameworkSet': { nl: 'Kader', en: 'Framework' },
  'guideEvent.channelSet': { nl: 'Kanaal', en: 'Channel' },
  'guideEvent.evidenceSet': { nl: 'Bewijs', en: 'Evidence' },
  'guideEvent.answerSet': { nl: 'Antwoord van een beoordelaar', en: 'Answer of an assessor' },
  'guideEvent.consensusSet': { nl: 'Consensus', en: 'Consensus' },
  'guideEvent.overrideSet': { nl: 'Afwijkend oordeel', en: 'Override' },
  'guideEvent.memberSet': { nl: 'Deelnemer', en: 'Member' },
  'guideEvent.guideCreated': { nl: 'Kanaalwijzer gemaakt', en: 'Channel guide made' },
  'guideEvent.phaseMoved': { nl: 'Naar een andere fase', en: 'On to another phase' },
  'guideEvent.roundOpened': { nl: 'Ronde geopend', en: 'Round opened' },
  'guideEvent.roundClosed': { nl: 'Ronde gesloten', en: 'Round closed' },
  'guideEvent.signOffRequested': { nl: 'Om vaststelling gevraagd', en: 'Signing off asked for' },
  'guideEvent.signedOff': { nl: 'Vastgesteld', en: 'Signed off' },
  'guideEvent.versionStarted': { nl: 'Nieuwe versie begonnen', en: 'New version started' },
  'guideEvent.withdrawn': { nl: 'Ingetrokken', en: 'Withdrawn' },
  'guideEvent.exampleRemoved': { nl: 'Voorbeeld weggehaald', en: 'Example removed' },
} as const satisfies Record<string, Text>;
