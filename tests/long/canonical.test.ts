import { it } from 'vitest';
import { expectCanonical } from '../report/canonical.ts';

it('L09: ten thousand documents have one way to be written', () => {
  expectCanonical(10_000);
});
