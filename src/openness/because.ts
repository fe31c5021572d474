import type { Text } from '../language/text.ts';
import { type Expression, notFoundOut } from './expression.ts';
import { isOwn } from './licence.ts';
import type { Openness, PartOpenness } from './openness.ts';

const partNames: Readonly<Record<string, Text>> = {
  client: { nl: 'het gebruikersprogramma', en: 'the user program' },
  server: { nl: 'de server', en: 'the server' },
  library: { nl: 'de programmabibliotheek', en: 'the software library' },
  whole: { nl: 'het geheel', en: 'the whole' },
  'add-on': { nl: 'de uitbreiding', en: 'the add-on' },
};

/** The outcome in plain words, naming the parts and their licences. */
export function explain(openness: Openness, parts: readonly PartOpenness[]): Text {
  if (parts.length === 0) {
    return {
      nl: 'Niet bekend: er is geen onderdeel met een licentie vastgelegd.',
      en: 'Not known: no part with a licence has been recorded.',
    };
  }
  const clauses = [
    ...clause(parts, 'open', {
      nl: (list, is) => `open ${is} ${list}`,
      en: (list, is) => `${list} ${is} open`,
    }),
    ...clause(parts, 'partlyOpen', {
      nl: (list) => `voor een deel open is, en voor een deel niet: ${list}`,
      en: (list) => `open in part, and in part not: ${list}`,
    }),
    ...clause(parts, 'closed', {
      nl: (list, is) => `niet open ${is} ${list}`,
      en: (list, is) => `${list} ${is} not open`,
    }),
    ...clause(parts, 'unknown', {
      nl: (list, is) => `niet bekend is of ${list} open ${is}`,
      en: (list, is) => `it is not known whether ${list} ${is} open`,
    }),
  ];
  const verdict = verdicts[openness];
  return joined(' ', [
    { nl: `${verdict.nl}: ${joined('; ', clauses).nl}.`, en: `${verdict.en}: ${joined('; ', clauses).en}.` },
    ...(openness === 'closed' && parts.some((part) => part.ids.some(isUnclear)) ? [atMostPartlyOpen] : []),
    measure,
    ...notes(parts),
  ]);
}

const verdicts: Readonly<Record<Openness, Text>> = {
  open: { nl: 'Open', en: 'Open' },
  partlyOpen: { nl: 'Gedeeltelijk open', en: 'Partly open' },
  closed: { nl: 'Gesloten', en: 'Closed' },
  unknown: { nl: 'Niet bekend', en: 'Not known' },
  notApplicable: { nl: 'Niet van toepassing', en: 'Not applicable' },
};

const measure: Text = {
  nl: 'Open wil zeggen: onder een licentie die het Open Source Initiative (OSI) heeft goedgekeurd.',
  en: 'Open means: under a licence that the Open Source Initiative (OSI) has approved.',
};

const atMostPartlyOpen: Text = {
  nl: 'Wat niet bekend is, kan dit hooguit gedeeltelijk open maken.',
  en: 'What is not known can make this partly open at most.',
};

type Phrase = (list: string, is: string) => string;

function clause(
  parts: readonly PartOpenness[],
  status: PartOpenness['status'],
  phrase: { nl: Phrase; en: Phrase },
): Text[] {
  const named = parts.filter((part) => part.status === status).map(namePart);
  if (named.length === 0) return [];
  const one = named.length === 1;
  return [
    {
      nl: phrase.nl(
        listed(
          named.map((name) => name.nl),
          'en',
        ),
        one ? 'is' : 'zijn',
      ),
      en: phrase.en(
        listed(
          named.map((name) => name.en),
          'and',
        ),
        one ? 'is' : 'are',
      ),
    },
  ];
}

function namePart({ part, name, expression, ids }: PartOpenness): Text {
  const role = roleOf(part, name);
  const licence = inWords(expression);
  const unlisted = ids.filter((id) => id.status === 'notListed').map((id) => id.id);
  const doubt = unlisted.length === 0 ? { nl: '', en: '' } : approvalNotKnown(unlisted);
  return { nl: `${role.nl} (${licence.nl}${doubt.nl})`, en: `${role.en} (${licence.en}${doubt.en})` };
}

function roleOf(part: string, name: string | undefined): Text {
  const role = Object.hasOwn(partNames, part) ? partNames[part]! : { nl: part, en: part };
  if (name === undefined) return role;
  return part === 'whole' ? { nl: name, en: name } : { nl: `${role.nl} ${name}`, en: `${role.en} ${name}` };
}

function approvalNotKnown(ids: readonly string[]): Text {
  return {
    nl: `; of het OSI ${listed(ids, 'en')} heeft goedgekeurd, is niet bekend`,
    en: `; whether the OSI has approved ${listed(ids, 'and')} is not known`,
  };
}

/** A licence expression as people say it: `MIT AND LicenseRef-Acme-Plus` becomes “MIT and own licence ‘Acme Plus’”. */
function inWords(expression: Expression): Text {
  if (expression === notFoundOut) return { nl: 'licentie niet gevonden', en: 'licence not found' };
  if ('license' in expression) {
    const name = nameLicence(`${expression.license}${expression.plus ? '+' : ''}`);
    if (expression.exception === undefined) return name;
    return {
      nl: `${name.nl} met de uitzondering ${expression.exception}`,
      en: `${name.en} with the exception ${expression.exception}`,
    };
  }
  const word = { and: { nl: 'en', en: 'and' }, or: { nl: 'of', en: 'or' } }[expression.conjunction];
  const sides = [expression.left, expression.right].map((side) => {
    const words = inWords(side);
    const mixes = 'conjunction' in side && side.conjunction !== expression.conjunction;
    return mixes ? { nl: `(${words.nl})`, en: `(${words.en})` } : words;
  });
  return {
    nl: sides.map((side) => side.nl).join(` ${word.nl} `),
    en: sides.map((side) => side.en).join(` ${word.en} `),
  };
}

function nameLicence(id: string): Text {
  if (!isOwn(id)) return { nl: id, en: id };
  const name = id.replace(/^.*LicenseRef-/, '').replaceAll('-', ' ');
  return { nl: `eigen licentie ‘${name}’`, en: `own licence ‘${name}’` };
}

function notes(parts: readonly PartOpenness[]): Text[] {
  const unapproved = parts.flatMap((part) => part.ids).filter((id) => id.fsfFree && id.status === 'notApproved');
  const ids = [...new Set(unapproved.map((id) => id.id))];
  return [
    ...(parts.some((part) => offersChoice(part.expression)) ? [choice] : []),
    ...ids.map((id) => ({
      nl: `${id} heeft die goedkeuring niet; de Free Software Foundation noemt deze licentie wel vrij.`,
      en: `${id} does not have that approval; the Free Software Foundation does call this licence free.`,
    })),
  ];
}

const choice: Text = {
  nl: 'Waar ‘of’ tussen licenties staat, mag men kiezen, en telt de meest open licentie.',
  en: 'Where ‘or’ stands between licences one may choose, and the most open licence counts.',
};

function offersChoice(expression: Expression): boolean {
  if (expression === notFoundOut || 'license' in expression) return false;
  return expression.conjunction === 'or' || offersChoice(expression.left) || offersChoice(expression.right);
}

function isUnclear({ status }: PartOpenness['ids'][number]): boolean {
  return status === 'notListed' || status === 'notFoundOut';
}

function listed(names: readonly string[], and: string): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`;
}

function joined(separator: string, texts: readonly Text[]): Text {
  return { nl: texts.map((text) => text.nl).join(separator), en: texts.map((text) => text.en).join(separator) };
}
