import { expect, it } from 'vitest';
import { fillInput, shapesOf } from '../report/odt-hostile.ts';
import { hostileStrings } from '../support/hostile-strings.ts';

it('X05, X06: each of sixty hostile texts in every field leaves the shape of every file as it is', () => {
  for (const language of ['nl', 'en'] as const) {
    const still = shapesOf(
      fillInput(() => 'gewoon'),
      language,
    );
    for (let offset = 0; offset < hostileStrings.length; offset += 1) {
      // Every text stands in every field once; the word of 100 kB shares its turn with a short one.
      let next = offset;
      const write = () => {
        const text = hostileStrings[next++ % hostileStrings.length]!;
        return text.length > 10_000 && next % 4 > 0 ? '=1+1' : text;
      };
      expect(shapesOf(fillInput(write), language), `${language}, from text ${offset}`).toEqual(still);
    }
  }
});
