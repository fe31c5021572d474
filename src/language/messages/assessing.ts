import type { Text } from '../text.ts';

/** Texts of answering alone and of agreeing together. */
export const assessing = {
  'assess.lead': {
    nl: 'Uw beoordeling: <b>{candidates, plural, one {# kandidaat} other {# kandidaten}}, {questions, plural, one {# vraag} other {# vragen}}</b>. Niemand ziet uw antwoorden tot de ronde is gesloten.',
    en: 'Your assessment: <b>{candidates, plural, one {# candidate} other {# candidates}}, {questions, plural, one {# question} other {# questions}}</b>. Nobody sees your answers until the round is closed.',
  },
  'assess.notYet': {
    nl: 'Er valt nog niets te beoordelen: het dossier wordt voorbereid.',
    en: 'There is nothing to assess yet: the dossier is being prepared.',
  },
  'assess.isOpen': {
    nl: 'De beoordelaars antwoorden nu, ieder voor zich. Hun antwoorden zijn te zien zodra de dossierhouder de ronde sluit.',
    en: 'The assessors are answering now, each alone. Their answers can be seen as soon as the lead closes the round.',
  },
  'assess.isClosed': {
    nl: 'De ronde is gesloten. De antwoorden liggen open en veranderen niet meer.',
    en: 'The round is closed. The answers are open and do not change any more.',
  },
  'assess.toTasks': { nl: 'Naar het overzicht van het dossier', en: 'To the overview of the dossier' },
  'assess.toConsensus': { nl: 'Verder met de consensus', en: 'Go on to the consensus' },
  'assess.views': { nl: 'Manieren om te beoordelen', en: 'Ways to assess' },
  'assess.perCandidate': { nl: 'Per kandidaat', en: 'Per candidate' },
  'assess.asTable': { nl: 'Als tabel', en: 'As a table' },
  'assess.paste': { nl: 'Plakken uit een rekenblad', en: 'Paste from a spreadsheet' },
  'assess.progress': {
    nl: '{given} van {all} antwoorden',
    en: '{given} of {all} answers',
  },
  'assess.countUnknown': { nl: '{count} onbekend', en: '{count} unknown' },
  'assess.countOpen': { nl: '{count} nog te doen', en: '{count} to do' },
  'assess.countWithout': { nl: '{count} zonder reden', en: '{count} without a reason' },
  'assess.stand': {
    nl: '{given} van {all} antwoorden{without, plural, =0 {} other {, # zonder reden}}',
    en: '{given} of {all} answers{without, plural, =0 {} other {, # without a reason}}',
  },
  'assess.openList': {
    nl: '{count, plural, =0 {Alles is beantwoord} other {Nog te doen (#)}}',
    en: '{count, plural, =0 {Everything is answered} other {To do (#)}}',
  },
  'assess.withoutList': {
    nl: '{count, plural, =0 {Overal staat een reden bij} other {Zonder reden (#)}}',
    en: '{count, plural, =0 {Every answer has a reason} other {Without a reason (#)}}',
  },
  'assess.more': { nl: 'En nog {count} andere.', en: 'And {count} more.' },
  'assess.candidates': { nl: 'De kandidaten', en: 'The candidates' },
  'assess.goOn': { nl: 'Verder waar u was', en: 'Go on where you were' },
  'assess.allDone': {
    nl: 'Alles is beantwoord en onderbouwd. U kunt uw antwoorden veranderen tot de ronde is gesloten.',
    en: 'Everything is answered, with reasons. You can change your answers until the round is closed.',
  },
  'assess.savedNext': { nl: 'Bewaard. Dit is de volgende vraag.', en: 'Saved. This is the next question.' },

  'assess.who': { nl: 'Wie is hoe ver', en: 'Who is how far' },
  'assess.whoText': {
    nl: 'Alleen de aantallen. Wat iemand antwoordt, ziet niemand tot de ronde is gesloten.',
    en: 'Only the numbers. Nobody sees what someone answers until the round is closed.',
  },
  'assess.assessor': { nl: 'Beoordelaar', en: 'Assessor' },
  'assess.given': { nl: 'Antwoorden', en: 'Answers' },
  'assess.without': { nl: 'Zonder reden', en: 'Without a reason' },
  'assess.ofAll': { nl: '{given} van {all}', en: '{given} of {all}' },
  'assess.close': { nl: 'De ronde sluiten', en: 'Close the round' },
  'assess.closeText': {
    nl: 'Daarna ziet iedereen in dit dossier alle antwoorden naast elkaar. Antwoorden uit deze ronde veranderen dan niet meer.',
    en: 'After that everyone in this dossier sees all answers side by side. Answers of this round then do not change any more.',
  },
  'assess.unanswered': {
    nl: 'Er {count, plural, one {is nog # vraag} other {zijn nog # vragen}} niet beantwoord. Dat houdt het sluiten niet tegen: wat niemand beantwoordt, blijft wat de catalogus zegt, of onbekend.',
    en: '{count, plural, one {# question is} other {# questions are}} not answered yet. That does not stop the closing: what nobody answers stays what the catalogue says, or unknown.',
  },
  'assess.closed': {
    nl: 'De ronde is gesloten. Hieronder staan alle antwoorden.',
    en: 'The round is closed. All answers stand below.',
  },

  'assess.candidateTitle': { nl: '{name} beoordelen', en: 'Assess {name}' },
  'assess.cellTitle': { nl: '{candidate}: {indicator}', en: '{candidate}: {indicator}' },
  'assess.tab': { nl: '{title} ({given} van {all})', en: '{title} ({given} of {all})' },
  'assess.nextCriterion': { nl: 'Naar {title}', en: 'On to {title}' },
  'assess.nextCandidate': { nl: 'Naar de volgende kandidaat: {name}', en: 'On to the next candidate: {name}' },
  'assess.toWhole': { nl: 'Terug naar alle kandidaten', en: 'Back to all candidates' },
  'assess.toCell': {
    nl: 'Meer over deze vraag: al het bewijs en wat er eerder stond',
    en: 'More about this question: all evidence and what stood here before',
  },
  'assess.isAnswered': { nl: 'Beantwoord', en: 'Answered' },
  'assess.isOpenYet': { nl: 'Nog niet beantwoord', en: 'Not answered yet' },
  'assess.lacksReason': { nl: 'Reden ontbreekt', en: 'Reason missing' },
  'assess.notApplicable': { nl: 'Niet van toepassing in dit dossier', en: 'Not applicable in this dossier' },
  'assess.notApplicableShort': { nl: 'Niet van toepassing', en: 'Not applicable' },
  'assess.legend': { nl: 'Wat de tekens betekenen', en: 'What the marks mean' },
  'assess.legendLevel': { nl: 'Een niveau', en: 'A level' },
  'assess.legendLevelText': {
    nl: 'Hoe meer gevulde vakjes, hoe beter.',
    en: 'The more squares are filled, the better.',
  },
  'assess.legendLowest': { nl: 'Het laagste niveau', en: 'The lowest level' },
  'assess.legendLowestText': {
    nl: 'Het is uitgezocht, en dit is wat eruit kwam.',
    en: 'It was looked into, and this is what came out.',
  },
  'assess.legendUnknownText': {
    nl: 'Nog niet uitgezocht. Telt als alles van het laagste tot en met het hoogste niveau, dus niet als het laagste.',
    en: 'Not looked into yet. Counts as anything from the lowest to the highest level, so not as the lowest.',
  },
  'assess.legendNotApplicableText': {
    nl: 'De vraag speelt in dit dossier niet. Ze telt voor geen enkele kandidaat mee.',
    en: 'The question does not matter in this dossier. It counts for no candidate at all.',
  },

  'assess.level': { nl: '{level} · {title}', en: '{level} · {title}' },
  'assess.oneNumber': { nl: 'Een getal', en: 'A number' },
  'assess.number': { nl: 'Het getal', en: 'The number' },
  'assess.betweenLevels': { nl: 'Tussen twee niveaus', en: 'Between two levels' },
  'assess.betweenNumbers': { nl: 'Tussen twee getallen', en: 'Between two numbers' },
  'assess.betweenHint': {
    nl: 'Als meer dan één antwoord kan kloppen. Vul van en tot in.',
    en: 'Where more than one answer may be right. Fill in from and to.',
  },
  'assess.unknownHint': {
    nl: 'Nog niet uitgezocht. Telt niet als het laagste niveau.',
    en: 'Not looked into yet. Does not count as the lowest level.',
  },
  'assess.from': { nl: 'Van', en: 'From' },
  'assess.to': { nl: 'Tot en met', en: 'Up to and including' },
  'assess.reason': { nl: 'Onderbouwing', en: 'Reason' },
  'assess.reasonHint': {
    nl: 'Waarom dit antwoord? U kunt dit later invullen, maar zonder onderbouwing gaat de ronde niet dicht.',
    en: 'Why this answer? You can fill this in later, but the round is not closed without it.',
  },
  'assess.evidence': { nl: 'Bewijs bij dit antwoord', en: 'Evidence for this answer' },
  'assess.chooseEvidence': {
    nl: '{count, plural, =0 {Bewijs kiezen} one {# bewijsstuk gekozen} other {# bewijsstukken gekozen}}',
    en: '{count, plural, =0 {Choose evidence} one {# piece of evidence chosen} other {# pieces of evidence chosen}}',
  },
  'assess.piece': { nl: '{title} ({strength})', en: '{title} ({strength})' },
  'assess.pieces': {
    nl: '{count, plural, one {# bewijsstuk} other {# bewijsstukken}}',
    en: '{count, plural, one {# piece of evidence} other {# pieces of evidence}}',
  },
  'assess.toEvidence': { nl: 'Naar het bewijs van dit dossier', en: 'To the evidence of this dossier' },
  'assess.chooseFirst': {
    nl: 'Kies eerst een antwoord. Weet u het niet, kies dan “Onbekend”.',
    en: 'First choose an answer. If you do not know, choose “Unknown”.',
  },
  'assess.numberMissing': { nl: 'Vul het getal in', en: 'Fill in the number' },
  'assess.unknownAndNumber': {
    nl: 'U koos “Onbekend” en vulde ook een getal in. Eén van de twee kan.',
    en: 'You chose “Unknown” and filled in a number as well. It can be one of the two.',
  },
  'assess.rangeMissing': {
    nl: 'Vul bij “tussen” in van waar tot waar',
    en: 'For “between”, fill in from where to where',
  },
  'assess.rangeBackwards': {
    nl: '“Van” moet kleiner zijn dan “tot en met”',
    en: '“From” has to be smaller than “up to and including”',
  },
  'assess.saveNext': { nl: 'Bewaren en naar de volgende', en: 'Save and go to the next' },
  'assess.notSaved': {
    nl: 'Nog niet bewaard. Druk op Bewaren.',
    en: 'Not saved yet. Press Save.',
  },

  'assess.yours': { nl: 'Uw antwoord', en: 'Your answer' },
  'assess.droppedText': {
    nl: 'Deze kandidaat is afgevallen en krijgt geen antwoorden meer. De reden:',
    en: 'This candidate was dropped and takes no more answers. The reason:',
  },
  'assess.noneOfYours': { nl: 'U gaf hier geen antwoord.', en: 'You gave no answer here.' },
  'assess.remove': { nl: 'Uw antwoord weghalen', en: 'Take your answer away' },
  'assess.removeText': {
    nl: 'De vraag staat dan weer open. In de geschiedenis blijft staan wat u antwoordde.',
    en: 'The question is then open again. The history keeps what you answered.',
  },
  'assess.removed': {
    nl: 'Uw antwoord is weg. De vraag staat weer open.',
    en: 'Your answer is gone. The question is open again.',
  },
  'assess.everyone': { nl: 'Wat iedereen antwoordde', en: 'What everyone answered' },
  'assess.cellConsensus': { nl: 'De consensus over deze vraag', en: 'The consensus on this question' },
  'assess.history': { nl: 'Wat hier eerder stond', en: 'What stood here before' },
  'assess.historyCount': {
    nl: '{count, plural, one {# keer bewaard} other {# keer bewaard}}',
    en: '{count, plural, one {Saved once} other {Saved # times}}',
  },
  'assess.noHistory': { nl: 'Hier is nog niets bewaard.', en: 'Nothing was saved here yet.' },
  'assess.line.answerSet': { nl: 'Antwoord: {answer}', en: 'Answer: {answer}' },
  'assess.line.consensusSet': { nl: 'Consensus: {answer}', en: 'Consensus: {answer}' },
  'assess.taken': { nl: 'weggehaald', en: 'taken away' },
  'assess.help': { nl: 'Hulp bij deze vraag', en: 'Help with this question' },
  'assess.standing': { nl: 'Wat de catalogus zegt', en: 'What the catalogue says' },
  'assess.takeOver': { nl: 'Zet dit klaar als uw antwoord', en: 'Put this ready as your answer' },
  'assess.around': { nl: 'Andere vragen', en: 'Other questions' },
  'assess.before': { nl: 'Vorige vraag', en: 'Previous question' },
  'assess.after': { nl: 'Volgende vraag', en: 'Next question' },
  'assess.allOf': { nl: 'Alle vragen over {name}', en: 'All questions about {name}' },

  'assess.question': { nl: 'Vraag', en: 'Question' },
  'assess.gridCaption': {
    nl: 'Uw antwoorden: vragen per rij, kandidaten per kolom',
    en: 'Your answers: questions in rows, candidates in columns',
  },
  'assess.rowTiles': { nl: 'Vragen', en: 'Questions' },
  'assess.columnTiles': { nl: 'Kandidaten', en: 'Candidates' },
  'assess.answerIt': { nl: 'Beantwoord', en: 'Answer' },
  'assess.gridHelp': {
    nl: 'Met de pijltjes loopt u door de tabel. Typ een niveau, een getal of een bereik zoals 1-2; typ ? voor onbekend. Enter bewaart en gaat omlaag, F2 opent de vraag met onderbouwing en bewijs, Esc zet terug wat er stond.',
    en: 'Use the arrow keys to move through the table. Type a level, a number or a range such as 1-2; type ? for unknown. Enter saves and goes down, F2 opens the question with reason and evidence, Esc puts back what stood there.',
  },
  'assess.lookAtIt': { nl: 'Bekijk en bewaar', en: 'Look at it and save' },
  'assess.cellHint': {
    nl: 'Een niveau, een getal, een bereik zoals 1-2, of ? voor onbekend.',
    en: 'A level, a number, a range such as 1-2, or ? for unknown.',
  },
  'assess.offScale': {
    nl: 'Kies uit {levels}, een bereik zoals 1-2, of ?',
    en: 'Choose from {levels}, a range such as 1-2, or ?',
  },
  'assess.noNumber': {
    nl: 'Vul een getal in, een bereik zoals 10 tot 20, of ?',
    en: 'Fill in a number, a range such as 10 to 20, or ?',
  },
  'assess.notApplicableHere': {
    nl: 'Niet van toepassing geldt voor een hele vraag. De dossierhouder zet dat bij Criteria, met een reden. Weet u het niet, vul dan ? in.',
    en: 'Not applicable holds for a whole question. The lead sets it under Criteria, with a reason. If you do not know, fill in ?.',
  },
  'assess.hasReason': {
    nl: 'Bij dit antwoord staat een onderbouwing of bewijs. Haal het weg op de pagina van de vraag.',
    en: 'This answer has a reason or evidence. Take it away on the page of the question.',
  },

  'assess.back': { nl: 'Terug naar Beoordelen', en: 'Back to Assess' },
  'paste.lead': {
    nl: 'Plak een tabel uit uw rekenblad. U ziet eerst wat er bewaard wordt; daarna bewaart u alles of niets.',
    en: 'Paste a table from your spreadsheet. You first see what would be saved; then you save all of it or nothing.',
  },
  'paste.here': { nl: 'De tabel', en: 'The table' },
  'paste.again': { nl: 'De tabel verbeteren', en: 'Mend the table' },
  'paste.table': { nl: 'Plak hier de tabel', en: 'Paste the table here' },
  'paste.tableHint': {
    nl: 'In de eerste rij de kandidaten, in de eerste kolom de vragen. In elke cel een niveau, een getal, een bereik zoals 1-2, of ? voor onbekend. Een lege cel verandert niets.',
    en: 'The candidates in the first row, the questions in the first column. In each cell a level, a number, a range such as 1-2, or ? for unknown. An empty cell changes nothing.',
  },
  'paste.look': { nl: 'Bekijken', en: 'Look at it' },
  'paste.save': { nl: 'Alles bewaren', en: 'Save all of it' },
  'paste.saved': {
    nl: '{count, plural, =0 {Alles stond er al.} one {# antwoord bewaard.} other {# antwoorden bewaard.}}',
    en: '{count, plural, =0 {Everything stood there already.} one {# answer saved.} other {# answers saved.}}',
  },
  'paste.preview': { nl: 'Wat er in de tabel staat', en: 'What stands in the table' },
  'paste.region': { nl: 'De geplakte tabel', en: 'The pasted table' },
  'paste.counts': {
    nl: '{changes, plural, =0 {Er is niets nieuws} one {# antwoord is nieuw} other {# antwoorden zijn nieuw}}{same, plural, =0 {} other {, # {same, plural, one {staat} other {staan}} er al zo}}. Er is nog niets bewaard.',
    en: '{changes, plural, =0 {Nothing is new} one {# answer is new} other {# answers are new}}{same, plural, =0 {} other {, # {same, plural, one {stands} other {stand}} there already}}. Nothing was saved yet.',
  },
  'paste.faults': {
    nl: '{count, plural, one {Er klopt # ding niet.} other {Er kloppen # dingen niet.}} Verbeter dat in de tabel hieronder.',
    en: '{count, plural, one {# thing is wrong.} other {# things are wrong.}} Mend it in the table below.',
  },
  'paste.stillFaults': {
    nl: 'In de tabel {count, plural, one {klopt nog # ding} other {kloppen nog # dingen}} niet. Bekijk hem eerst; er is niets bewaard.',
    en: '{count, plural, one {# thing is} other {# things are}} still wrong in the table. Look at it first; nothing was saved.',
  },
  'paste.empty': { nl: 'blijft zoals het is', en: 'stays as it is' },
  'paste.was': { nl: 'Nu:', en: 'Now:' },
  'paste.same': { nl: 'staat er al', en: 'stands there already' },
  'paste.own': { nl: 'Begin met uw antwoorden tot nu toe', en: 'Begin with your answers so far' },
  'paste.ownLabel': {
    nl: 'Kopieer dit naar uw rekenblad, vul het aan en plak het hierboven',
    en: 'Copy this to your spreadsheet, fill it in and paste it above',
  },
  'paste.notNow': {
    nl: 'Plakken kan terwijl de ronde open is, door een beoordelaar.',
    en: 'Pasting is possible while the round is open, by an assessor.',
  },
  'paste.openQuote': {
    nl: 'Op regel {line} gaat een aanhalingsteken open dat nergens dichtgaat. Haal het weg of zet er een bij.',
    en: 'A quotation mark opens in line {line} and never closes. Take it away or add one.',
  },
  'paste.noCandidate': {
    nl: 'In de eerste rij staat geen kandidaat van dit dossier. Zet de namen van de kandidaten boven de kolommen.',
    en: 'The first row has no candidate of this dossier. Put the names of the candidates above the columns.',
  },
  'paste.strangeCandidate': {
    nl: 'Deze kandidaat staat niet in het dossier',
    en: 'This candidate is not in the dossier',
  },
  'paste.strangeQuestion': { nl: 'Deze vraag staat niet in het kader', en: 'This question is not in the framework' },
  'paste.several': { nl: 'Er is meer dan één met deze naam', en: 'There is more than one with this name' },
  'paste.double': { nl: 'Staat twee keer in de tabel', en: 'Stands twice in the table' },
  'paste.dropped': { nl: 'Deze kandidaat is afgevallen', en: 'This candidate was dropped' },
  'paste.notApplicable': {
    nl: 'Niet van toepassing in dit dossier, dus hier komt geen antwoord',
    en: 'Not applicable in this dossier, so it takes no answer',
  },

  'consensus.notYet': {
    nl: 'Consensus komt na de ronde, en die is nog niet begonnen.',
    en: 'Consensus comes after the round, and that has not begun yet.',
  },
  'consensus.roundOpen': {
    nl: 'De ronde is nog open. Daarna staan hier alle antwoorden naast elkaar.',
    en: 'The round is still open. After it, all answers stand here side by side.',
  },
  'consensus.why': {
    nl: 'Eerst antwoordt iedereen alleen, zodat niemand zich naar een ander richt. Daarna bespreekt u samen waar de antwoorden uiteenlopen.',
    en: 'First everyone answers alone, so that nobody follows another. Then you discuss together where the answers differ.',
  },
  'consensus.none': {
    nl: 'Niemand gaf een antwoord. Wat de catalogus zegt, geldt; de rest is onbekend.',
    en: 'Nobody gave an answer. What the catalogue says holds; the rest is unknown.',
  },
  'consensus.lead': {
    nl: '<b>{done} van {all} antwoorden afgesproken.</b> {large, plural, =0 {Nergens lopen ze ver uiteen.} one {Over één vraag lopen ze ver uiteen: bespreek die eerst.} other {Over # vragen lopen ze ver uiteen: bespreek die eerst.}}{unknown, plural, =0 {} one { Bij één vraag weten sommigen het niet.} other { Bij # vragen weten sommigen het niet.}}',
    en: '<b>{done} of {all} answers agreed on.</b> {large, plural, =0 {Nowhere are they far apart.} one {On one question they are far apart: discuss that first.} other {On # questions they are far apart: discuss those first.}}{unknown, plural, =0 {} one { On one question some do not know.} other { On # questions some do not know.}}',
  },
  'consensus.allDone': {
    nl: 'Over alles wat beantwoord is, bent u het eens.',
    en: 'You agree on everything that was answered.',
  },
  'consensus.toWeighing': { nl: 'Verder met de weging', en: 'Go on to the weighing' },
  'consensus.views': { nl: 'Welke vragen', en: 'Which questions' },
  'consensus.view.te-doen': { nl: 'Nog af te spreken ({count})', en: 'To agree on ({count})' },
  'consensus.view.eens': { nl: 'Afgesproken ({count})', en: 'Agreed on ({count})' },
  'consensus.view.niemand': { nl: 'Door niemand beantwoord ({count})', en: 'Answered by nobody ({count})' },
  'consensus.heading.te-doen': {
    nl: 'Agenda: de grootste verschillen eerst',
    en: 'Agenda: the largest differences first',
  },
  'consensus.heading.eens': { nl: 'Wat is afgesproken', en: 'What was agreed on' },
  'consensus.heading.niemand': { nl: 'Door niemand beantwoord', en: 'Answered by nobody' },
  'consensus.pages': { nl: 'Meer vragen', en: 'More questions' },
  'consensus.emptyList': { nl: 'Hier staat niets.', en: 'There is nothing here.' },
  'consensus.nobodyText': {
    nl: 'Hier geldt wat de catalogus zegt, of onbekend. Onbekend is niet het laagste niveau. U kunt alsnog iets afspreken.',
    en: 'Here what the catalogue says holds, or unknown. Unknown is not the lowest level. You can still agree on something.',
  },
  'consensus.nobody': {
    nl: 'Niemand beantwoordde deze vraag. Zonder afspraak geldt wat de catalogus zegt, of onbekend.',
    en: 'Nobody answered this question. Without an agreement what the catalogue says holds, or unknown.',
  },
  'consensus.alone': { nl: 'Eén beoordelaar antwoordde', en: 'One assessor answered' },
  'consensus.equal': { nl: 'Allen hetzelfde', en: 'All the same' },
  'consensus.large': {
    nl: 'Ver uiteen: meer dan 40 % van de schaal',
    en: 'Far apart: more than 40 % of the scale',
  },
  'consensus.largeUnknown': {
    nl: 'Ver uiteen: meer dan 40 % van de schaal, en niet iedereen weet het',
    en: 'Far apart: more than 40 % of the scale, and not everyone knows',
  },
  'consensus.partlyUnknown': {
    nl: 'Sommigen weten het, anderen niet',
    en: 'Some know and others do not',
  },
  'consensus.small': { nl: 'Een klein verschil', en: 'A small difference' },
  'consensus.sameValue': { nl: 'Anders gezegd, gemiddeld gelijk', en: 'Said otherwise, the same on average' },
  'consensus.noAnswer': { nl: 'geen antwoord', en: 'no answer' },
  'consensus.toAgree': { nl: 'nog af te spreken', en: 'to agree on' },
  'consensus.toAgreeText': { nl: 'Hierover is nog niets afgesproken.', en: 'Nothing was agreed on here yet.' },
  'consensus.agreeEqual': { nl: 'Afspreken waar allen hetzelfde zeiden', en: 'Agree where all said the same' },
  'consensus.equalText': {
    nl: 'Bij {count, plural, one {# vraag} other {# vragen}} zei iedereen die antwoordde hetzelfde. U kunt dat in één keer afspreken, met één onderbouwing. Het bewijs van iedereen komt erbij te staan.',
    en: 'On {count, plural, one {# question} other {# questions}} everyone who answered said the same. You can agree on that at once, with one reason. The evidence of everyone is added.',
  },
  'consensus.equalReason': { nl: 'Onderbouwing voor deze antwoorden', en: 'Reason for these answers' },
  'consensus.equalHint': {
    nl: 'Bijvoorbeeld: besproken op 12 mei, iedereen kwam apart tot hetzelfde antwoord.',
    en: 'For example: discussed on 12 May, everyone came to the same answer alone.',
  },
  'consensus.agreedEqual': {
    nl: 'Afgesproken waar allen hetzelfde zeiden.',
    en: 'Agreed on where all said the same.',
  },
  'consensus.agreement': { nl: 'Wat u samen afspreekt', en: 'What you agree on together' },
  'consensus.reasonHint': {
    nl: 'Waarom werd u het hierover eens? Een gemiddelde is geen reden.',
    en: 'Why did you agree on this? An average is no reason.',
  },
  'consensus.who': { nl: 'Wie het ermee eens is', en: 'Who agrees' },
  'consensus.whoHint': {
    nl: 'Haal het vinkje weg bij wie het er niet mee eens is.',
    en: 'Untick whoever does not agree.',
  },
  'consensus.save': { nl: 'Afspraak bewaren', en: 'Save the agreement' },
  'consensus.hintLevel': {
    nl: 'Het midden van de antwoorden ligt het dichtst bij “{level}”. Dat is een hulp bij het gesprek, geen reden.',
    en: 'The middle of the answers is closest to “{level}”. That is a help for the talk, not a reason.',
  },
  'consensus.hintNumber': {
    nl: 'Het midden van de antwoorden is ongeveer {number} {unit}. Dat is een hulp bij het gesprek, geen reden.',
    en: 'The middle of the answers is about {number} {unit}. That is a help for the talk, not a reason.',
  },
  'consensus.withdraw': { nl: 'De afspraak terugtrekken', en: 'Withdraw the agreement' },
  'consensus.withdrawText': {
    nl: 'De vraag staat dan weer op de agenda. In de geschiedenis blijft staan wat was afgesproken.',
    en: 'The question is then on the agenda again. The history keeps what was agreed on.',
  },
  'consensus.withdrawn': { nl: 'De afspraak is teruggetrokken.', en: 'The agreement was withdrawn.' },
  'consensus.by': { nl: 'Afgesproken door {names}', en: 'Agreed on by {names}' },
  'consensus.byNobody': { nl: 'Zonder naam van wie het eens was', en: 'Without a name of who agreed' },
  'consensus.toAgenda': { nl: 'Terug naar de agenda', en: 'Back to the agenda' },
} as const satisfies Record<string, Text>;
