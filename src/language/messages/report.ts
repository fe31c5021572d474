import { documents } from './documents.ts';

/** The sentences of the reports. Shares are "n of the 100 weighings"; never a decimal that the sampling cannot carry. */
export const report = {
  'share.all': {
    nl: '{counted, select, settled {het enige geval} outcomes {alle uitkomsten van het onbekende} other {alle wegingen}}',
    en: '{counted, select, settled {the only case} outcomes {all outcomes of the unknown} other {all weighings}}',
  },
  'share.none': {
    nl: '{counted, select, settled {geen enkel geval} outcomes {geen van de uitkomsten van het onbekende} other {geen van de wegingen}}',
    en: '{counted, select, settled {no case} outcomes {none of the outcomes of the unknown} other {none of the weighings}}',
  },
  'share.almostAll': {
    nl: 'meer dan 99 van de 100 {counted, select, outcomes {uitkomsten van het onbekende} settled {keren} other {wegingen}}',
    en: 'more than 99 of the 100 {counted, select, outcomes {outcomes of the unknown} settled {times} other {weighings}}',
  },
  'share.hardlyAny': {
    nl: 'minder dan 1 van de 100 {counted, select, outcomes {uitkomsten van het onbekende} settled {keren} other {wegingen}}',
    en: 'fewer than 1 of the 100 {counted, select, outcomes {outcomes of the unknown} settled {times} other {weighings}}',
  },
  'share.some': {
    nl: '{count} van de 100 {counted, select, outcomes {uitkomsten van het onbekende} settled {keren} other {wegingen}}',
    en: '{count} of the 100 {counted, select, outcomes {outcomes of the unknown} settled {times} other {weighings}}',
  },
  'share.about': {
    nl: 'ongeveer {count} van de 100 {counted, select, outcomes {uitkomsten van het onbekende} settled {keren} other {wegingen}}',
    en: 'about {count} of the 100 {counted, select, outcomes {outcomes of the unknown} settled {times} other {weighings}}',
  },
  'fits.general': { nl: 'die zijn toegestaan', en: 'that are permitted' },
  'fits.fixed': { nl: 'met deze gewichten', en: 'with these weights' },

  'answer.first': {
    nl: '{counted, select, settled {{name} staat {fits} bovenaan.} outcomes {{name} komt {fits} in <b>{share}</b> als eerste uit.} other {{name} komt in <b>{share}</b> {fits} als eerste uit.}}',
    en: '{counted, select, settled {{name} comes first {fits}.} outcomes {{name} comes first {fits}, in <b>{share}</b>.} other {In <b>{share}</b> {fits}, {name} comes first.}}',
  },
  'answer.always': {
    nl: '{counted, select, outcomes {{name} komt {fits} <b>altijd</b> als eerste uit} other {{name} komt in <b>alle wegingen</b> {fits} als eerste uit}}, hoe de onbekende antwoorden ook uitvallen.',
    en: '{counted, select, outcomes {{name} <b>always</b> comes first {fits}} other {In <b>all weighings</b> {fits}, {name} comes first}}, whatever the unknown answers turn out to be.',
  },
  'answer.settled': {
    nl: '{name} komt {fits} als eerste uit: <b>{points} van de 100 punten</b>, tegen {second} voor {rival}.',
    en: '{name} comes first {fits}: <b>{points} of 100 points</b>, against {second} for {rival}.',
  },
  'answer.notFirst': {
    nl: '{counted, select, settled {Bij deze gewichten} other {Bij het gewicht in het midden}} staat niet {name} maar <b>{first}</b> bovenaan.{counted, select, settled {} outcomes { {name} komt {fits} in {share} als eerste uit.} other { {name} komt in {share} {fits} als eerste uit.}}',
    en: '{counted, select, settled {With these weights} other {At the weight in the middle}} it is not {name} but <b>{first}</b> that comes first.{counted, select, settled {} outcomes { {name} comes first {fits}, in {share}.} other { {name} comes first in {share} {fits}.}}',
  },
  'answer.close': {
    nl: 'Dat is dichtbij: {rival} komt in {share} als eerste uit.',
    en: 'That is close: {rival} comes first in {share}.',
  },
  'answer.tie': { nl: '{names} staan samen bovenaan.', en: '{names} come first together.' },
  'answer.only': {
    nl: '{name} is de enige kandidaat die meedoet in de weging.',
    en: '{name} is the only candidate that takes part in the weighing.',
  },
  'answer.nobody': {
    nl: 'Alle kandidaten vallen af op een eis. Er blijft niets over om te wegen.',
    en: 'All candidates drop out on a requirement. Nothing is left to weigh.',
  },
  'answer.dropped': {
    nl: '{name} valt af op een eis en doet niet mee in de weging.',
    en: '{name} drops out on a requirement and takes no part in the weighing.',
  },
  'answer.noChoice': { nl: 'Er is niets gekozen.', en: 'Nothing has been chosen.' },

  'report.title': { nl: 'Afwegingsrapport', en: 'Trade-off report' },
  'report.kind': {
    nl: '<b>Afwegingsrapport</b> · vastgesteld op {date} · versie {version}',
    en: '<b>Trade-off report</b> · settled on {date} · version {version}',
  },
  'report.draft': {
    nl: '<b>Afwegingsrapport</b> · CONCEPT, nog niet vastgesteld',
    en: '<b>Trade-off report</b> · DRAFT, not settled yet',
  },
  'report.contents': { nl: 'Inhoud', en: 'Contents' },
  'report.more': { nl: 'Meer over dit besluit', en: 'More about this decision' },
  'report.councilPage': { nl: 'Raadspagina, op één A4', en: 'Council page, on one A4' },
  'report.compare': { nl: 'Kandidaten naast elkaar', en: 'Candidates side by side' },
  'report.sensitivity': {
    nl: 'Wat de uitkomst verandert, met uw eigen weging',
    en: 'What changes the outcome, with your own weighing',
  },
  'report.answers': { nl: 'Alle antwoorden met redenen', en: 'All answers with reasons' },
  'report.framework': { nl: 'Het kader', en: 'The framework' },
  'report.candidate': { nl: 'Kandidaat', en: 'Candidate' },
  'report.chosen': { nl: 'Gekozen', en: 'Chosen' },
  'report.together': { nl: 'Samen', en: 'Together' },
  'report.unknowns': {
    nl: '{count, plural, one {# onbekend} other {# onbekend}}',
    en: '{count, plural, one {# unknown} other {# unknown}}',
  },
  'report.points': { nl: '{points} punten', en: '{points} points' },
  'report.waffle': {
    nl: 'Wie als eerste uitkomt{counted, select, settled { {fits}} outcomes { {fits}, in 100 uitkomsten van het onbekende} other { in 100 wegingen {fits}}}',
    en: 'Who comes first{counted, select, settled { {fits}} outcomes { {fits}, in 100 outcomes of the unknown} other { in 100 weighings {fits}}}',
  },
  'report.dropOut': { nl: 'Valt af', en: 'Drops out' },
  'report.statusQuo': { nl: 'Niets doen', en: 'Do nothing' },

  'glance.decidedBy': { nl: 'Wie heeft besloten', en: 'Who decided' },
  'glance.gained': { nl: 'Wat is gewonnen', en: 'What was gained' },
  'glance.givenUp': { nl: 'Wat is opgegeven', en: 'What was given up' },
  'glance.review': { nl: 'Opnieuw bekijken', en: 'Look again' },
  'glance.reviewBy': { nl: 'Uiterlijk {date}', en: 'By {date}' },
  'glance.decidedOn': { nl: 'op {date}', en: 'on {date}' },
  'glance.against': {
    nl: '{points, plural, one {# punt} other {# punten}} meer dan {other}',
    en: '{points, plural, one {# point} other {# points}} more than {other}',
  },
  'glance.behind': {
    nl: '{points, plural, one {# punt} other {# punten}} minder dan {other}',
    en: '{points, plural, one {# point} other {# points}} less than {other}',
  },
  'glance.nothing': { nl: 'Niets, op geen enkel criterium', en: 'Nothing, on no criterion' },

  'need.title': { nl: 'De vraag', en: 'The question' },
  'need.reasons': { nl: 'Waarom deze keuze', en: 'Why this choice' },
  'need.purpose': { nl: 'Doel', en: 'Purpose' },
  'need.for': { nl: 'Voor wie', en: 'For whom' },
  'need.information': { nl: 'Soort informatie', en: 'Kind of information' },
  'need.value': { nl: 'Waarde', en: 'Value' },
  'need.list': { nl: '{items}', en: '{items}' },
  'need.decider': { nl: 'Wie beslist', en: 'Who decides' },
  'need.functions': { nl: 'Wat het moet kunnen', en: 'What it must be able to do' },
  'need.must': { nl: 'onmisbaar', en: 'indispensable' },
  'need.constraints': { nl: 'Randvoorwaarden', en: 'Constraints' },
  'need.answers': { nl: 'Hoort bij', en: 'Answers' },

  'candidates.title': { nl: 'De kandidaten', en: 'The candidates' },
  'candidates.sentence': {
    nl: 'Er {count, plural, =0 {zijn geen kandidaten} one {is één kandidaat} other {zijn # kandidaten}}. {count, plural, one {{open, plural, =0 {Die is niet helemaal open.} other {Die is helemaal open.}}} other {{open, plural, =0 {Geen ervan is} one {Eén ervan is} other {# ervan zijn}} helemaal open.}} {dropped, plural, =0 {Niemand valt af op een eis.} one {Eén valt af op een eis en wordt niet gewogen.} other {# vallen af op een eis en worden niet gewogen.}}',
    en: 'There {count, plural, one {is one candidate} other {are # candidates}}. {count, plural, one {{open, plural, =0 {It is not wholly open.} other {It is wholly open.}}} other {{open, plural, =0 {None of them is} one {One of them is} other {# of them are}} wholly open.}} {dropped, plural, =0 {None drops out on a requirement.} one {One drops out on a requirement and is not weighed.} other {# drop out on a requirement and are not weighed.}}',
  },
  'candidates.openness': { nl: 'Broncode', en: 'Source code' },
  'candidates.why': { nl: 'Waarom erbij', en: 'Why included' },
  'candidates.requirements': { nl: 'Eisen', en: 'Requirements' },
  'candidates.requirement': { nl: '{title}: minstens “{minimum}”', en: '{title}: at least “{minimum}”' },
  'candidates.dropped': { nl: '{name} valt af: {title}.', en: '{name} drops out: {title}.' },
  'candidates.leftOut': { nl: 'Niet meegenomen', en: 'Left out' },

  'search.title': { nl: 'De zoekslag naar open source', en: 'The search for open source' },
  'search.sentence': {
    nl: 'Er is {count, plural, one {één keer} other {# keer}} gezocht naar een open alternatief.',
    en: 'An open alternative was searched for {count, plural, one {once} other {# times}}.',
  },
  'search.none': { nl: 'Er is nog niet gezocht.', en: 'No search has been made yet.' },
  'search.where': { nl: 'Waar', en: 'Where' },
  'search.sought': { nl: 'Wat is gezocht', en: 'What was sought' },
  'search.found': { nl: 'Wat is gevonden', en: 'What was found' },

  'weighing.title': { nl: 'Zo is gewogen', en: 'How it was weighed' },
  'weighing.sentence': {
    nl: '{said, select, nothing {Over de gewichten is niets gezegd: de uitkomst geldt voor elke weging.} other {De uitkomst geldt voor elke weging waarin deze zinnen allemaal waar zijn.}}{said, select, order { Percentages staan er niet in.} other {}}',
    en: '{said, select, nothing {Nothing is said about the weights: the outcome holds for every weighing.} other {The outcome holds for every weighing in which all of these sentences are true.}}{said, select, order { They contain no percentages.} other {}}',
  },
  'weighing.atLeast': {
    nl: '<b>{a}</b> telt minstens even zwaar als <b>{b}</b>.',
    en: '<b>{a}</b> counts at least as much as <b>{b}</b>.',
  },
  'weighing.equal': {
    nl: '<b>{a}</b> telt even zwaar als <b>{b}</b>.',
    en: '<b>{a}</b> counts as much as <b>{b}</b>.',
  },
  'weighing.ratio': {
    nl: '<b>{a}</b> telt {min} tot {max} keer zo zwaar als <b>{b}</b>.',
    en: '<b>{a}</b> counts {min} to {max} times as much as <b>{b}</b>.',
  },
  'weighing.ratioMin': {
    nl: '<b>{a}</b> telt minstens {min} keer zo zwaar als <b>{b}</b>.',
    en: '<b>{a}</b> counts at least {min} times as much as <b>{b}</b>.',
  },
  'weighing.ratioMax': {
    nl: '<b>{a}</b> telt hoogstens {max} keer zo zwaar als <b>{b}</b>.',
    en: '<b>{a}</b> counts at most {max} times as much as <b>{b}</b>.',
  },
  'weighing.share': { nl: '<b>{a}</b> telt voor {min} tot {max}.', en: '<b>{a}</b> counts for {min} to {max}.' },
  'weighing.shareMin': { nl: '<b>{a}</b> telt voor minstens {min}.', en: '<b>{a}</b> counts for at least {min}.' },
  'weighing.shareMax': { nl: '<b>{a}</b> telt voor hoogstens {max}.', en: '<b>{a}</b> counts for at most {max}.' },
  'weighing.exactly': { nl: '<b>{a}</b> telt voor precies {share}.', en: '<b>{a}</b> counts for exactly {share}.' },
  'weighing.free': {
    nl: 'Over <b>{a}</b> is niets gezegd: elk gewicht mag.',
    en: 'Nothing is said about <b>{a}</b>: any weight is permitted.',
  },
  'weighing.inside': { nl: 'Binnen een criterium', en: 'Inside a criterion' },
  'weighing.by': { nl: 'Vastgesteld op {date} door: {by}.', en: 'Settled on {date} by: {by}.' },
  'weighing.notYet': {
    nl: 'De weging is nog niet vastgesteld. Hier is gerekend met de lezing “{reading}” van het kader.',
    en: 'The weighing is not settled yet. Calculated here with the reading “{reading}” of the framework.',
  },
  'weighing.own': { nl: 'Eigen weging', en: 'A weighing of its own' },
  'weighing.reading': { nl: 'Lezing', en: 'Reading' },
  'weighing.others': { nl: 'Hoe de andere lezingen uitkomen', en: 'How the other readings come out' },
  'weighing.othersSentence': {
    nl: 'Een zin over gewichten kan op meer manieren worden gelezen. Daarom staat elke lezing hier met haar uitkomst.',
    en: 'A sentence about weights can be read in more than one way. So each reading stands here with its outcome.',
  },
  'weighing.settled': { nl: 'Vastgesteld', en: 'Settled' },
  'weighing.sameFirst': {
    nl: 'In alle lezingen {count, plural, one {staat {names}} other {staan {names} samen}} bovenaan, bij het gewicht in het midden.',
    en: 'In all readings {names} {count, plural, one {comes first} other {come first together}}, at the weight in the middle.',
  },
  'weighing.differentFirst': {
    nl: 'De lezingen verschillen: niet in elke staat dezelfde kandidaat bovenaan.',
    en: 'The readings differ: not all put the same candidate first.',
  },
  'weighing.first': { nl: 'Bovenaan', en: 'First' },
  'weighing.chosenFirst': { nl: 'Gekozen kandidaat eerste', en: 'Chosen candidate first' },
  'weighing.criterion': { nl: 'Criterium', en: 'Criterion' },
  'weighing.middleHead': { nl: 'Midden', en: 'Middle' },
  'weighing.range': { nl: 'Toegestaan gewicht', en: 'Permitted weight' },
  'weighing.middle': { nl: 'midden {share}', en: 'middle {share}' },
  'weighing.branches': {
    nl: 'Elke toegestane weging telt even zwaar mee, per vertakking van het kader. Een gewicht in het midden is geen besluit over een gewicht.',
    en: 'Every permitted weighing counts equally, per branch of the framework. A weight in the middle is no decision about a weight.',
  },

  'criteria.title': { nl: 'De kandidaten per criterium', en: 'The candidates per criterion' },
  'criteria.best': { nl: '{name} staat het hoogst op {criteria}.', en: '{name} is highest on {criteria}.' },
  'criteria.level': { nl: 'Op geen enkel criterium is er verschil.', en: 'There is no difference on any criterion.' },
  'criteria.caption': {
    nl: 'Punten van 0 tot 100, uit {count, plural, one {# indicator} other {# indicatoren}} met vaste niveaus. <b>Vet</b>: het hoogste midden van de kolom. Twee getallen: de stand met de slechtste en met de beste uitkomst van wat nog onbekend is.',
    en: 'Points from 0 to 100, from {count, plural, one {# indicator} other {# indicators}} with fixed levels. <b>Bold</b>: the highest middle of the column. Two figures: the position with the worst and with the best outcome of what is still unknown.',
  },

  'contributions.title': { nl: 'Wat elk criterium bijdraagt', en: 'What each criterion contributes' },
  'contributions.sentence': {
    nl: '{name} haalt het meeste uit {criterion}: {points} van de {total} punten.',
    en: '{name} gets most from {criterion}: {points} of the {total} points.',
  },
  'contributions.captionRest': {
    nl: 'breedte van een vak: het gewicht in het midden. Gevuld: behaalde punten. Gearceerd: hangt af van wat nog onbekend is. Rechts: punten van 100.',
    en: 'width of a box: the weight in the middle. Filled: points reached. Hatched: depends on what is still unknown. Right: points of 100.',
  },
  'contributions.part': { nl: '{title} {points}', en: '{title} {points}' },
  'contributions.of': { nl: 'Bijdragen van {name}: {parts}', en: 'Contributions of {name}: {parts}' },

  'bands.title': { nl: 'Hoe zeker de uitkomst is', en: 'How certain the outcome is' },
  'bands.central': { nl: 'Midden', en: 'Middle' },
  'bands.unknown': { nl: 'Met onbekend', en: 'With unknown' },
  'bands.permitted': { nl: 'Alles wat mag', en: 'All permitted' },
  'bands.always': {
    nl: '{a} is minstens zo goed als {others} {counted, select, settled {{fits}.} outcomes {{fits}, hoe het onbekende ook uitvalt.} other {in alle wegingen {fits}, hoe het onbekende ook uitvalt.}}',
    en: '{a} is at least as good as {others} {counted, select, settled {{fits}.} outcomes {{fits}, whatever the unknown turns out to be.} other {in all weighings {fits}, whatever the unknown turns out to be.}}',
  },
  'bands.never': {
    nl: 'Van geen enkel paar staat de volgorde vast: de weging en het onbekende kunnen haar omdraaien.',
    en: 'The order of no pair is certain: the weighing and the unknown can turn it round.',
  },
  'bands.tie': { nl: '{names} staan gelijk.', en: '{names} are level.' },
  'bands.axis': { nl: 'Punten van 0 tot 100', en: 'Points from 0 to 100' },
  'bands.keyCentral': { nl: 'het midden', en: 'the middle' },
  'bands.keyUnknown': { nl: 'wat onbekend is', en: 'what is unknown' },
  'bands.keyPermitted': { nl: 'alles wat mag, met het onbekende', en: 'all that is permitted, with the unknown' },
  'bands.label': {
    nl: '{name}: midden {central}, met onbekend {range}, alles wat mag {all}',
    en: '{name}: middle {central}, with unknown {range}, all permitted {all}',
  },

  'ranks.title': { nl: 'Plaats in de rangorde', en: 'Place in the ranking' },
  'ranks.sentence': {
    nl: '{name} wordt in {first} eerste{last, select, yes { en nergens laatste} other {}}.',
    en: '{name} comes first in {first}{last, select, yes { and last nowhere} other {}}.',
  },
  'ranks.settled': {
    nl: 'De gewichten en de antwoorden staan vast. Er is dus maar één rangorde.',
    en: 'The weights and the answers are fixed. So there is only one ranking.',
  },
  'ranks.of100': {
    nl: '{counted, select, settled {Kandidaat} outcomes {Van de 100 uitkomsten} other {Van de 100 wegingen}}',
    en: '{counted, select, settled {Candidate} outcomes {Of the 100 outcomes} other {Of the 100 weighings}}',
  },
  'ranks.place': { nl: '{rank}e', en: '{rank, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}' },
  'ranks.exact': {
    nl: 'Exact berekend over alle toegestane wegingen.',
    en: 'Calculated exactly over all permitted weighings.',
  },
  'ranks.sampled': {
    nl: 'Geteld in {samples, number} wegingen en uitkomsten van het onbekende, foutmarge hoogstens {error}. Gelijk eindigen telt voor gedeelde plaatsen.',
    en: 'Counted in {samples, number} weighings and outcomes of the unknown, error margin at most {error}. Ties share their places.',
  },

  'changes.title': { nl: 'Wat de uitkomst verandert', en: 'What changes the outcome' },
  'changes.none': {
    nl: 'Geen enkele verschuiving van één criterium verandert de eerste plaats.',
    en: 'No shift of a single criterion changes the first place.',
  },
  'changes.some': {
    nl: '{count, plural, one {Eén verschuiving geeft} other {# verschuivingen geven}} een andere eerste plaats.',
    en: '{count, plural, one {One shift gives} other {# shifts give}} another first place.',
  },
  'changes.up': {
    nl: 'Is het gewicht van <b>{criterion}</b> groter dan {at} ({which, select, now {nu} other {midden}} {from}), dan komt <b>{first}</b> als eerste uit.',
    en: 'If the weight of <b>{criterion}</b> is more than {at} ({which, select, now {now} other {middle}} {from}), <b>{first}</b> comes first.',
  },
  'changes.down': {
    nl: 'Is het gewicht van <b>{criterion}</b> kleiner dan {at} ({which, select, now {nu} other {midden}} {from}), dan komt <b>{first}</b> als eerste uit.',
    en: 'If the weight of <b>{criterion}</b> is less than {at} ({which, select, now {now} other {middle}} {from}), <b>{first}</b> comes first.',
  },
  'changes.permitted': {
    nl: 'Deze weging past bij wat over de gewichten is gezegd.',
    en: 'This weighing agrees with what was said about the weights.',
  },
  'changes.outside': {
    nl: 'Deze weging past niet bij wat over de gewichten is gezegd.',
    en: 'This weighing does not agree with what was said about the weights.',
  },
  'changes.now': { nl: 'nu {share}', en: 'now {share}' },
  'changes.line': {
    nl: 'Gewicht van {criterion}: nu {from}, omslag bij {at}',
    en: 'Weight of {criterion}: now {from}, turning point at {at}',
  },
  'changes.score': {
    nl: 'Gaat {name} op “{indicator}” van {from} naar {at} punten, dan staat {first} gelijk met de eerste.',
    en: 'If {name} goes from {from} to {at} points on “{indicator}”, {first} draws level with the first.',
  },
  'changes.scores': { nl: 'Eén ander antwoord', en: 'One other answer' },
  'changes.scoresSentence': {
    nl: 'Bij het gewicht in het midden is één van deze andere antwoorden genoeg om de eerste plaats te veranderen.',
    en: 'At the weight in the middle one of these other answers is enough to change the first place.',
  },

  'price.title': { nl: 'De prijs van openheid', en: 'The price of openness' },
  'price.already': {
    nl: 'In het midden weegt open source <b>{from}</b>, en staat de open kandidaat {first} al bovenaan.',
    en: 'In the middle open source weighs <b>{from}</b>, and the open candidate {first} comes first already.',
  },
  'price.at': {
    nl: 'Weegt open source zwaarder dan <b>{at}</b>, dan komt de open kandidaat {first} als eerste uit. In het midden weegt het {from}.',
    en: 'If open source weighs more than <b>{at}</b>, the open candidate {first} comes first. In the middle it weighs {from}.',
  },
  'price.never': {
    nl: 'Hoe zwaar open source ook weegt, geen open kandidaat komt daardoor als eerste uit.',
    en: 'However much open source weighs, no open candidate comes first by it.',
  },
  'price.inside': {
    nl: 'Die omslag valt binnen wat over de gewichten is gezegd.',
    en: 'That turning point lies within what was said about the weights.',
  },
  'price.outside': {
    nl: 'Die omslag valt buiten wat over de gewichten is gezegd.',
    en: 'That turning point lies outside what was said about the weights.',
  },
  'price.axis': { nl: 'gewicht van open source', en: 'weight of open source' },
  'price.caption': {
    nl: 'De andere criteria houden hun onderlinge verhouding.',
    en: 'The other criteria keep their proportions.',
  },
  'price.permitted': { nl: 'toegestaan', en: 'permitted' },
  'price.now': { nl: 'midden', en: 'middle' },
  'price.turnAt': { nl: 'omslag bij {at}', en: 'turning point at {at}' },
  'price.table': { nl: 'Punten bij drie gewichten van open source', en: 'Points at three weights of open source' },
  'price.label': {
    nl: 'Punten van elke kandidaat als open source zwaarder weegt',
    en: 'Points of each candidate as open source weighs more',
  },
  'price.description': {
    nl: 'Lijnen van 0 tot {max} procent; de tabel eronder geeft dezelfde cijfers.',
    en: 'Lines from 0 to {max} per cent; the table below gives the same figures.',
  },

  'gains.title': { nl: 'Gewonnen en opgegeven', en: 'Gained and given up' },
  'gains.sentence': {
    nl: '{chosen} vergeleken met {other}, {kind, select, open {de beste open kandidaat} other {de beste andere kandidaat}}, per criterium.',
    en: '{chosen} compared with {other}, {kind, select, open {the best open candidate} other {the best other candidate}}, per criterion.',
  },
  'gains.gained': { nl: 'Gewonnen', en: 'Gained' },
  'gains.givenUp': { nl: 'Opgegeven', en: 'Given up' },
  'gains.better': {
    nl: '{points, plural, one {# punt} other {# punten}} hoger',
    en: '{points, plural, one {# point} other {# points}} higher',
  },
  'gains.worse': {
    nl: '{points, plural, one {# punt} other {# punten}} lager',
    en: '{points, plural, one {# point} other {# points}} lower',
  },
  'gains.levelOn': { nl: 'Gelijk op {criteria}.', en: 'Level on {criteria}.' },
  'gains.uncertain': { nl: 'het onbekende kan dit omdraaien', en: 'the unknown can turn this round' },
  'gains.detail': { nl: '{title}: {a}, tegen {b}.', en: '{title}: {a}, against {b}.' },
  'gains.nothing': { nl: 'Op geen enkel criterium.', en: 'On no criterion.' },
  'gains.own': { nl: 'De gemeente zegt daarbij', en: 'The municipality adds' },
  'gains.against': { nl: 'Niets om mee te vergelijken.', en: 'Nothing to compare with.' },

  'privacy.title': { nl: 'Privacy', en: 'Privacy' },
  'privacy.none': {
    nl: 'Het kader {framework} heeft geen eigen vragen over privacy.',
    en: 'The framework {framework} has no questions of its own on privacy.',
  },
  'privacy.counted': {
    nl: 'Deze vragen gaan over privacy. Ze tellen mee bij {criteria}.',
    en: 'These questions are about privacy. They count under {criteria}.',
  },
  'privacy.sentence': {
    nl: 'De brief vraagt om onafhankelijke controle op privacy. Deze vragen gaan daarover; ze tellen mee bij {criteria}.',
    en: 'The letter asks for independent control of privacy. These questions are about it; they count under {criteria}.',
  },

  'costs.title': { nl: 'Kosten', en: 'Costs' },
  'costs.sentence': {
    nl: 'Kosten staan naast de weging en tellen er niet in mee.',
    en: 'Costs stand beside the weighing and do not count in it.',
  },
  'costs.counted': {
    nl: 'De kosten samen zijn de prijs. Die telt mee in de weging, op een schaal die vooraf vaststond.',
    en: 'The costs together are the price. It counts in the weighing, on a scale that was fixed beforehand.',
  },
  'costs.none': { nl: 'Kosten zijn niet bekend.', en: 'Costs are not known.' },
  'costs.oneOff': { nl: 'Eenmalig', en: 'One-off' },
  'costs.yearly': { nl: 'Per jaar', en: 'Per year' },
  'costs.exit': { nl: 'Bij vertrek', en: 'On leaving' },
  'costs.total': { nl: 'Samen over {years} jaar', en: 'Together over {years} years' },
  'costs.years': { nl: 'in {years} jaar', en: 'in {years, plural, one {# year} other {# years}}' },
  'costs.unknown': { nl: 'onbekend', en: 'unknown' },
  'costs.source': { nl: 'Bron', en: 'Source' },

  'standards.title': { nl: 'Verantwoording open standaarden', en: 'Account of open standards' },
  'standards.sentence': {
    nl: '{count, plural, one {Eén standaard geldt} other {# standaarden gelden}} hier. {met, plural, =0 {Van geen ervan is aangetoond dat {chosen} eraan voldoet.} other {{chosen} voldoet aantoonbaar aan #.}}',
    en: '{count, plural, one {One standard applies} other {# standards apply}} here. {met, plural, =0 {{chosen} has not been shown to meet any of them.} other {{chosen} demonstrably meets #.}}',
  },
  'standards.count': {
    nl: '{count, plural, one {Eén standaard geldt} other {# standaarden gelden}} hier.',
    en: '{count, plural, one {One standard applies} other {# standards apply}} here.',
  },
  'standards.none': { nl: 'Er geldt hier geen standaard van de lijst.', en: 'No standard of the list applies here.' },
  'standards.standard': { nl: 'Standaard', en: 'Standard' },
  'standards.status': { nl: 'Op de lijst', en: 'On the list' },
  'standards.reasons': { nl: 'De redenen, per kandidaat', en: 'The reasons, per candidate' },

  'deviations.title': { nl: 'Pas toe of leg uit', en: 'Comply or explain' },
  'deviations.none': {
    nl: 'Er is geen afwijking: {openness, select, open {de keuze is open} notApplicable {de keuze heeft geen eigen software} other {er deed geen open kandidaat mee}}, en er is geen verplichte standaard waaraan zij niet voldoet.',
    en: 'There is no deviation: {openness, select, open {the choice is open} notApplicable {the choice has no software of its own} other {no open candidate took part}}, and there is no mandatory standard that it does not meet.',
  },
  'deviations.noChoice': {
    nl: 'Er is niets gekozen, dus er is nog niets uit te leggen.',
    en: 'Nothing has been chosen, so there is nothing to explain yet.',
  },
  'deviations.missing': { nl: 'Nog uit te leggen: {points}.', en: 'Still to be explained: {points}.' },
  'deviations.pointOpenSource': { nl: 'dat er geen open source is gekozen', en: 'that no open source was chosen' },
  'deviations.some': {
    nl: 'Er {count, plural, one {is één afwijking, met} other {zijn # afwijkingen, elk met}} een maatregel en een einddatum.',
    en: 'There {count, plural, one {is one deviation, with} other {are # deviations, each with}} a measure and an end date.',
  },
  'deviations.label': { nl: 'Afwijking', en: 'Deviation' },
  'deviations.openSource': { nl: 'Open source: niet gekozen', en: 'Open source: not chosen' },
  'deviations.standard': {
    nl: '{name}: {met, select, no {niet voldaan} partly {voor een deel voldaan} yes {voldaan} other {niet aangetoond}}',
    en: '{name}: {met, select, no {not met} partly {met in part} yes {met} other {not shown to be met}}',
  },
  'deviations.ground': { nl: 'Grond', en: 'Ground' },
  'deviations.explanation': { nl: 'Uitleg', en: 'Explanation' },
  'deviations.consequence': { nl: 'Gevolg', en: 'Consequence' },
  'deviations.mitigation': { nl: 'Maatregel', en: 'Measure' },
  'deviations.owner': { nl: 'Eigenaar', en: 'Owner' },
  'deviations.until': { nl: 'Eindigt op', en: 'Ends on' },
  'deviations.day': { nl: '<b>{date}</b>', en: '<b>{date}</b>' },
  'deviations.evidence': { nl: 'Bewijs', en: 'Evidence' },

  'risks.title': { nl: 'Risico’s en uitstap', en: 'Risks and exit' },
  'risks.none': { nl: 'Er zijn geen risico’s genoteerd.', en: 'No risks have been noted.' },
  'risks.some': {
    nl: '{count, plural, one {Eén risico heeft} other {# risico’s hebben}} een maatregel en een eigenaar.',
    en: '{count, plural, one {One risk has} other {# risks have}} a measure and an owner.',
  },
  'risks.risk': { nl: 'Risico', en: 'Risk' },
  'risks.measure': { nl: 'Maatregel', en: 'Measure' },
  'risks.owner': { nl: 'Eigenaar', en: 'Owner' },
  'risks.until': { nl: 'Voor', en: 'By' },
  'risks.exit': { nl: 'Hoe we weer weg kunnen', en: 'How we can leave again' },
  'risks.conditions': { nl: 'Voorwaarden', en: 'Conditions' },

  'outside.title': { nl: 'Wat buiten onze invloed ligt', en: 'What lies outside our influence' },
  'outside.none': { nl: 'Hier is niets over genoteerd.', en: 'Nothing has been noted here.' },
  'outside.sentence': {
    nl: 'De middelen van een gemeente zijn beperkt. Dit kunnen wij niet zelf veranderen.',
    en: 'A municipality’s means are limited. This we cannot change ourselves.',
  },

  'unknown.title': { nl: 'Wat we niet weten', en: 'What we do not know' },
  'unknown.sentence': {
    nl: '{count, plural, =0 {Alles is beantwoord.} one {Eén antwoord is onbekend of onzeker.} other {# antwoorden zijn onbekend of onzeker.}}',
    en: '{count, plural, =0 {Everything has been answered.} one {One answer is unknown or uncertain.} other {# answers are unknown or uncertain.}}',
  },
  'unknown.matters': {
    nl: '{count, plural, =0 {Geen ervan kan alleen, bij het gewicht in het midden, de eerste plaats veranderen.} one {Eén ervan kan alleen al de eerste plaats veranderen.} other {# ervan kunnen elk alleen al de eerste plaats veranderen.}}',
    en: '{count, plural, =0 {None of them alone can change the first place at the weight in the middle.} one {One of them alone can change the first place.} other {# of them can each change the first place alone.}}',
  },
  'unknown.shown': {
    nl: 'Hier staan de {count} die het meest uitmaken.',
    en: 'Here are the {count} that matter most.',
  },
  'unknown.chance': { nl: 'Kans dat het omslaat', en: 'Chance that it turns' },
  'unknown.question': { nl: 'Vraag', en: 'Question' },
  'unknown.sought': { nl: 'Wat we wel weten', en: 'What we do know' },
  'unknown.evidence': { nl: 'Dit bewijs is nodig: {evidence}.', en: 'Evidence needed: {evidence}.' },
  'unknown.caption': {
    nl: 'Exact berekend bij het gewicht in het midden; elk onbekend antwoord is gelijk verdeeld over zijn schaal.',
    en: 'Calculated exactly at the weight in the middle; each unknown answer is spread evenly over its scale.',
  },
  'unknown.rest': {
    nl: 'Welke andere antwoorden onbekend of onzeker zijn, per kandidaat',
    en: 'Which other answers are unknown or uncertain, per candidate',
  },
  'unknown.cells': { nl: 'Onbekend: {titles}.', en: 'Unknown: {titles}.' },
  'unknown.ranges': { nl: 'Niet precies bekend: {titles}.', en: 'Not known exactly: {titles}.' },
  'unknown.dropped': { nl: 'afgevallen, telt niet mee', en: 'dropped out, not counted' },
  'unknown.notApplicable': { nl: 'Niet van toepassing in deze vraag', en: 'Not applicable to this question' },
  'unknown.notAnswered': { nl: 'Nog niet beantwoord.', en: 'Not answered yet.' },

  'sources.title': { nl: 'Bronnen', en: 'Sources' },
  'sources.sentence': {
    nl: '{count, plural, one {Eén bron draagt} other {# bronnen dragen}} de antwoorden. {stale, plural, =0 {Geen is verlopen.} one {Eén is verlopen.} other {# zijn verlopen.}}',
    en: '{count, plural, one {One source carries} other {# sources carry}} the answers. {stale, plural, =0 {None is past its shelf life.} one {One is past its shelf life.} other {# are past their shelf life.}}',
  },
  'sources.says': { nl: 'Wat de bron zegt', en: 'What the source says' },
  'sources.kind': { nl: 'Soort en datum', en: 'Kind and date' },
  'sources.strength': { nl: 'Sterkte', en: 'Strength' },
  'sources.age': { nl: 'Leeftijd', en: 'Age' },
  'sources.months': {
    nl: '{months, plural, one {# maand} other {# maanden}}',
    en: '{months, plural, one {# month} other {# months}}',
  },
  'sources.fromMemory': {
    nl: 'Algemene kennis, niet geopend: nakijken',
    en: 'General knowledge, not opened: check it',
  },
  'sources.invented': { nl: 'Verzonnen voor dit voorbeeld', en: 'Invented for this example' },
  'sources.day': { nl: '{date}', en: '{date}' },
  'sources.all': { nl: 'Alle bronnen, ook van de andere kandidaten', en: 'All sources, also of the other candidates' },
  'sources.cited': {
    nl: '{count, plural, =0 {Achter de keuze zelf staat geen bron.} one {Hier staat de ene bron achter de keuze zelf.} other {Hier staan de # bronnen achter de keuze zelf.}}',
    en: '{count, plural, =0 {No source stands behind the choice itself.} one {Here is the one source behind the choice itself.} other {Here are the # sources behind the choice itself.}}',
  },
  'sources.number': { nl: 'Nr', en: 'No' },
  'sources.nuance': { nl: 'Kanttekening: {nuance}', en: 'Nuance: {nuance}' },

  'signatures.title': { nl: 'Ondertekening', en: 'Signatures' },
  'signatures.none': { nl: 'Nog niet ondertekend.', en: 'Not signed yet.' },
  'signatures.line': { nl: '{act} op {date}: {role}', en: '{act} on {date}: {role}' },
  'method.title': { nl: 'Hoe er is gerekend', en: 'How it was calculated' },
  'method.line': {
    nl: 'Rekenmachine {engine}, {samples, number} trekkingen, startgetal {seed}. Kenmerk van de opgave: {problem}.',
    en: 'Engine {engine}, {samples, number} samples, seed {seed}. Name of the problem: {problem}.',
  },
  'method.own': {
    nl: 'Ook wie bij de gemeente beslist en wie oordeelt, staat in het rapport.',
    en: 'Who decides and who judges at the municipality is in the report as well.',
  },

  'answers.title': { nl: 'Alle antwoorden', en: 'All answers' },
  'answers.answer': { nl: 'Antwoord', en: 'Answer' },
  'answers.reason': { nl: 'Reden', en: 'Reason' },
  'answers.municipality': { nl: 'Oordeel van de gemeente', en: 'Judgement of the municipality' },
  'answers.drawn': {
    nl: 'Geldt voor de toepassing, waar zij ook wordt gewogen',
    en: 'Holds for the application wherever it is weighed',
  },
  'answers.unknown': { nl: 'Onbekend', en: 'Unknown' },
  'answers.between': { nl: '“{low}” tot “{high}”', en: '“{low}” to “{high}”' },
  'answers.number': { nl: '{number, number} {unit}', en: '{number, number} {unit}' },
  'answers.range': { nl: '{low, number} tot {high, number} {unit}', en: '{low, number} to {high, number} {unit}' },

  'council.kind': {
    nl: 'Raadspagina · vastgesteld op {date} · versie {version}',
    en: 'Council page · settled on {date} · version {version}',
  },
  'council.draft': { nl: 'Raadspagina · CONCEPT', en: 'Council page · DRAFT' },
  'council.title': { nl: '{title}: {decider} kiest {name}', en: '{title}: {decider} chooses {name}' },
  'council.none': { nl: '{title}: {decider} kiest nu niets', en: '{title}: {decider} chooses nothing now' },
  'council.undecided': { nl: '{title}: nog niet besloten', en: '{title}: not decided yet' },
  'council.proposed': { nl: '{title}: het voorstel is {name}', en: '{title}: the proposal is {name}' },
  'council.question': { nl: 'De vraag', en: 'The question' },
  'council.givenUp': { nl: 'Wat geven we op', en: 'What do we give up' },
  'council.why': { nl: 'Waarom {name}', en: 'Why {name}' },
  'council.whyNone': { nl: 'Waarom nu niets', en: 'Why nothing now' },
  'council.open': { nl: 'Het open alternatief', en: 'The open alternative' },
  'council.compared': { nl: 'De kandidaten vergeleken', en: 'The candidates compared' },
  'council.caption': {
    nl: 'Breedte van een vak: gewicht van het criterium in het midden. Gevuld: behaalde punten. Gearceerd: onbekend. Samen: punten van 100.',
    en: 'Width of a box: weight of the criterion in the middle. Filled: points reached. Hatched: unknown. Together: points of 100.',
  },
  'council.first': { nl: 'Eerste van 100', en: 'First of 100' },
  'council.change': { nl: 'Wat zou de uitkomst veranderen', en: 'What would change the outcome' },
  'council.risks': { nl: 'Risico’s en wat we doen', en: 'Risks and what we do' },
  'council.risk': { nl: '{risk} {measure}', en: '{risk} {measure}' },
  'council.moreRisks': {
    nl: 'Nog {more, plural, one {één risico staat} other {# risico’s staan}} in het rapport.',
    en: '{more, plural, one {One more risk is} other {# more risks are}} in the report.',
  },
  'council.unknown': {
    nl: '{count, plural, =0 {Geen enkel onbekend antwoord verandert alleen, bij het gewicht in het midden, de eerste plaats.} one {Eén onbekend antwoord kan alleen al de eerste plaats nog veranderen.} other {# onbekende antwoorden kunnen elk alleen al de eerste plaats nog veranderen.}}',
    en: '{count, plural, =0 {No unknown answer alone changes the first place at the weight in the middle.} one {One unknown answer alone can still change the first place.} other {# unknown answers can each alone still change the first place.}}',
  },
  'council.money': { nl: 'Kosten', en: 'Costs' },
  'council.review': { nl: 'Wanneer kijken we opnieuw', en: 'When do we look again' },
  'council.reviewBy': { nl: 'Uiterlijk <b>{date}</b>.', en: 'By <b>{date}</b>.' },
  'council.reviewOr': { nl: 'Uiterlijk <b>{date}</b>. {or}', en: 'By <b>{date}</b>. {or}' },
  'council.foot': {
    nl: 'Besluit van: {by}. Alle antwoorden, redenen en bronnen:',
    en: 'Decision of: {by}. All answers, reasons and sources:',
  },
  'council.footDraft': {
    nl: 'Nog geen besluit. Alle antwoorden, redenen en bronnen:',
    en: 'No decision yet. All answers, reasons and sources:',
  },
  'council.code': { nl: 'Kenmerk', en: 'Code' },
  'council.example': {
    nl: 'Voorbeeld: gemeente, oordelen en bedragen zijn verzonnen.',
    en: 'Example: municipality, judgements and amounts are invented.',
  },

  ...documents,
} as const;
