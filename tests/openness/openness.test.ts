import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deriveOpenness, type LicensedPart, type Openness } from '../../src/openness/openness.ts';

const server = (licence: string, name?: string): LicensedPart => ({ part: 'server', name, licence });
const client = (licence: string, name?: string): LicensedPart => ({ part: 'client', name, licence });
const opennessOf = (...licences: string[]) => deriveOpenness(licences.map((licence) => server(licence))).openness;

describe('the openness of one part', () => {
  test.each<[string, Openness]>([
    ['MIT', 'open'],
    ['GPL-2.0+', 'open'],
    ['AGPL-3.0-or-later AND MPL-2.0', 'open'],
    ['LicenseRef-Zoom-Proprietary', 'closed'],
    ['BUSL-1.1', 'closed'],
    ['NOASSERTION', 'unknown'],
  ])('%s is %s', (licence, openness) => {
    expect(opennessOf(licence)).toBe(openness);
  });

  test('AND needs all: what is open and closed at once is partly open', () => {
    expect(opennessOf('MIT AND LicenseRef-RocketChat-Enterprise')).toBe('partlyOpen');
    expect(opennessOf('BUSL-1.1 AND LicenseRef-Acme')).toBe('closed');
  });

  test('OR needs one: the most open option counts, wherever it stands', () => {
    expect(opennessOf('AGPL-3.0-only OR LicenseRef-Element-Commercial')).toBe('open');
    expect(opennessOf('LicenseRef-Element-Commercial OR AGPL-3.0-only')).toBe('open');
    expect(opennessOf('(LicenseRef-A OR MIT) AND (LicenseRef-B OR BUSL-1.1)')).toBe('partlyOpen');
  });

  test('WITH keeps the base: an exception does not change the openness', () => {
    expect(opennessOf('GPL-2.0-only WITH Classpath-exception-2.0')).toBe('open');
    expect(opennessOf('BUSL-1.1 WITH Classpath-exception-2.0')).toBe('closed');
  });

  test('an own licence is proprietary, unless stated', () => {
    const parts = [server('LicenseRef-Acme')];
    expect(deriveOpenness(parts).openness).toBe('closed');
    expect(deriveOpenness(parts, undefined, { 'LicenseRef-Acme': 'approved' }).openness).toBe('open');
  });

  test('a licence newer than the list of approvals is not known to be approved, and the sentence says so', () => {
    const { openness, because, parts } = deriveOpenness([server('Hippocratic-3.0-core')]);
    expect(openness).toBe('unknown');
    expect(parts[0]?.ids).toEqual([{ id: 'Hippocratic-3.0-core', status: 'notListed', fsfFree: false }]);
    expect(because.nl).toContain('of het OSI Hippocratic-3.0-core heeft goedgekeurd, is niet bekend');
    expect(because.en).toContain('whether the OSI has approved Hippocratic-3.0-core is not known');
  });

  test('a licence that only the Free Software Foundation calls free is not open, and the sentence tells of it', () => {
    const { openness, because } = deriveOpenness([server('CC0-1.0')]);
    expect(openness).toBe('closed');
    expect(because.nl).toContain('de Free Software Foundation noemt deze licentie wel vrij');
  });

  test('the options of an OR that are less open are left out of what the status rests on', () => {
    const { parts } = deriveOpenness([server('AGPL-3.0-only OR LicenseRef-Element-Commercial')]);
    expect(parts[0]?.ids.map((licence) => licence.id)).toEqual(['AGPL-3.0-only']);
  });

  test('an expression that cannot be read is a bug here, for it is refused when it is recorded', () => {
    expect(() => opennessOf('MIT AND')).toThrow('not a valid licence expression');
  });
});

describe('the openness of an edition', () => {
  test.each<[string, string[], Openness]>([
    ['all parts open', ['MIT', 'EUPL-1.2'], 'open'],
    ['an open and a closed part', ['AGPL-3.0-only', 'LicenseRef-Acme'], 'partlyOpen'],
    ['an open, a closed and an unknown part', ['MIT', 'LicenseRef-Acme', 'NOASSERTION'], 'partlyOpen'],
    ['a closed and an unknown part', ['LicenseRef-Acme', 'NOASSERTION'], 'closed'],
    ['an open and an unknown part', ['MIT', 'NOASSERTION'], 'unknown'],
    ['no part at all', [], 'unknown'],
  ])('with %s', (_, licences, openness) => {
    expect(opennessOf(...licences)).toBe(openness);
  });

  test('makes each choice between licences so that the whole is as open as it can be', () => {
    const choice = '(MIT AND LicenseRef-Acme) OR Hippocratic-3.0-core';
    expect(opennessOf(choice)).toBe('unknown');
    expect(opennessOf(choice, 'LicenseRef-Acme')).toBe('partlyOpen');
  });

  test('does not apply to a service without software of its own, for the reason given', () => {
    const reason = { nl: 'Een sms is een dienst van de provider.', en: 'A text message is a service of the operator.' };
    expect(deriveOpenness([], reason)).toEqual({ openness: 'notApplicable', because: reason, parts: [] });
  });
});

