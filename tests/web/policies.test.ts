import request from 'supertest';
import { describe, expect, it } from 'vitest';
import { listOpen } from '../../src/web/policy-open.ts';
import { library } from '../support/library.ts';
import { buildSite } from '../support/site.ts';

const { policies, dossiers, standards } = library();
const motion = policies.get('motie-digitaal-onafhankelijk')!;
const answering = (id: string) =>
  [...dossiers.values()].filter(({ need }) => need.answers.some(({ policy }) => policy === id));

describe('M11: a motion', () => {
  it('shows what it asks, which decisions answer it and how, which criteria cite it and what remains open', async () => {
    const { text } = await request(await buildSite()).get(`/moties/${motion.id}?taal=nl`);
    for (const { id } of motion.demands) expect(text).toContain(`id="${id}"`);
    for (const { id, need } of answering(motion.id)) {
      expect(text).toContain(`href="/besluiten/${id}"`);
      const { how } = need.answers.find(({ policy }) => policy === motion.id)!;
      expect(text).toContain((how as { nl: string }).nl.slice(0, 40));
    }
    expect(text).toContain('href="/kaders/brief-2021#openSource"');
    expect(text).toContain('Wat nog open staat');
    expect(text).toMatch(/Videovergaderen: afwijking tot 31 december 2027 \(open source is niet gekozen\)/);
    expect(text).toMatch(/Videovergaderen: het besluit wordt op 15 september 2027 opnieuw bekeken/);
  });

  it('keeps open only the deviations that are about what it is about', () => {
    const said = (id: string) =>
      listOpen(policies.get(id)!, answering(id), standards, '2026-11-25').map(({ text: { key } }) => key);
    expect(said('avg-dpia')).not.toContain('policyOpen.deviation');
    expect(said('pas-toe-of-leg-uit').filter((key) => key === 'policyOpen.deviation').length).toBeGreaterThan(3);
  });

  it('says that a day has passed, and that nobody answers yet', () => {
    const late = listOpen(motion, answering(motion.id), standards, '2030-01-01');
    expect(late.length).toBeGreaterThan(0);
    expect(late.every(({ isLate }) => isLate)).toBe(true);
    expect(listOpen(motion, [], standards, '2026-11-25').map(({ text }) => text.key)).toEqual([
      'policyOpen.noDecision',
    ]);
  });

  it('whose text was not found says so, instead of saying that nothing is open', () => {
    const vision = policies.get('visie-dienstverlening')!;
    expect(listOpen(vision, [], standards, '2026-11-25')[0]!.text.key).toBe('policyOpen.unknown');
  });
});

it('M11: the framework behind the channel guide shows which of its requirements come from it', async () => {
  const site = await buildSite();
  const { text } = await request(site).get('/moties/brief-2021?taal=nl');
  expect(text).toContain('Eisen van de kanaalwijzer');
  expect(text).toContain('Niemand wordt gedwongen');
  const { text: list } = await request(site).get('/moties?taal=nl');
  expect(list).toContain('5 besluiten geven antwoord');
  expect(list).toContain('nog geen besluit geeft antwoord');
});
