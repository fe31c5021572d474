import type { Text } from './text.ts';

/** Units that people count in, as they read beside other numbers and beside one. */
const units: Record<keyof Text, Readonly<Record<string, string>>> = {
  nl: {
    overheden: 'overheid',
    gemeenten: 'gemeente',
    organisaties: 'organisatie',
    leveranciers: 'leverancier',
    inwoners: 'inwoner',
    medewerkers: 'medewerker',
    maanden: 'maand',
    weken: 'week',
    dagen: 'dag',
    stappen: 'stap',
    standaarden: 'standaard',
  },
  en: {
    authorities: 'authority',
    municipalities: 'municipality',
    organisations: 'organisation',
    suppliers: 'supplier',
    residents: 'resident',
    staff: 'member of staff',
    months: 'month',
    weeks: 'week',
    days: 'day',
    steps: 'step',
    standards: 'standard',
    years: 'year',
    hours: 'hour',
  },
};

/** The unit beside `count`: "1 maand", "3 maanden". A unit that is not in the list stays as it is. */
export function unitFor(count: number, unit: Text): Text {
  if (count !== 1) return unit;
  return { nl: units.nl[unit.nl] ?? unit.nl, en: units.en[unit.en] ?? unit.en };
}
