import type { DossierFile } from '../../src/dossier/dossier-file.ts';
import { buildDossierFile, text } from './dossier-file.ts';
import { library } from './library.ts';

/** A dossier with every optional part, in which `write` writes every text that people type. */
export function fillDossier(write: () => string): DossierFile {
  const framework = library().frameworks.get('brief-2021')!;
  const file = buildDossierFile(framework, 4, (each) => {
    each.decision!.chosen = 'kandidaat-2';
    each.openSearch[0]!.url = 'https://example.org/';
    each.leftOut = [{ name: text(''), because: text('') }];
    each.need.constraints = [text('')];
    each.need.answers = [{ policy: 'brief-2021', how: text('') }];
    each.notApplicable = [{ indicator: 'dpia', reason: text('') }];
    for (const cells of Object.values(each.answers)) delete cells['dpia'];
    each.requirements = [{ indicator: 'licence', level: 1, reason: text('') }];
    each.standards = [
      { standard: 'tls', because: text(''), met: { 'kandidaat-2': { met: 'no', reason: text(''), evidence: [] } } },
    ];
    each.deviations = ['open-source', 'tls'].map((point) => ({
      point,
      ground: 'boundByContract',
      explanation: text(''),
      consequence: text(''),
      evidence: ['bron'],
      mitigation: text(''),
      owner: text(''),
      until: '2027-01-01',
    }));
    each.candidates[0]!.costs = { oneOff: 1, years: 2, source: text(''), note: text('') };
    each.evidence[0]!.nuance = text('');
    Object.assign(each.decision!, {
      givenUp: [text('')],
      risks: [{ risk: text(''), measure: text(''), owner: text('') }],
      outsideInfluence: [text('')],
      conditions: [text('')],
      signatures: [{ role: text(''), act: 'settled', date: '2026-10-01' }],
    });
  });
  const { framework: _, ...rest } = file;
  const rewrite = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(rewrite);
    if (value === null || typeof value !== 'object') return value;
    if (Object.hasOwn(value, 'nl')) return { nl: write(), en: write() };
    return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, rewrite(inside)]));
  };
  const written = { ...(rewrite(rest) as DossierFile), framework, title: write(), organisation: write() };
  for (const candidate of written.candidates) candidate.name = write();
  return written;
}
