/** The page of a dossier on which a place of it is filled in, and where on that page. */
export function pageOfPlace(place: string): string {
  const [kind = ''] = place.split(':');
  return pages[kind] ?? '';
}

const pages: Readonly<Record<string, string>> = {
  title: '',
  framework: 'criteria',
  need: 'behoefte',
  search: 'zoekslag',
  candidate: 'kandidaten',
  dropped: 'kandidaten',
  standing: 'kandidaten',
  costs: 'kandidaten',
  leftOut: 'kandidaten',
  notApplicable: 'criteria',
  requirement: 'criteria',
  evidence: 'bewijs',
  answer: 'beoordelen',
  consensus: 'consensus',
  weighing: 'weging',
  weighingLock: 'weging',
  standard: 'standaarden',
  conformance: 'standaarden',
  deviation: 'afwijkingen',
  decision: 'besluit',
  keywords: 'besluit',
  archiving: 'besluit',
  member: 'leden',
};
