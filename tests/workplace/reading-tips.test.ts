import { expect, it } from 'vitest';
import { buildWorkplace } from '../support/site.ts';
import { makeAccount, Visitor } from '../support/visitor.ts';

it('texts that many people read get hints where they are typed, and are kept as they are', async () => {
  const { site, storage } = await buildWorkplace();
  await makeAccount(storage, 'anna');
  const visitor = new Visitor(site);
  await visitor.signIn('anna');
  await visitor.read('/dossiers/nieuw?taal=nl');
  await visitor.send('maak', { titel: 'Agenda', organisatie: 'Gemeente', kader: 'brief-2021' });
  const address = `${visitor.address}/behoefte`;
  await visitor.read(address);
  expect(visitor.text).not.toContain('class="tips"');
  const vraag = 'Er wordt een systeem gekozen. Wij willen dit implementeren.';
  const moet =
    'Afspraken maken met een collega\nEen zaal kiezen die vrij is\nAfzeggen zonder dat iemand belt\nDelen met wie geen account heeft';
  await visitor.send('bewaar', { vraag, moet });
  await visitor.read(address);
  expect(visitor.fieldsOf('bewaar').get('vraag')).toBe(vraag);
  // The lines of a list are not one long sentence.
  expect(visitor.text.match(/class="tips"/g)).toHaveLength(1);
  expect(visitor.text).toContain('<summary>2 tips bij deze tekst</summary>');
  expect(visitor.text).toContain('Misschien kan het zo: invoeren.');
  expect(visitor.text).toContain('Dit zijn alleen tips. U beslist zelf.');
  await visitor.read(`${address}?taal=en`);
  expect(visitor.text).not.toContain('tips bij');
});
