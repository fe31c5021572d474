import { describe, expect, test } from 'vitest';
import { readExpression } from '../../src/openness/expression.ts';

function faultOf(text: string) {
  const read = readExpression(text);
  if (!('fault' in read)) throw new Error(`‘${text}’ was accepted`);
  return read.fault;
}

describe('a licence expression', () => {
  test.each([
    'MIT',
    ' MIT ',
    'GPL-2.0+',
    'AGPL-3.0-or-later AND MPL-2.0',
    '(MIT OR Apache-2.0) AND EUPL-1.2',
    'GPL-2.0-only WITH Classpath-exception-2.0',
    'LicenseRef-Microsoft-Proprietary',
    'DocumentRef-notice:LicenseRef-1',
    'NOASSERTION',
  ])('may be %j', (text) => {
    expect(readExpression(text)).toHaveProperty('expression');
  });

  test.each([
    '',
    ' ',
    'MIT AND',
    'MIT OR',
    'AND',
    '(MIT',
    '()',
    'MIT AND ()',
    'GPL-2.0-only WITH',
    'mit',
    'GPLv3',
    'Apache 2.0',
    'NONE',
    'ORACLE',
    'MIT\nMIT',
    'MIT;',
    'MIT AND NOASSERTION',
    'MIT WITH MIT',
    'proprietary',
    'DocumentRef-a',
  ])('is refused when it is %j, saying what is allowed in both languages', (text) => {
    expect(faultOf(text).nl).toMatch(/SPDX-lijst.*AND, OR, WITH.*LicenseRef-….*NOASSERTION/);
    expect(faultOf(text).en).toMatch(/SPDX list.*AND, OR, WITH.*LicenseRef-….*NOASSERTION/);
  });

  test.each([
    ['mit', 'MIT'],
    ['Apache 2.0', 'Apache-2.0'],
    ['agpl-3.0-ONLY', 'AGPL-3.0-only'],
    ['EUPL 1.2', 'EUPL-1.2'],
    ['MIT AND mpl-2.0', 'MPL-2.0'],
    ['GPLv3', 'GPL-3.0-only / GPL-3.0-or-later'],
    ['lgpl 3', 'LGPL-3.0-only / LGPL-3.0-or-later'],
  ])('%j is not corrected in silence: the message asks whether %j was meant', (text, meant) => {
    expect(faultOf(text).nl).toContain(`bedoelt u misschien ${meant}?`);
    expect(faultOf(text).en).toContain(`did you mean ${meant}?`);
  });

  test('no correction is suggested where none is near', () => {
    expect(faultOf('proprietary').en).not.toContain('did you mean');
  });

  test('NOASSERTION stands alone', () => {
    expect(faultOf('MIT AND NOASSERTION').en).toContain('NOASSERTION must stand alone');
  });
});
