import { expect, it } from 'vitest';
import type { DossierFile } from '../../src/dossier/dossier-file.ts';
import { weigh } from '../../src/dossier/outcome.ts';
import { makeWhole } from '../../src/dossier/whole.ts';
import type { DossierEdition } from '../../src/report/document/write.ts';
import { editions } from '../../src/report/editions.ts';
import { writeHtml } from '../../src/report/html.ts';
import { loadViews } from '../../src/report/templates.ts';
import { buildDossierFile, text } from '../support/dossier-file.ts';
import { library } from '../support/library.ts';

const hostile = [
  '<script>alert(1)</script>',
  '<img src=x onerror="alert(1)">',
  '"><svg onload=alert(1)>',
  "'><b onmouseover=alert(1)>x</b>",
  '</style></title><script>alert(1)</script>',
  '</text><foreignObject><script>alert(1)</script>',
  '<!--',
  '--><![CDATA[',
  '&lt;b&gt; &amp; &#60;i&#62;',
  '{{7*7}} {{{constructor}}} {{> layout}}',
  '{name} {count, plural, one {x} other {y}}',
  "'{' it's ''",
  '</b></p></td></tr></table></main>',
  '<a href="javascript:alert(1)">x</a>',
  '<iframe src=//example.org></iframe>',
  '<meta http-equiv=refresh content=0>',
  '<base href=//example.org>',
  'url(javascript:alert(1)) }</style>',
  '\u202eomgekeerd',
  'مرحبا بالعالم',
  '👩‍👩‍👧‍👦',
  'NUL\u0000 en escape\u001b[31m',
  '\ud800 los',
  'Woord'.repeat(100),
  '__proto__',
  'constructor',
  'undefined',
  '=1+1',
  '#{7*7} `7`',
];

const framework = library().frameworks.get('brief-2021')!;
const draw = loadViews();

/** A dossier in which `write` writes every text; every optional part is there. */
function fill(write: () => string): DossierFile {
  const file = buildDossierFile(framework, 4, (each) => {
    each.decision!.chosen = 'kandidaat-2';
    each.openSearch[0]!.url = 'https://example.org/';
    each.leftOut = [{ name: text(''), because: text('') }];
    each.need.constraints = [text('')];
    each.need.answers = [{ policy: 'brief-2021', how: text('') }];
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

function reports(file: DossierFile): string[] {
  const { sources, standards, policies } = library();
  const made = makeWhole(file, sources);
  if ('faults' in made) throw new Error(JSON.stringify(made.faults));
  const outcome = weigh(made.dossier, { samples: 500 });
  const input = { dossier: made.dossier, outcome, today: '2026-11-25', standards, policies };
  return editions
    .filter((edition): edition is DossierEdition => edition !== 'annual-account')
    .flatMap((edition) =>
      (['nl', 'en'] as const).map((language) => writeHtml(edition, input, language, { draw, css: '' })),
    );
}

/** Every element with the names of its attributes, and the addresses it leads to. */
function skeleton(html: string): string[] {
  return [...html.matchAll(/<[!/a-z][^>]*>/gi)].map(([tag]) =>
    tag.replace(/="[^"]*"/g, (value) => (value.startsWith('="http') ? value : '')),
  );
}

it('X01, X02: no text of a dossier adds an element, an attribute or an address to a report', () => {
  const plain = reports(fill(() => 'gewoon')).map(skeleton);
  for (let offset = 0; offset < hostile.length; offset += 7) {
    let next = offset;
    const made = reports(fill(() => hostile[next++ % hostile.length]!));
    for (const [i, html] of made.entries()) {
      expect(skeleton(html), `report ${i} from text ${offset}`).toEqual(plain[i]);
      expect(html.match(/.{60}[^\P{Cc}\n].{20}/su)?.[0]).toBeUndefined();
    }
  }
});
