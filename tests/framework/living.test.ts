import { describe, expect, it } from 'vitest';
import { checkForUse } from '../../src/dossier/framework-for-use.ts';
import {
  decideFramework,
  type FrameworkCommand,
  type FrameworkSurroundings,
  frameworkCommandSchema,
} from '../../src/framework/command.ts';
import { compareFrameworks } from '../../src/framework/compare.ts';
import { type FrameworkEntry, frameworkStream, newFrameworkEntrySchema } from '../../src/framework/entry.ts';
import { applyToFramework, foldFramework, type LivingFramework } from '../../src/framework/living.ts';
import { writePlain } from '../../src/language/sentence.ts';
import { text } from '../support/dossier-file.ts';
import { library } from '../support/library.ts';
import { smallTender } from './small-tender.ts';

const { frameworks, sources } = library();
const surroundings: FrameworkSurroundings = {
  frameworks,
  check: (framework) => checkForUse(framework, sources.policies),
};
const beheer = { isAdministrator: true };

/** One administrator at work: gives commands, keeps the logbook, and goes through JSON as a database does. */
class Work {
  living: LivingFramework | undefined;
  entries: FrameworkEntry[] = [];

  ask(command: FrameworkCommand, by = beheer) {
    return decideFramework(this.living, frameworkCommandSchema.parse(command), by, surroundings);
  }

  does(...commands: (FrameworkCommand | Omit<FrameworkCommand, 'readAt'>)[]): this {
    for (const command of commands) {
      const isNew = command.kind === 'copyFramework' || command.kind === 'importFramework';
      const ruling = this.ask({ ...(isNew ? {} : { readAt: this.living?.seq ?? 0 }), ...command } as FrameworkCommand);
      if ('refusal' in ruling) throw new Error(JSON.stringify(ruling.refusal));
      for (const entry of ruling.entries) this.keep(entry);
    }
    return this;
  }

  refused(command: FrameworkCommand, by = beheer) {
    const ruling = this.ask(command, by);
    if ('entries' in ruling) throw new Error('It was accepted');
    return { ...ruling.refusal, text: writePlain(ruling.refusal.text, 'nl') };
  }

  private keep(entry: object) {
    const seq = this.entries.length + 1;
    const read = newFrameworkEntrySchema.parse(JSON.parse(JSON.stringify(entry)));
    const kept = { ...read, stream: frameworkStream('eigen'), seq, at: '2026-11-25T12:00:00Z', actor: 'beheer' };
    this.entries.push(kept as FrameworkEntry);
    this.living =
      this.living === undefined ? foldFramework(this.entries) : applyToFramework(this.living, kept as FrameworkEntry);
  }
}

const copy = { kind: 'copyFramework', id: 'eigen', from: 'brief-2021', title: text('Eigen kader') } as const;
const drop = {
  kind: 'editFramework',
  edit: { kind: 'setIndicator', id: 'licence', in: 'openSource', value: null },
} as const;
const criterion = {
  kind: 'editFramework',
  edit: {
    kind: 'setCriterion',
    id: 'climate',
    value: { title: text('Klimaat'), question: text('Hoe?'), why: text('Daarom'), cites: ['brief-2021'] },
  },
} as const;

