import { beforeAll, expect, it } from 'vitest';
import { buildWorkplace, type Workplace } from '../support/site.ts';
import { makeAccount, Visitor } from '../support/visitor.ts';

let place: Workplace;
let anna: Visitor;
beforeAll(async () => {
  place = await buildWorkplace();
  await makeAccount(place.storage, 'anna');
  anna = new Visitor(place.site);
  await anna.signIn('anna');
});

it('a tender sets the points of its price, until its weighing is locked', async () => {
  await anna.read('/dossiers/nieuw?taal=nl');
  await anna.send('maak', {
    titel: 'Bureaustoelen',
    organisatie: 'Gemeente',
    kader: 'aanbesteding',
    aanbesteding: 'ja',
  });
  const id = anna.address.split('/').at(-1)!;
  const page = `/dossiers/${id}/weging`;
  const scales = async () => (await place.storage.dossiers.open(id))!.weighing?.scales;
  await anna.read(page);
  expect(anna.text).toContain('Kies eerst hierboven');
  const { framework } = (await place.storage.dossiers.open(id))!;
  await anna.send('kies', { lezing: framework.readings[0]!.id, reden: 'Zo staat het in het bestek.', wie: 'Inkoop' });
  await anna.read(page);
  expect(anna.text).toContain('Nu gelden de punten van het kader');
  const price = framework.criteria.flatMap(({ indicators = [] }) => indicators).find(({ scale }) => 'number' in scale)!;
  const empty = Object.fromEntries(
    [1, 2, 3, 4].flatMap((n) => [
      [`bij-${price.id}-${n}`, ''],
      [`waarde-${price.id}-${n}`, ''],
    ]),
  );
  await anna.send(`schaal-${price.id}`, { ...empty, [`bij-${price.id}-1`]: '100.000' });
  expect(anna.status).toBe(422);
  expect(anna.text).toContain('Rij 1 is nog niet af');
  await anna.read(page);
  await anna.send(`schaal-${price.id}`, {
    ...empty,
    [`bij-${price.id}-1`]: '250.000',
    [`waarde-${price.id}-1`]: '0',
    [`bij-${price.id}-3`]: '100.000',
    [`waarde-${price.id}-3`]: '100',
  });
  expect(await scales()).toEqual({
    [price.id]: [
      [100_000, 1],
      [250_000, 0],
    ],
  });
  expect(anna.text).toContain('Deze aanbesteding heeft eigen punten');

  const points = Object.fromEntries(framework.criteria.map((each) => [`punten-${each.id}`, '50']));
  await anna.send('punten', { ...points, 'reden-punten': 'Even zwaar.', 'wie-punten': 'Inkoop' }, page);
  expect(Object.keys((await scales())!)).toEqual([price.id]);

  await anna.read(page);
  await anna.send(`schaal-weg-${price.id}`, {}, page);
  expect(await scales()).toBeUndefined();
  await anna.send('slot', {}, page);
  await anna.read(page);
  expect(anna.text).not.toContain('prijsschaal');
});
