import type { FrameworkFault } from '../framework/check.ts';
import type { Framework } from '../framework/framework.ts';
import { findGaps } from '../framework/gaps.ts';
import { type Sentence, sentence } from '../language/sentence.ts';
import type { Words } from '../language/text.ts';
import type { FrameworkPlace } from './framework-place.ts';
import { checkHere } from './give-framework.ts';

/** Something that keeps a framework from being issued, with the page on which it can be mended. */
export interface ShownGap {
  where: Words | '';
  text: Sentence;
  href: string;
}

/** Everything that keeps the framework from being issued: what is still empty first, then what contradicts itself. */
export function gapsIn({ living, parts }: Pick<FrameworkPlace, 'living' | 'parts'>): FrameworkFault[] {
  const gaps = findGaps(living.draft);
  return gaps.length > 0 ? gaps : checkHere(parts)(living.draft);
}

/** The gaps as the page lists them. */
export function listGaps(place: FrameworkPlace): ShownGap[] {
  const { draft } = place.living;
  return gapsIn(place).map(({ path, text }) => {
    const { where, page } = locate(draft, path);
    // What is empty is named in its own sentence.
    const isNamed = text.key.startsWith('frameworkGap.');
    return { where: isNamed ? '' : where, text: sentence(text.key, text.values), href: place.to(page) };
  });
}

/** The part of the framework that a path leads to, and the page where it is changed. */
function locate(framework: Framework, path: FrameworkFault['path']): { where: Words | ''; page: string } {
  const [list, at, ...rest] = path;
  if (list === 'readings' && typeof at === 'number') {
    const reading = framework.readings[at];
    return { where: reading?.title ?? '', page: reading === undefined ? '' : `lezing/${reading.id}` };
  }
  if (list === 'readings') return { where: '', page: 'nieuwe-lezing' };
  if (list === 'requirements') return { where: '', page: 'eisen' };
  if (list === 'criteria' && typeof at === 'number') return locateNode(framework, at, rest);
  if (list === 'criteria') return { where: '', page: 'nieuw-criterium' };
  return { where: '', page: list === 'uses' || list === 'answersFrom' ? '' : 'kop' };
}

function locateNode(
  { criteria }: Framework,
  at: number,
  path: FrameworkFault['path'],
): { where: Words | ''; page: string } {
  type Node = { id: string; title: Words; groups?: Node[] | undefined; indicators?: Node[] | undefined };
  let node: Node | undefined = criteria[at];
  for (let i = 0; i + 1 < path.length; i += 2) {
    const [list, index] = [path[i], path[i + 1]];
    if ((list !== 'groups' && list !== 'indicators') || typeof index !== 'number') break;
    node = node?.[list]?.[index] ?? node;
  }
  return node === undefined ? { where: '', page: '' } : { where: node.title, page: `onderdeel/${node.id}` };
}
