import type { Confidence, Source } from '../catalogue/fact.ts';
import type { Finding } from '../catalogue/finding.ts';
import { type Sentence, sentence } from '../language/sentence.ts';
import { say, type Words } from '../language/text.ts';
import { word } from '../report/wording.ts';

/** A source as it stands under what it says. */
interface SourceLine {
  label: Words;
  url: string;
  part: Words;
  /** Left out where the label says it already. */
  date: Sentence | '';
}

/** What is known, or was sought, and where it was read; the fields of the other kind are empty. */
export interface Statement {
  isKnown: boolean;
  says: Words | Sentence;
  /** The address, where what is known is an address. */
  url: string;
  note: Words;
  sources: SourceLine[];
  bases: Sentence[];
  confidence: Confidence | '';
  /** Nothing behind it was opened, so it must be checked before anyone relies on it. */
  isFromMemory: boolean;
  /** When something unknown was sought. */
  sought: Sentence | '';
}

/** A fact or finding as the pages show it. */
export function describeFinding(finding: Finding): Statement {
  const note = finding.note ?? '';
  if ('unknown' in finding) {
    return {
      isKnown: false,
      says: finding.unknown,
      url: '',
      note,
      sources: [],
      bases: [],
      confidence: '',
      isFromMemory: false,
      sought: sentence('finding.sought', { date: { day: finding.sought } }),
    };
  }
  const { says, sources, basis, confidence } = finding;
  const bases = [basis].flat();
  return {
    isKnown: true,
    says: says === 'NOASSERTION' ? sentence('finding.noLicence') : says,
    url: typeof says === 'string' && /^https?:\/\/\S+$/.test(says) ? says : '',
    note,
    sources: sources.map(describeSource),
    bases: bases.map((each) => word('basis', each)),
    confidence,
    isFromMemory: bases.every((each) => each === 'memory'),
    sought: '',
  };
}

function describeSource({ url, title, part, date }: Source): SourceLine {
  return {
    label: title ?? shorten(url!),
    url: url ?? '',
    part: part ?? '',
    date: title !== undefined && say(title, 'nl').includes(date) ? '' : phraseDate(date),
  };
}

function phraseDate(date: string): Sentence {
  return /^\d/.test(date) ? sentence('sources.day', { date: { day: date } }) : word('date', date);
}

/** An address as people name it: without https and www, and without the end of a long path. */
function shorten(url: string): string {
  const { host, pathname } = new URL(url);
  const site = host.replace(/^www\./, '');
  const path = pathname.replace(/\/$/, '');
  return site.length + path.length <= 40 ? `${site}${path}` : `${site}/…`;
}
