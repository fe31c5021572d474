import type { Text } from '../text.ts';

/** Why a command is refused, in words: what is the matter, and what one can do. */
export const refusals = {
  'refusal.notFound': { nl: 'Dit is er niet of niet meer.', en: 'This is not there, or no longer.' },
  'refusal.exists': {
    nl: 'Er is al een dossier met de naam {id} in het adres. Kies een andere naam.',
    en: 'There is a dossier with {id} in its address already. Choose another name.',
  },
  'refusal.forbidden': {
    nl: 'Met uw rol in dit dossier kunt u dit niet doen.',
    en: 'You cannot do this with your role in this dossier.',
  },
  'refusal.frozen': {
    nl: 'Dit dossier is vastgesteld. Wat vastgesteld is, verandert niet meer.',
    en: 'This dossier was decided. What was decided does not change any more.',
  },
  'refusal.phase': {
    nl: 'Dit kan niet in de fase waarin het dossier nu is. Ga eerst naar de fase waar dit bij hoort.',
    en: 'This cannot be done in the phase that the dossier is in. First go to the phase that it belongs to.',
  },
  'refusal.changed': {
    nl: 'Iemand heeft dit veranderd nadat u de pagina opende. Kies welke tekst blijft.',
    en: 'Someone changed this after you opened the page. Choose which text stays.',
  },
  'refusal.movedOn': {
    nl: 'Het dossier is veranderd nadat u de pagina opende. Kijk het na en probeer het opnieuw.',
    en: 'The dossier changed after you opened the page. Check it and try again.',
  },
  'refusal.tooLong': {
    nl: 'Een tekst mag hooguit {longest, number} tekens hebben; deze heeft er {length, number}.',
    en: 'A text may have at most {longest, number} characters; this one has {length, number}.',
  },
  'refusal.unreadable': {
    nl: 'In de tekst staan tekens die niet bewaard kunnen worden.',
    en: 'The text holds characters that cannot be kept.',
  },
  'refusal.noSuchCandidate': { nl: 'Er is geen kandidaat {id}.', en: 'There is no candidate {id}.' },
  'refusal.candidateDropped': {
    nl: 'De kandidaat {name} is afgevallen: {because}',
    en: 'The candidate {name} was dropped: {because}',
  },
  'refusal.noSuchApplication': {
    nl: 'In de catalogus staat geen toepassing {id}.',
    en: 'There is no application {id} in the catalogue.',
  },
  'refusal.noSuchEdition': {
    nl: 'De toepassing {name} heeft geen uitgave {id}.',
    en: 'The application {name} has no edition {id}.',
  },
  'refusal.partsFromCatalogue': {
    nl: 'De onderdelen van een kandidaat uit de catalogus komen uit de catalogus.',
    en: 'The parts of a candidate from the catalogue come from the catalogue.',
  },
  'refusal.noSuchFramework': { nl: 'Er is geen kader {id}.', en: 'There is no framework {id}.' },
  'refusal.frameworkInUse': {
    nl: 'Het kader is al in gebruik. Haal eerst de eisen, de weging, de antwoorden en wat niet van toepassing is weg.',
    en: 'The framework is in use already. First remove the requirements, the weighing, the answers and what does not apply.',
  },
  'refusal.answeredByCosts': {
    nl: '{title} volgt uit de kosten van de kandidaat. Daar geeft niemand een ander antwoord op.',
    en: '{title} follows from the costs of the candidate. Nobody gives another answer to it.',
  },
  'refusal.noSuchScale': {
    nl: 'Op {id} wordt niet met een getal geantwoord, dus een eigen schaal kan daar niet.',
    en: '{id} is not answered with a number, so it cannot have a scale of its own.',
  },
  'refusal.fallingScale': {
    nl: 'De getallen van de schaal van {title} moeten oplopen, elk getal één keer.',
    en: 'The numbers of the scale of {title} must rise, each number once.',
  },
  'refusal.noSuchIndicator': { nl: 'Het kader heeft geen indicator {id}.', en: 'The framework has no indicator {id}.' },
  'refusal.notApplicable': {
    nl: 'De indicator {title} is hier niet van toepassing en krijgt geen antwoord.',
    en: 'The indicator {title} does not apply here and takes no answer.',
  },
  'refusal.nothingApplies': {
    nl: 'Ten minste één indicator moet van toepassing blijven.',
    en: 'At least one indicator has to apply.',
  },
  'refusal.offScale': {
    nl: 'Dit past niet op de schaal van de indicator {title}.',
    en: 'This does not fit the scale of the indicator {title}.',
  },
  'refusal.noSuchEvidence': { nl: 'Er is geen bewijsstuk {id}.', en: 'There is no evidence {id}.' },
  'refusal.evidenceCited': {
    nl: 'Dit bewijsstuk wordt nog genoemd, op {count, plural, one {# plek} other {# plekken}}. Haal het daar eerst weg.',
    en: 'This evidence is still cited in {count, plural, one {# place} other {# places}}. Remove it there first.',
  },
  'refusal.noSuchPolicy': { nl: 'Er is geen motie of beleid {id}.', en: 'There is no motion or policy {id}.' },
  'refusal.noSuchStandard': { nl: 'Er is geen standaard {id}.', en: 'There is no standard {id}.' },
  'refusal.standardNotHere': {
    nl: 'De standaard {id} staat niet bij dit dossier. Zet er eerst bij waarom hij geldt.',
    en: 'The standard {id} is not part of this dossier. First say why it applies.',
  },
  'refusal.noSuchPoint': {
    nl: 'Over {id} is in dit dossier niets uit te leggen.',
    en: 'There is nothing to explain about {id} in this dossier.',
  },
  'refusal.roundClosed': {
    nl: 'De ronde is gesloten. Antwoorden uit een gesloten ronde blijven zoals ze zijn.',
    en: 'The round is closed. Answers of a closed round stay as they are.',
  },
  'refusal.notYours': {
    nl: 'Dit is het antwoord van een andere beoordelaar.',
    en: 'This is the answer of another assessor.',
  },
  'refusal.noSuchAssessor': {
    nl: '{id} heeft hier niet geantwoord en kan het dus niet eens zijn geworden.',
    en: '{id} did not answer here, and so cannot have agreed.',
  },
  'refusal.noSuchReading': { nl: 'Het kader heeft geen lezing {id}.', en: 'The framework has no reading {id}.' },
  'refusal.noSuchNode': {
    nl: 'Het kader heeft geen criterium of groep {id}.',
    en: 'The framework has no criterion or group {id}.',
  },
  'refusal.weighingContradicts': {
    nl: 'Deze uitspraken over {node} kunnen niet samen waar zijn: {statements}.',
    en: 'These statements about {node} cannot hold together: {statements}.',
  },
  'refusal.weighingWrong': {
    nl: 'In de weging van {node} klopt iets niet: {fault}',
    en: 'Something is wrong in the weighing of {node}: {fault}',
  },
  'refusal.weighingLocked': {
    nl: 'De weging ligt vast sinds {date}.',
    en: 'The weighing has been locked since {date}.',
  },
  'refusal.lockStays': {
    nl: 'In een aanbesteding gaat de weging niet meer van het slot.',
    en: 'In a tender the weighing is not unlocked again.',
  },
  'refusal.lastLead': {
    nl: 'Een dossier houdt altijd ten minste één dossierhouder.',
    en: 'A dossier always keeps at least one lead.',
  },
  'refusal.cannotUndo': {
    nl: 'Dit kan niet ongedaan worden gemaakt: het is later nog veranderd, of het is een stap van het hele dossier.',
    en: 'This cannot be undone: it was changed again later, or it is a step of the dossier as a whole.',
  },
  'refusal.notAnExample': {
    nl: 'Alleen een voorbeeld kan worden weggehaald.',
    en: 'Only an example can be taken off.',
  },
  'refusal.fileFaults': {
    nl: 'In het dossierbestand {count, plural, one {staat # fout} other {staan # fouten}}. De eerste: {first}',
    en: 'The dossier file has {count, plural, one {# fault} other {# faults}}. The first: {first}',
  },
  'refusal.fileDecided': {
    nl: 'Een bestand van een vastgesteld dossier kan alleen een beheerder inlezen.',
    en: 'Only an administrator can load the file of a decided dossier.',
  },
  'refusal.fourEyes': {
    nl: 'Wie het besluit heeft aangevraagd, stelt het niet zelf vast.',
    en: 'Who requested the decision does not settle it.',
  },
  'refusal.obstacles': {
    nl: 'Dit kan nog niet. Er {count, plural, one {ontbreekt nog # ding} other {ontbreken nog # dingen}}.',
    en: 'This cannot be done yet. {count, plural, one {# thing is} other {# things are}} still missing.',
  },

  'obstacle.need': {
    nl: 'De behoefte is nog niet helemaal ingevuld.',
    en: 'The need is not filled in completely yet.',
  },
  'obstacle.noCandidate': { nl: 'Er is nog geen kandidaat.', en: 'There is no candidate yet.' },
  'obstacle.noAssessor': { nl: 'Er is nog geen beoordelaar.', en: 'There is no assessor yet.' },
  'obstacle.noReason': {
    nl: 'Bij {count, plural, one {# antwoord} other {# antwoorden}} staat nog geen onderbouwing.',
    en: '{count, plural, one {# answer has} other {# answers have}} no reason yet.',
  },
  'obstacle.notLocked': {
    nl: 'In een aanbesteding ligt de weging vast voordat de antwoorden opengaan.',
    en: 'In a tender the weighing is locked before the answers are opened.',
  },
  'obstacle.noConsensus': {
    nl: 'Over {count, plural, one {# antwoord} other {# antwoorden}} is nog geen consensus.',
    en: 'There is no consensus on {count, plural, one {# answer} other {# answers}} yet.',
  },
  'obstacle.noneLeft': {
    nl: 'Geen kandidaat haalt alle eisen, dus er is niets te wegen.',
    en: 'No candidate meets all requirements, so there is nothing to weigh.',
  },
  'obstacle.noWeighing': { nl: 'Er is nog geen weging gekozen.', en: 'No weighing was chosen yet.' },
  'obstacle.weighing': {
    nl: 'De weging past niet meer bij wat hier van toepassing is.',
    en: 'The weighing no longer fits what applies here.',
  },
  'obstacle.noDecision': {
    nl: 'Het besluit is nog niet helemaal ingevuld.',
    en: 'The decision is not filled in completely yet.',
  },
  'obstacle.notACandidate': {
    nl: 'De gekozen kandidaat doet niet meer mee.',
    en: 'The chosen candidate no longer takes part.',
  },
  'obstacle.noOpenSearch': {
    nl: 'Er is nog geen zoekslag naar open kandidaten. Die hoort er ook te zijn als er niets is gevonden.',
    en: 'There is no search for open candidates yet. It has to be there also when it found nothing.',
  },
  'obstacle.requirementMissed': {
    nl: 'De gekozen kandidaat haalt de eis aan {title} niet.',
    en: 'The chosen candidate misses the requirement on {title}.',
  },
  'obstacle.requirementUnknown': {
    nl: 'Of de gekozen kandidaat de eis aan {title} haalt, is onbekend.',
    en: 'It is unknown whether the chosen candidate meets the requirement on {title}.',
  },
  'obstacle.notExplained.openSource': {
    nl: 'Er is gekozen voor iets dat niet open is. Leg uit waarom.',
    en: 'What was chosen is not open. Explain why.',
  },
  'obstacle.notExplained.standard': {
    nl: 'Niet is aangetoond dat de keuze voldoet aan de verplichte standaard {id}. Leg uit waarom.',
    en: 'The choice is not shown to meet the mandatory standard {id}. Explain why.',
  },
  'obstacle.noRequest': {
    nl: 'Het besluit is nog niet aangevraagd, of het dossier is daarna veranderd.',
    en: 'The decision was not requested yet, or the dossier changed after that.',
  },
} as const satisfies Record<string, Text>;
export type RefusalKey = keyof typeof refusals;
