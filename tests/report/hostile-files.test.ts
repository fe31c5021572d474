import { expect, it } from 'vitest';
import { hostileStrings } from '../support/hostile-strings.ts';
import { fillInput, shapesOf } from './odt-hostile.ts';

it('X05, X06: no text of a dossier adds an element, a row or a heading to any file for another program', () => {
  // The word of 100 kB is tried apart: in hundreds of fields at once it is only slow.
  const texts = hostileStrings.filter((text) => text.length < 10_000);
  const still = shapesOf(
    fillInput(() => 'gewoon'),
    'nl',
  );
  let next = 0;
  expect(
    shapesOf(
      fillInput(() => texts[next++ % texts.length]!),
      'nl',
    ),
  ).toEqual(still);
});
