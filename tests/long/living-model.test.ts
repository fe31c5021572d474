import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold } from '../../src/dossier/living.ts';
import { partsOf, places } from '../../src/dossier/places.ts';
import { isSame } from '../../src/framework/same.ts';
import { indicatorIds } from '../dossier/arbitrary-command.ts';
import type { LooseCommand, Play } from '../dossier/play.ts';
import { evidence } from '../dossier/samples.ts';
import { stage } from '../dossier/stage.ts';

const users = Array.from({ length: 20 }, (_, i) => `u${i + 1}`);

/** One edit: by whom, of what, and whether its page was opened anew just before. */
const edit = fc.record({
  user: fc.nat(users.length - 1),
  candidate: fc.constantFrom('open', 'gesloten'),
  indicator: fc.constantFrom(...indicatorIds),
  level: fc.option(fc.constantFrom(0, 1), { freq: 5 }),
  shared: fc.option(fc.record({ id: fc.constantFrom('a', 'b', 'c'), says: fc.constantFrom('x', 'y', 'z') }), {
    freq: 3,
  }),
  opensPage: fc.boolean(),
});

/** The dossier as simply as it can be told: what stands at a place, and since when. */
type Model = Map<string, { value: unknown; since: number }>;

it('C04: what 20 people write at once adds up to what the logbook says, one entry after another', () => {
  const begin = stage('draft');
  for (const account of users) begin.does('lies', { kind: 'setMember', account, value: ['assessor'] });
  begin.does('lies', { kind: 'startAssessing' });

  fc.assert(
    fc.property(fc.array(edit, { minLength: 500, maxLength: 500 }), (edits) => {
      const play = begin.fork();
      const model: Model = new Map();
      const readAt = new Map(users.map((user) => [user, play.living.seq]));
      for (const each of edits) {
        const user = users[each.user]!;
        if (each.opensPage) readAt.set(user, play.living.seq);
        const { command, place, value } = asCommand(user, each, readAt.get(user)!);
        const ruling = play.ask(user, command);
        const stands = model.get(place) ?? { value: null, since: 0 };
        if (isSame(stands.value, value)) expect(ruling).toEqual({ entries: [] });
        else if (stands.since > readAt.get(user)!) {
          expect(ruling).toMatchObject({ refusal: { reason: 'conflict', place, theirs: stands.value, yours: value } });
        } else {
          if ('refusal' in ruling) throw new Error(JSON.stringify(ruling.refusal));
          play.keep(ruling.entries, user);
          model.set(place, { value, since: play.living.seq });
        }
      }
      expect(valuesIn(play)).toEqual(
        new Map([...model].flatMap(([place, { value }]) => (value === null ? [] : [[place, value]]))),
      );
      expect(fold(play.entries)).toEqual(play.living);
    }),
    { numRuns: 20 },
  );
});

function asCommand(user: string, each: EditOf<typeof edit>, readAt: number) {
  const { candidate, indicator, level, shared } = each;
  if (shared !== null) {
    const value = { ...evidence, says: shared.says };
    const command: LooseCommand = { kind: 'setEvidence', id: shared.id, value, readAt };
    return { command, place: places.evidence(shared.id), value: { id: shared.id, ...value } };
  }
  const value = level === null ? null : { level, reason: `Volgens ${user}`, evidence: [] };
  const command: LooseCommand = { kind: 'setAnswer', candidate, indicator, value, readAt };
  return { command, place: places.answer(user, candidate, indicator), value };
}

type EditOf<A> = A extends fc.Arbitrary<infer T> ? T : never;

/** What the dossier holds at the places that were edited. */
function valuesIn({ living }: Play): Map<string, unknown> {
  const answers = living.rounds.flatMap((round) =>
    [...round.answers].flatMap(([user, cells]) =>
      [...cells].map(([cell, answer]): [string, unknown] => [places.answer(user, ...partsOf(cell)), answer]),
    ),
  );
  const pieces = [...living.evidence].filter(([id]) => id !== 'proef');
  return new Map([...answers, ...pieces.map(([id, piece]): [string, unknown] => [places.evidence(id), piece])]);
}
