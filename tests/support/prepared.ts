import { listIndicators } from '../../src/framework/indicators.ts';
import type { Field } from '../../src/web/form.ts';
import { insideDossier } from '../../src/workplace/dossier-place.ts';
import type { DossierPlace, MemberPlace, WorkForm, WorkPage } from '../../src/workplace/place.ts';
import { workPages } from '../../src/workplace/site-map.ts';
import type { Workplace } from './site.ts';
import { Visitor } from './visitor.ts';

/** The pages that prepare a dossier, as they stand in the site map; the one on which a candidate is dropped comes last. */
export const preparedPages = [
  'behoefte',
  'zoekslag',
  'zoekslag/:search',
  'kandidaten',
  'kandidaat-uit-catalogus',
  'eigen-kandidaat',
  'niet-meegenomen/:left',
  'criteria',
  'criteria/:indicator',
  'standaarden',
  'standaarden/:standard',
  'standaarden/:standard/:candidate',
  'leden',
  'leden/:account',
  'bewijs',
  'nieuw-bewijs',
  'bewijs/:evidence',
  'kandidaten/:candidate',
] as const;

/** A dossier with one of everything that is prepared: its own ids by the names in the addresses, and every address. */
export interface Prepared {
  visitor: Visitor;
  id: string;
  ids: Readonly<Record<string, string>>;
  addresses: readonly string[];
}

/** Makes such a dossier through the forms, for whoever has this session. */
export async function prepareDossier(
  { site, parts }: Workplace,
  session: ReadonlyMap<string, string>,
  account: string,
): Promise<Prepared> {
  const visitor = new Visitor(site);
  visitor.cookies = new Map(session);
  await visitor.read('/dossiers/nieuw?taal=nl');
  await visitor.send('maak', { titel: 'Agenda', organisatie: 'Gemeente Voorbeeld', kader: 'brief-2021' });
  const base = visitor.address;
  const make = async (page: string, act: string, fields: Record<string, string>, list = page): Promise<string> => {
    await visitor.read(`${base}/${page}`);
    await visitor.send(act, fields);
    if (visitor.status !== 200) throw new Error(`${page}: ${visitor.status}`);
    return new RegExp(`${base}/${list}/([a-z0-9]{12})(?=["?])`).exec(`"${visitor.address}" ${visitor.text}`)?.[1] ?? '';
  };
  const search = { waar: 'x', datum: '2026-01-02', door: 'x', gezocht: 'x', gevonden: 'x' };
  const own = { naam: 'x', 'deel-1': 'whole', 'licentie-1': 'MIT', hosting: 'own', waarom: 'x' };
  const piece = { soort: 'press', titel: 'x', zegt: 'x', sterkte: 'low' };
  const ids: Record<string, string> = {
    search: await make('zoekslag', 'voeg-toe', search),
    left: await make('kandidaten', 'laat-weg', { 'weg-naam': 'x', 'weg-reden': 'x' }, 'niet-meegenomen'),
    candidate: await make('eigen-kandidaat', 'voeg-toe', own, 'kandidaten'),
    evidence: await make('nieuw-bewijs', 'voeg-toe', piece, 'bewijs'),
    indicator: listIndicators(parts.library.frameworks.get('brief-2021')!)[0]!.indicator.id,
    standard: 'odf',
    account,
  };
  await make('standaarden/odf', 'bewaar', { waarom: 'x' });
  const addresses = preparedPages.map((page) => `${base}/${page.replace(/:(\w+)/g, (_, name: string) => ids[name]!)}`);
  return { visitor, id: base.split('/').at(-1)!, ids, addresses };
}

/** The forms with a text to type that a page has for a member of the dossier, as it stands now. */
export async function textForms(
  { parts }: Workplace,
  { id, ids }: Prepared,
  page: (typeof preparedPages)[number],
): Promise<WorkForm[]> {
  const found = workPages.find(({ path }) => path === `/dossiers/:id/${page}`) as WorkPage & { access: 'dossier' };
  const asked = { language: 'nl', path: '', parameters: { id, ...ids }, query: new Map(), list: () => [] } as const;
  const account = (await parts.storage.accounts.find(ids['account']!))!;
  const member = { asked, parts, account } as unknown as MemberPlace;
  const inside = (await insideDossier(member, (await parts.storage.dossiers.open(id))!)) as DossierPlace;
  const forms = (await found.forms?.(inside)) ?? [];
  // What does not apply, or was dropped, takes the other forms away, so that comes last.
  const isLast = ({ act }: WorkForm) => Number(act === 'niet-van-toepassing' || act === 'val-af');
  return forms.filter(({ fields }) => fields.some(isText)).sort((a, b) => isLast(a) - isLast(b));
}

export type TextField = Extract<Field, { max: number }>;
export function isText(field: Field): field is TextField {
  return field.kind === 'line' || field.kind === 'text' || field.kind === 'address';
}

/** Whether a field takes any text, and not only an address, a licence or a date. */
export function isFree({ kind, name }: TextField): boolean {
  return kind !== 'address' && !name.startsWith('licentie') && name !== 'brondatum';
}

/** Something of `length` characters that the field takes, save for its length. */
export function fill(field: TextField, length: number): string {
  if (field.name.startsWith('licentie')) return 'LicenseRef-'.padEnd(length, 'a');
  if (field.name === 'brondatum') return '2025-03-31'.padEnd(length, '1');
  if (field.kind === 'address') return 'https://example.org/'.padEnd(length, 'a');
  // Two code points that a person sees as one letter.
  return 'e\u0301'.repeat(length);
}

/** A form filled in so that it is taken, with `text` for its texts. */
export function complete(
  { fields, values = {} }: WorkForm,
  text: (field: TextField) => string,
): Record<string, string> {
  const typed = fields.flatMap((field): [string, string][] => {
    // There are parts, so there is software.
    if (isText(field)) return [[field.name, field.name === 'zonder' ? '' : text(field)]];
    if (field.kind === 'hidden' || field.kind === 'file' || field.kind === 'check') return [];
    if (field.kind === 'number') return [[field.name, '2']];
    if (field.kind === 'date') return [[field.name, '2026-01-02']];
    const first = 'options' in field ? field.options[0]?.value : undefined;
    return [[field.name, values[field.name]?.[0] ?? first ?? '']];
  });
  return Object.fromEntries(typed);
}
