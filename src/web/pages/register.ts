import { candidateOf, type Dossier } from '../../dossier/dossier.ts';
import { sentence } from '../../language/sentence.ts';
import type { Words } from '../../language/text.ts';
import type { Page } from '../page.ts';
import type { Parts } from '../parts.ts';
import { mentions } from '../search.ts';
import { accountYears } from './annual-account.ts';

/** What the register tells of one decided dossier. */
interface DecisionEntry {
  id: string;
  example: boolean;
  title: Words;
  sentence: Words;
  day: string;
  by: Words;
  openness?: string;
  words: Words[];
}

/** Every published dossier, the newest first. */
export async function listDecisions({ decisions }: Parts): Promise<DecisionEntry[]> {
  return (await decisions.list()).map(describe);
}

function describe(dossier: Dossier): DecisionEntry {
  const decision = dossier.decision!;
  const chosen = candidateOf(dossier, decision.chosen);
  return {
    id: dossier.id,
    example: dossier.example ?? false,
    title: dossier.title,
    sentence: decision.sentence,
    day: decision.date,
    by: decision.by,
    ...(chosen === undefined ? {} : { openness: chosen.openness.openness }),
    words: [dossier.title, decision.sentence, dossier.need.question, ...dossier.candidates.map(({ name }) => name)],
  };
}

const opennessChoices = ['open', 'partlyOpen', 'closed', 'unknown', 'notApplicable'];

export const register: Page = {
  path: '/besluiten',
  view: 'pages/register',
  part: 'decisions',
  show: async (asked, parts) => {
    const search = asked.query.get('q')?.trim() ?? '';
    const openness = asked.query.get('broncode') ?? '';
    const all = await listDecisions(parts);
    const decisions = all.filter(
      (entry) => mentions(entry.words, search, asked.language) && (openness === '' || entry.openness === openness),
    );
    return {
      title: sentence('register.title'),
      example: all.some(({ example }) => example),
      search,
      choices: opennessChoices.map((value) => ({
        value,
        label: sentence(`openness.${value}` as 'openness.open'),
        isChosen: value === openness,
      })),
      decisions,
      count: decisions.length,
      years: await accountYears(parts),
    };
  },
};