describe('a framework of the installation', () => {
  it('begins as a copy under its own name, which draws the standing answers of the original', () => {
    const { living } = new Work().does(copy);
    const letter = frameworks.get('brief-2021')!;
    expect(living!.draft).toMatchObject({ id: 'eigen', version: 1, title: text('Eigen kader') });
    expect(living!.draft.criteria).toEqual(letter.criteria);
    expect(living!.draft.answersFrom!.framework).toBe('brief-2021');
    expect(living!.versions).toEqual([]);
  });

  it('issues versions that never change; what is worked on goes on beside them', () => {
    const work = new Work().does(copy, { kind: 'issueVersion' }, drop);
    const [first] = work.living!.versions;
    expect(first!.version).toBe(1);
    expect(work.living!.draft.version).toBe(2);
    expect(JSON.stringify(first)).toContain('"id":"licence"');
    work.does({ kind: 'issueVersion' });
    expect(work.living!.versions).toHaveLength(2);
    expect(work.living!.versions[0]).toBe(first);
    const changes = compareFrameworks(...(work.living!.versions as [never, never]));
    expect(changes.filter(({ kind }) => kind === 'removed').map(({ part, id }) => `${part} ${id}`)).toEqual([
      'indicator licence',
      ...[0, 1, 2, 3].map((level) => `level licence ${level}`),
    ]);
    expect(foldFramework(work.entries)).toEqual(work.living);
  });

  it('issues nothing where nothing changed, and nothing with a gap', () => {
    const work = new Work().does(copy, { kind: 'issueVersion' });
    expect(work.ask({ kind: 'issueVersion', readAt: work.living!.seq })).toEqual({ entries: [] });
    work.does(criterion);
    const refusal = work.refused({ kind: 'issueVersion', readAt: work.living!.seq });
    expect(refusal).toMatchObject({ reason: 'invalid', text: 'Er klopt nog één ding niet.' });
    expect(refusal.faults!.map((fault) => writePlain(fault.text, 'nl'))).toEqual([
      'Klimaat (nl) heeft nog geen vraag.',
    ]);
  });

  it('refuses at issuing what would be refused at the start: a policy that nobody knows', () => {
    const value = { ...criterion.edit.value, cites: ['bestaat-niet'] };
    const work = new Work().does(copy, {
      kind: 'editFramework',
      edit: { kind: 'setCriterion', id: 'openSource', value },
    });
    const { faults } = work.refused({ kind: 'issueVersion', readAt: work.living!.seq });
    expect(writePlain(faults![0]!.text, 'nl')).toContain('"bestaat-niet" is geen beleid of motie');
  });

  it('is changed by two people at once as long as they touch different parts', () => {
    const work = new Work().does(copy);
    const readAt = work.living!.seq;
    work.does({ ...drop, readAt });
    work.does({ ...criterion, readAt });
    expect(
      work.refused({ kind: 'editFramework', edit: { kind: 'move', id: 'sourceParts', by: 1 }, readAt }),
    ).toMatchObject({
      reason: 'conflict',
      places: ['criterion:openSource'],
    });
    expect(work.refused({ kind: 'issueVersion', readAt })).toMatchObject({ reason: 'conflict' });
  });

  it('comes in from a file that passes every check, and never over one that is there', () => {
    const small = smallTender();
    const work = new Work().does({ kind: 'importFramework', value: { ...small, id: 'eigen' } });
    expect(work.living!.draft).toEqual({ ...small, id: 'eigen' });
    expect(work.refused({ kind: 'importFramework', value: { ...small, id: 'eigen' } }).reason).toBe('conflict');
    expect(new Work().refused({ ...copy, id: 'aanbesteding' }).text).toContain('Kies een andere naam');
    const wrong = { ...small, id: 'eigen', ties: ['nergens'] };
    expect(new Work().refused({ kind: 'importFramework', value: wrong })).toMatchObject({ reason: 'invalid' });
    expect(new Work().refused({ ...copy, from: 'nergens' }).reason).toBe('notFound');
  });

  it('is made and changed by administrators alone, and can be withdrawn', () => {
    const work = new Work().does(copy);
    const member = { isAdministrator: false };
    expect(work.refused({ ...drop, readAt: 9 }, member).reason).toBe('forbidden');
    expect(new Work().refused(copy, member).reason).toBe('forbidden');
    expect(new Work().refused({ ...drop, readAt: 0 }).reason).toBe('notFound');
    work.does({ kind: 'issueVersion' }, { kind: 'withdrawFramework', reason: 'Vervangen door een ander' });
    expect(work.living).toMatchObject({ withdrawn: 'Vervangen door een ander', versions: [{ version: 1 }] });
    expect(work.ask({ kind: 'withdrawFramework', reason: 'Nog eens', readAt: 9 })).toEqual({ entries: [] });
  });
});

describe('two versions compared', () => {
  const before = smallTender();

  it('say nothing where they say the same', () => expect(compareFrameworks(before, smallTender())).toEqual([]));

  it('say of each part what it said and says', () => {
    const after = smallTender((framework) => {
      framework['summary'] = { nl: 'Anders', en: 'Different' };
      framework['ties'] = ['plan'];
      framework['requirements'] = [{ indicator: 'plan', level: 6, reason: text('Moet') }];
      const [{ indicators }] = framework['criteria'] as [{ indicators: { scale: { levels: { value: number }[] } }[] }];
      indicators[0]!.scale.levels[1]!.value = 0.3;
      indicators.reverse();
    });
    expect(compareFrameworks(before, after)).toEqual([
      {
        kind: 'changed',
        part: 'framework',
        id: before.id,
        field: 'summary.nl',
        before: 'Twee cijfers en een prijs (nl)',
        after: 'Anders',
      },
      {
        kind: 'changed',
        part: 'framework',
        id: before.id,
        field: 'summary.en',
        before: 'Twee cijfers en een prijs (en)',
        after: 'Different',
      },
      { kind: 'changed', part: 'framework', id: before.id, field: 'ties', before: 'total, plan', after: 'plan' },
      { kind: 'changed', part: 'criterion', id: 'quality', field: 'order', before: 'plan, ease', after: 'ease, plan' },
      // The two questions share their marks.
      { kind: 'changed', part: 'level', id: 'ease 2', field: 'value', before: '0.2', after: '0.3' },
      { kind: 'changed', part: 'level', id: 'plan 2', field: 'value', before: '0.2', after: '0.3' },
      { kind: 'added', part: 'requirement', id: 'plan' },
    ]);
  });
});
