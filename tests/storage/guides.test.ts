import { expect, it } from 'vitest';
import { versionInForce } from '../../src/channels/living.ts';
import { settled, startGuide } from '../channels/play.ts';
import { makeStorage } from './open.ts';

const meta = { at: '2026-09-01T08:00:00.000Z', actor: 'lies' };
const plain = (play: ReturnType<typeof startGuide>) =>
  play.entries.map(({ kind, data }) => ({ kind, data }) as (typeof play.entries)[number]);

it('a guide is kept in the logbook, comes back as it was, and does not mix with dossiers', async () => {
  const { storage } = await makeStorage();
  const play = settled();
  const added = await storage.guides.append('proef', { seq: 0 }, plain(play), meta);
  expect(added).toHaveLength(play.entries.length);
  const guide = await storage.guides.open('proef');
  expect(guide!.seq).toBe(play.living.seq);
  expect(versionInForce(guide!)!.guide.channels).toEqual(versionInForce(play.living)!.guide.channels);
  expect(await storage.guides.open('proef')).toBe(guide);
  expect((await storage.guides.list()).map(({ id }) => id)).toEqual(['proef']);
  expect(await storage.dossiers.list()).toEqual([]);
  expect(await storage.verify()).toEqual([]);
  expect(await storage.rebuild()).toBe(0);
  expect(await storage.guides.open('nergens')).toBeUndefined();
  await storage.close();
});

it('C03: of two people who add at the same moment one is told that the guide has grown', async () => {
  const { storage } = await makeStorage();
  const play = startGuide();
  await storage.guides.append('proef', { seq: 0 }, plain(play), meta);
  const seq = play.living.seq;
  const entry = { kind: 'memberSet' as const, data: { account: 'roos', value: ['reader' as const] } };
  const both = await Promise.all([1, 2].map(() => storage.guides.append('proef', { seq }, [entry], meta)));
  expect(both.filter((each) => each === 'conflict')).toHaveLength(1);
  expect((await storage.guides.read('proef')).length).toBe(seq + 1);
  await storage.close();
});

it('what does not add up to a guide is not written', async () => {
  const { storage } = await makeStorage();
  const entry = { kind: 'memberSet' as const, data: { account: 'roos', value: ['reader' as const] } };
  await expect(storage.guides.append('proef', { seq: 0 }, [entry], meta)).rejects.toThrow('guideCreated');
  expect(await storage.guides.read('proef')).toEqual([]);
  await storage.close();
});
