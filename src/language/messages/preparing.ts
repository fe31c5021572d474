/** What stands on the pages that prepare a dossier: the search, candidates and their costs. */
export const preparing = {
  'item.title': { nl: '{name}', en: '{name}' },
  'item.change': { nl: 'Wijzigen', en: 'Change' },
  'item.changeNamed': { nl: 'Wijzig {name}', en: 'Change {name}' },
  'item.removeText': {
    nl: 'Het blijft staan in de geschiedenis, en kan daar worden teruggehaald.',
    en: 'It stays in the history, and can be brought back there.',
  },
  'item.back': { nl: 'Terug naar: {name}', en: 'Back to: {name}' },
  'form.removed': { nl: 'Weggehaald.', en: 'Removed.' },

  'searchForm.lead': {
    nl: 'Waar is gezocht naar open source, en wat leverde het op? Ook “niets gevonden” telt: zonder zoekslag kan er geen besluit vallen.',
    en: 'Where was open source looked for, and what came of it? “Nothing found” counts too: without a search there can be no decision.',
  },
  'searchForm.done': {
    nl: '{count, plural, =0 {Nog niet gezocht} one {Eén keer gezocht} other {# keer gezocht}}',
    en: '{count, plural, =0 {No search yet} one {Searched once} other {Searched # times}}',
  },
  'searchForm.empty': {
    nl: 'Er staat nog geen zoekslag. Zoek bijvoorbeeld in een catalogus met open source of vraag het andere gemeenten, en schrijf hieronder op wat u vond.',
    en: 'There is no search yet. Look for example in a catalogue of open source or ask other municipalities, and write down below what you found.',
  },
  'searchForm.new': { nl: 'Een zoekslag toevoegen', en: 'Add a search' },
  'searchForm.add': { nl: 'Zoekslag toevoegen', en: 'Add the search' },
  'searchForm.added': { nl: 'De zoekslag staat erbij.', en: 'The search was added.' },
  'searchForm.remove': { nl: 'Deze zoekslag weghalen', en: 'Remove this search' },
  'searchForm.where': { nl: 'Waar is gezocht?', en: 'Where was it looked for?' },
  'searchForm.whereHint': {
    nl: 'Een catalogus, een website, een vraag aan andere gemeenten.',
    en: 'A catalogue, a website, a question to other municipalities.',
  },
  'searchForm.address': { nl: 'Webadres', en: 'Web address' },
  'searchForm.date': { nl: 'Wanneer?', en: 'When?' },
  'searchForm.by': { nl: 'Door wie?', en: 'By whom?' },
  'searchForm.byHint': { nl: 'Een functie of team, geen naam.', en: 'A role or team, not a name.' },
  'searchForm.sought': { nl: 'Wat is gezocht?', en: 'What was looked for?' },
  'searchForm.found': { nl: 'Wat is gevonden?', en: 'What was found?' },
  'searchForm.foundHint': {
    nl: 'Schrijf het ook op als er niets is gevonden.',
    en: 'Write it down also when nothing was found.',
  },
} as const;
