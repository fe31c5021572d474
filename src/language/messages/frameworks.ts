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
} satisfies Record<string, Text>;