describe('the sentence', () => {
  test('names the parts and their licences', () => {
    const { because } = deriveOpenness([client('AGPL-3.0-only', 'Element Web'), server('Apache-2.0')]);
    expect(because).toEqual({
      nl:
        'Open: open zijn het gebruikersprogramma Element Web (AGPL-3.0-only) en de server (Apache-2.0). ' +
        'Open wil zeggen: onder een licentie die het Open Source Initiative (OSI) heeft goedgekeurd.',
      en:
        'Open: the user program Element Web (AGPL-3.0-only) and the server (Apache-2.0) are open. ' +
        'Open means: under a licence that the Open Source Initiative (OSI) has approved.',
    });
  });

  test('says which part is open and which is not', () => {
    const { because } = deriveOpenness([client('GPL-3.0-or-later'), server('LicenseRef-Telegram-Proprietary')]);
    expect(because.nl).toMatch(
      /^Gedeeltelijk open: open is het gebruikersprogramma \(GPL-3.0-or-later\); niet open is de server \(eigen licentie ‘Telegram Proprietary’\)\./,
    );
    expect(because.en).toMatch(
      /^Partly open: the user program \(GPL-3.0-or-later\) is open; the server \(own licence ‘Telegram Proprietary’\) is not open\./,
    );
  });

  test('says what is not known, and what that can still change', () => {
    const { because } = deriveOpenness([client('LicenseRef-Acme'), server('NOASSERTION')]);
    expect(because.nl).toContain('niet bekend is of de server (licentie niet gevonden) open is');
    expect(because.nl).toContain('Wat niet bekend is, kan dit hooguit gedeeltelijk open maken.');
  });

  test('explains a choice between licences', () => {
    const { because } = deriveOpenness([server('(MIT OR LicenseRef-Acme) AND MPL-2.0')]);
    expect(because.en).toContain('the server ((MIT or own licence ‘Acme’) and MPL-2.0) is open');
    expect(because.en).toContain('one may choose');
  });

  test('knows no name for a part it was not told of, and uses the word it got', () => {
    expect(deriveOpenness([{ part: 'firmware', licence: 'MIT' }]).because.en).toContain('firmware (MIT) is open');
  });
});

const licence = fc.constantFrom('MIT', 'EUPL-1.2', 'BUSL-1.1', 'CC0-1.0', 'LicenseRef-Acme', 'Hippocratic-3.0-core');
const { expression } = fc.letrec<{ expression: string }>((tie) => ({
  expression: fc.oneof(
    { withCrossShrink: true },
    licence,
    fc
      .tuple(tie('expression'), fc.constantFrom('AND', 'OR'), tie('expression'))
      .map(([a, by, b]) => `(${a} ${by} ${b})`),
  ),
}));
const part = fc.oneof(expression, fc.constant('NOASSERTION')).map((text) => server(text));
const someParts = fc.array(part, { minLength: 1, maxLength: 5 });
const openIn = (parts: readonly LicensedPart[]) =>
  ['closed', 'partlyOpen', 'unknown', 'open'].indexOf(deriveOpenness(parts).openness);

describe('whatever the parts and licences', () => {
  test('a closed part never makes the whole more open', () => {
    fc.assert(fc.property(someParts, (parts) => openIn([...parts, server('LicenseRef-Acme')]) <= openIn(parts)));
  });

  test('an open part never makes it less open', () => {
    fc.assert(fc.property(someParts, (parts) => openIn([...parts, server('MIT')]) >= openIn(parts)));
  });

  test('an unknown part never makes it more open', () => {
    fc.assert(fc.property(someParts, (parts) => openIn([...parts, server('NOASSERTION')]) <= openIn(parts)));
  });

  test('the order of the parts does not matter', () => {
    const shuffled = someParts.chain((parts) =>
      fc.tuple(fc.constant(parts), fc.shuffledSubarray(parts, { minLength: parts.length })),
    );
    fc.assert(fc.property(shuffled, ([parts, other]) => openIn(parts) === openIn(other)));
  });

  test('the order within an expression does not matter', () => {
    fc.assert(
      fc.property(expression, expression, fc.constantFrom('AND', 'OR'), someParts, (a, b, by, others) => {
        const oneWay = openIn([...others, server(`${a} ${by} ${b}`)]);
        expect(openIn([...others, server(`${b} ${by} ${a}`)])).toBe(oneWay);
      }),
    );
  });

  test('AND within a part says the same as two parts', () => {
    fc.assert(
      fc.property(expression, expression, (a, b) => {
        expect(openIn([server(`${a} AND ${b}`)])).toBe(openIn([server(a), server(b)]));
      }),
    );
  });

  test('one more option never makes a part less open', () => {
    fc.assert(
      fc.property(expression, expression, someParts, (a, b, others) => {
        expect(openIn([...others, server(`${a} OR ${b}`)])).toBeGreaterThanOrEqual(openIn([...others, server(a)]));
      }),
    );
  });

  test('both languages have a sentence', () => {
    fc.assert(
      fc.property(someParts, (parts) => {
        const { because } = deriveOpenness(parts);
        expect(because.nl).toMatch(/^(Open|Gedeeltelijk open|Gesloten|Niet bekend): .*\.$/);
        expect(because.en).toMatch(/^(Open|Partly open|Closed|Not known): .*\.$/);
      }),
    );
  });
});
