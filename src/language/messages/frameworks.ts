import type { Text } from '../text.ts';

/** What is wrong in a framework, for whoever edits one and for whoever reads the faults of a file. */
export const frameworks = {
  'frameworkFault.double': {
    nl: '"{id}" staat er twee keer; een id mag in het hele kader maar één keer voorkomen',
    en: '"{id}" stands here twice; ids are unique in the whole tree',
  },
  'frameworkFault.reserved': {
    nl: '"{id}" heeft hier een eigen betekenis; kies een andere id',
    en: '"{id}" has a meaning of its own here; choose another id',
  },
  'frameworkFault.levels': {
    nl: 'niveaus moeten oplopen, en hun waarden mogen niet dalen',
    en: 'levels must rise, and their values must not fall',
  },
  'frameworkFault.points': {
    nl: 'de punten van een waardefunctie moeten van links naar rechts oplopen',
    en: 'points must rise from left to right',
  },
  'frameworkFault.reading': { nl: '"{id}" staat er twee keer', en: '"{id}" stands here twice' },
  'frameworkFault.statements': {
    nl: 'de uitspraken kloppen niet met elkaar of met het kader: {fault}',
    en: '{fault}',
  },
  'frameworkFault.noCriterion': {
    nl: 'is geen criterium van dit kader; mogelijk zijn: {allowed}',
    en: 'is no criterion of this framework; allowed: {allowed}',
  },
  'frameworkFault.noIndicator': {
    nl: 'is geen indicator van dit kader; mogelijk zijn: {allowed}',
    en: 'is no indicator of this framework; allowed: {allowed}',
  },
  'frameworkFault.offScale': {
    nl: 'past niet op de schaal van de indicator; mogelijk is: {allowed}',
    en: 'does not fit the scale; allowed: {allowed}',
  },
  'frameworkFault.requirement': {
    nl: 'voor "{id}" staat dezelfde eis er twee keer',
    en: 'the same requirement on "{id}" stands here twice',
  },
  'frameworkFault.tie': { nl: '"{id}" staat er twee keer', en: '"{id}" stands here twice' },
  'frameworkFault.costs': {
    nl: 'kosten zijn een bedrag: dit vraagt een schaal met een getal',
    en: 'costs are an amount: this needs a scale with a number',
  },
  'frameworkFault.needWord': {
    nl: '"{id}" komt in geen behoefte voor; mogelijk zijn: {allowed}',
    en: '"{id}" is in no need; allowed: {allowed}',
  },
  'frameworkFault.policy': {
    nl: '"{id}" is geen beleid of motie; mogelijk zijn: {allowed}',
    en: '"{id}" is no policy; allowed: {allowed}',
  },

  'frameworkFault.shape': { nl: 'klopt niet: {fault}', en: '{fault}' },

  'frameworkGap.criteria': { nl: 'Het kader heeft nog geen criterium.', en: 'The framework has no criterion yet.' },
  'frameworkGap.readings': {
    nl: 'Er staat nog niet hoe de criteria wegen. Maak ten minste één lezing.',
    en: 'It does not say yet how the criteria weigh. Make at least one reading.',
  },
  'frameworkGap.indicators': {
    nl: '{title} heeft nog geen vraag.',
    en: '{title} has no question yet.',
  },

  'frameworkRefusal.forbidden': {
    nl: 'Alleen een beheerder kan kaders maken en veranderen.',
    en: 'Only an administrator can make and change frameworks.',
  },
  'frameworkRefusal.notFound': { nl: 'Dit kader is er niet.', en: 'This framework is not there.' },
  'frameworkRefusal.exists': {
    nl: 'Er is al een kader met de naam {id} in het adres. Kies een andere naam.',
    en: 'There is a framework with {id} in its address already. Choose another name.',
  },
  'frameworkRefusal.changed': {
    nl: 'Iemand heeft dit deel van het kader veranderd nadat u de pagina opende. Kijk het na en probeer het opnieuw.',
    en: 'Someone changed this part of the framework after you opened the page. Check it and try again.',
  },
  'frameworkRefusal.movedOn': {
    nl: 'Het kader is veranderd nadat u de pagina opende. Kijk het na voordat u het uitgeeft.',
    en: 'The framework changed after you opened the page. Check it before you issue it.',
  },
  'frameworkRefusal.faults': {
    nl: '{count, plural, one {Er klopt nog één ding niet.} other {Er kloppen nog # dingen niet.}}',
    en: '{count, plural, one {One thing is not right yet.} other {# things are not right yet.}}',
  },

  'frameworkEdit.noSuchNode': {
    nl: 'Het kader heeft geen criterium, groep of indicator {id}.',
    en: 'The framework has no criterion, group or indicator {id}.',
  },
  'frameworkEdit.taken': {
    nl: 'De id {id} is al in gebruik. Kies een andere.',
    en: 'The id {id} is in use already. Choose another one.',
  },
  'frameworkEdit.hasGroups': {
    nl: '{title} is in groepen verdeeld. Zet de indicator in een van die groepen.',
    en: '{title} is divided into groups. Put the indicator in one of these groups.',
  },
  'frameworkEdit.noLevels': {
    nl: 'Op {title} wordt met een getal geantwoord. Niveaus kunnen daar niet.',
    en: '{title} is answered with a number. It cannot have levels.',
  },
  'frameworkEdit.twoLevels': {
    nl: '{title} moet ten minste twee niveaus houden.',
    en: '{title} must keep at least two levels.',
  },
  'frameworkEdit.oneMinimum': {
    nl: 'Geef een niveau of een getal, niet allebei.',
    en: 'Give a level or a number, not both.',
  },
  'frameworkEdit.noSuchReading': {
    nl: 'Het kader heeft geen lezing {id}.',
    en: 'The framework has no reading {id}.',
  },
  'frameworkEdit.noSuchStatement': {
    nl: 'Er staat geen uitspraak op plaats {at}.',
    en: 'There is no statement at place {at}.',
  },
} satisfies Record<string, Text>;
