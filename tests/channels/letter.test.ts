import { expect, it } from 'vitest';
import { prepareJudging } from '../../src/channels/suitability.ts';
import { listUses } from '../../src/framework/uses.ts';
import { say } from '../../src/language/text.ts';
import { answered, ask, exampleGuide } from './guides.ts';

const guide = exampleGuide();
const judge = prepareJudging(guide);
const uses = listUses(guide.framework.uses);
const residents = ['inwoners', 'weinig-nederlands', 'buurtgroepen'];
const conditionText = (id: string) => guide.framework.uses.conditions.find((each) => each.id === id)!.text;

it('M10: the guide weighs the four aspects that the letter names, with 12 to 16 indicators', () => {
  expect(guide.framework.criteria.map(({ title }) => say(title, 'nl'))).toEqual([
    'Toegankelijkheid',
    'Inclusie',
    'Veiligheid',
    'Legitimiteit',
  ]);
  const count = guide.framework.criteria.flatMap(({ indicators }) => indicators ?? []).length;
  expect(count).toBeGreaterThanOrEqual(12);
  expect(count).toBeLessThanOrEqual(16);
});

it('M7: the chat of Teams is offered nowhere, so never as an alternative for WhatsApp', () => {
  for (const use of uses) {
    const chat = judge(use).find(({ channel }) => channel.id === 'teams-chat')!;
    expect(chat.verdict, JSON.stringify(use)).toBe('unsuitable');
    expect(
      chat.grounds.some(({ effect, requirement }) => effect === 'blocks' && requirement.id === 'niet-uitgesloten'),
    ).toBe(true);
  }
  expect(guide.answers.get('teams-chat')!.get('mandate')!.evidence).toContain('brief-antwoord-4');
});

it('M7: Teams serves video meetings, and nothing else', () => {
  for (const use of uses) {
    const { verdict } = judge(use).find(({ channel }) => channel.id === 'teams-vergadering')!;
    const isMeeting = use.purpose === 'vergaderen' && use.information !== 'bijzonder';
    expect(['suitable', 'onConditions'].includes(verdict), JSON.stringify(use)).toBe(isMeeting);
  }
});

it('M9: WhatsApp is for residents only with an equal second way in, named every time', () => {
  const permitted = uses.filter(
    (use) =>
      residents.includes(use.targetGroup) &&
      judge(use).some(({ channel, verdict }) => channel.id === 'whatsapp' && verdict !== 'unsuitable'),
  );
  expect(permitted.length).toBeGreaterThan(20);
  for (const use of permitted) {
    const { verdict, conditions } = judge(use).find(({ channel }) => channel.id === 'whatsapp')!;
    expect(verdict).toBe('onConditions');
    expect(conditions).toContainEqual(conditionText('tweede-weg'));
  }
});

it.each([0, 1])('M9: without an equal second way in (level %i) no channel at all is for residents', (level) => {
  for (const { id } of guide.channels) {
    const judgeForced = prepareJudging(answered(guide, id, 'secondWay', { level }));
    for (const use of uses.filter(({ targetGroup }) => residents.includes(targetGroup))) {
      const found = judgeForced(use).find(({ channel }) => channel.id === id)!;
      expect(found.verdict, `${id} ${JSON.stringify(use)}`).toBe('unsuitable');
    }
  }
});

it('M10: Signal and WhatsApp may be used with neighbourhood groups, save for what is sensitive', () => {
  for (const channel of ['signal', 'whatsapp']) {
    for (const information of ['openbaar', 'persoonsgegevens']) {
      const { verdict, conditions } = ask(guide, channel, `samenwerken/buurtgroepen/${information}`);
      expect(verdict).toBe('onConditions');
      expect(conditions).toContainEqual(conditionText('zeven-dagen'));
    }
    expect(ask(guide, channel, 'samenwerken/buurtgroepen/bijzonder').verdict).toBe('unsuitable');
    expect(guide.answers.get(channel)!.get('mandate')!.evidence).toContain('brief-antwoord-5');
  }
});

it('M4: what is sensitive goes through no channel whose maker keeps who talks with whom for other purposes', () => {
  for (const use of uses.filter(({ information }) => information === 'bijzonder')) {
    expect(judge(use).find(({ channel }) => channel.id === 'whatsapp')!.verdict).toBe('unsuitable');
  }
});

it('an assessment that is not ready yet is "not known", and neither suitable nor unsuitable', () => {
  const { verdict, grounds } = ask(guide, 'beveiligde-email', 'informeren/inwoners/bijzonder');
  expect(verdict).toBe('notKnown');
  expect(grounds.filter(({ effect }) => effect === 'open').map(({ requirement }) => requirement.indicator)).toEqual([
    'privacyStudy',
  ]);
});

it('for every use of the guide there is a channel that may be used', () => {
  const without = uses.filter((use) =>
    judge(use).every(({ verdict }) => verdict === 'unsuitable' || verdict === 'notKnown'),
  );
  expect(without).toEqual([]);
});

it('is marked as an example, and says of every piece of evidence whether it is invented or from memory', () => {
  expect(guide.example).toBe(true);
  const own = [...guide.evidence.values()].filter(({ id }) => !id.includes('.'));
  expect(own.filter(({ invented }) => invented).length).toBeGreaterThan(5);
  for (const { date, fromMemory, invented, url, kind } of own) {
    if (date === 'not-opened') expect(fromMemory).toBe(true);
    if (!invented && !fromMemory) expect(url !== undefined || kind === 'letter').toBe(true);
  }
});

it('every channel is answered on every indicator, each answer with its reason in both languages', () => {
  const indicators = guide.framework.criteria.flatMap(({ indicators: each }) => each ?? []).map(({ id }) => id);
  for (const { id } of guide.channels) {
    expect([...guide.answers.get(id)!.keys()].sort(), id).toEqual([...indicators].sort());
    for (const { reason } of guide.answers.get(id)!.values()) expect(Object.keys(reason)).toEqual(['nl', 'en']);
  }
});
