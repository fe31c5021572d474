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

/** The page of a channel guide on which a place of it is filled in. */
export function pageOfGuidePlace(place: string): string {
  const [kind = '', id = ''] = place.split(':');
  return kind === 'channel' && id !== '' ? `kanalen/${id}` : (guidePages[kind] ?? '');
}

const guidePages: Readonly<Record<string, string>> = {
  head: 'gegevens',
  framework: 'gegevens',
  channel: 'kanalen',
  evidence: 'bewijs',
  answer: 'beoordelen',
  consensus: 'consensus',
  override: 'gebruik',
  member: 'leden',
  phase: 'vaststellen',
};
