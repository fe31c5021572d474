import { describe, expect, it } from 'vitest';
import { sentence, writeSentence } from '../../src/language/sentence.ts';
import { contain, say } from '../../src/language/text.ts';

describe('a text that someone typed', () => {
  it('comes back as it is, in any script', () => {
    for (const text of ['café', 'مرحبا שלום', '👩‍👩‍👧 漢字', 'regel\nregel\ttab', '<b>&amp;</b>']) {
      expect(contain(text)).toBe(text);
    }
  });

  it('X01: shows a control character and lets it do nothing', () => {
    expect(say('NUL\u0000, bel\u0007, escape\u001b[31m', 'nl')).toBe('NUL\ufffd, bel\ufffd, escape\ufffd[31m');
  });

  it('X01: closes the marks that turn the direction of reading, innermost first', () => {
    expect(contain('\u202eomgekeerd')).toBe('\u202eomgekeerd\u202c');
    expect(contain('\u2067a\u202db')).toBe('\u2067a\u202db\u202c\u2069');
    expect(contain('\u2067a\u202db\u2069 c')).toBe('\u2067a\u202db\u2069 c');
    expect(contain('\u202ba\u202c b')).toBe('\u202ba\u202c b');
    expect(contain('a\u202c\u2069')).toBe('a\u202c\u2069');
  });

  it('X01: does so inside a sentence too', () => {
    const written = writeSentence(sentence('criteria.best', { name: '\u202eX', criteria: { all: ['\u0000'] } }), 'nl');
    expect(written).toBe('\u202eX\u202c staat het hoogst op \ufffd.');
  });
});
