import { type NewEntry, streamOf } from '../../src/dossier/entry.ts';
import { fromDossierFile } from '../../src/dossier/from-file.ts';
import type { DossierRole } from '../../src/dossier/roles.ts';
import { wholeFile } from '../../src/dossier/whole-file.ts';
import { library } from '../support/library.ts';
import type { Workplace } from '../support/site.ts';
import { Visitor } from '../support/visitor.ts';

let number = 0;

const taking = ['zoals-nu', 'teams', 'element', 'signal'];

/** A dossier of four candidates, three of them from the catalogue, in which the round has just opened; gives its address. */
export async function beginRound(
  { storage, parts }: Workplace,
  members: Readonly<Record<string, readonly DossierRole[]>>,
  more: readonly NewEntry[] = [],
): Promise<string> {
  number += 1;
  const id = `ronde-${number}`;
  const { weighing: _w, decision: _d, ...file } = wholeFile(library().dossiers.get('chat-in-de-organisatie')!);
  const candidates = file.candidates.filter((each) => taking.includes(each.id));
  const answers = Object.fromEntries(taking.map((each) => [each, file.answers[each] ?? {}]));
  const cited = new Set(
    Object.values(answers).flatMap((cells) => Object.values(cells).flatMap((each) => each.evidence)),
  );
  const evidence = file.evidence.filter((piece) => cited.has(piece.id));
  const given = {
    ...file,
    candidates,
    answers,
    evidence,
    id,
    phase: 'assessing',
    deviations: [],
    requirements: [],
    standards: [],
    example: undefined,
  } as never;
  const entries = fromDossierFile(given).filter(({ kind }) => kind !== 'consensusSet');
  const memberships = Object.entries(members).map(
    ([account, value]): NewEntry => ({ kind: 'memberSet', data: { account, value: [...value] } }),
  );
  const meta = { at: parts.now(), actor: Object.keys(members)[0]! };
  await storage.logbook.append(streamOf(id), { seq: 0 }, [...entries, ...memberships, ...more], meta);
  return `/dossiers/${id}`;
}

/** Someone who is signed in, in a browser of their own. */
export async function enter({ site }: Workplace, login: string): Promise<Visitor> {
  const visitor = new Visitor(site);
  await visitor.signIn(login);
  return visitor;
}
