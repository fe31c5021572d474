/** Texts of the channel guide: its pages, documents, rules and faults. */
export const channels = {
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
