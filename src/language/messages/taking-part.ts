/** What stands on the pages about who takes part in a dossier. */
export const takingPart = {
  'memberForm.lead': {
    nl: 'Wie doet mee, en als wat? Alleen wie hier staat, ziet het dossier voordat het is gepubliceerd.',
    en: 'Who takes part, and as what? Only who stands here sees the dossier before it is published.',
  },
  'memberForm.count': {
    nl: '{count, plural, one {Eén deelnemer} other {# deelnemers}}',
    en: '{count, plural, one {One member} other {# members}}',
  },
  'memberForm.self': { nl: '(dat bent u)', en: '(that is you)' },
  'memberForm.new': { nl: 'Iemand toevoegen', en: 'Add someone' },
  'memberForm.newText': {
    nl: 'Iemand moet eerst een account hebben; een beheerder nodigt uit.',
    en: 'Someone needs an account first; an administrator invites people.',
  },
  'memberForm.who': { nl: 'Wie?', en: 'Who?' },
  'memberForm.whoHint': {
    nl: 'U kunt kiezen uit wie hier een account heeft.',
    en: 'Choose from who has an account here.',
  },
  'memberForm.named': { nl: '{name} ({login})', en: '{name} ({login})' },
  'memberForm.roles': { nl: 'Rollen', en: 'Roles' },
  'memberForm.role.lead': { nl: 'Dossierhouder', en: 'Lead' },
  'memberForm.role.assessor': { nl: 'Beoordelaar', en: 'Assessor' },
  'memberForm.role.decider': { nl: 'Vaststeller', en: 'Decider' },
  'memberForm.role.reader': { nl: 'Lezer', en: 'Reader' },
  'memberForm.does.lead': {
    nl: 'Bereidt voor, sluit rondes, legt de consensus en de weging vast, en vraagt het besluit aan.',
    en: 'Prepares, closes rounds, notes the consensus and the weighing, and requests the decision.',
  },
  'memberForm.does.assessor': {
    nl: 'Geeft antwoorden, alleen. Ziet in een aanbesteding de prijzen pas na de ronde.',
    en: 'Gives answers, alone. Sees the prices of a tender only after the round.',
  },
  'memberForm.does.decider': {
    nl: 'Stelt het besluit vast dat een ander aanvroeg.',
    en: 'Settles the decision that someone else requested.',
  },
  'memberForm.does.reader': { nl: 'Leest mee en verandert niets.', en: 'Reads along and changes nothing.' },
  'memberForm.add': { nl: 'Toevoegen aan het dossier', en: 'Add to the dossier' },
  'memberForm.added': { nl: '{name} doet mee.', en: '{name} takes part.' },
  'memberForm.nobody': {
    nl: 'Er is geen account met die naam, of die persoon doet al mee',
    en: 'There is no account with that name, or that person takes part already',
  },
  'memberForm.remove': { nl: 'Uit het dossier halen', en: 'Take out of the dossier' },
  'memberForm.removeText': {
    nl: 'Bij de volgende klik ziet die persoon het dossier niet meer. Wat hij of zij schreef, blijft.',
    en: 'At the next click that person no longer sees the dossier. What they wrote stays.',
  },
  'memberForm.removed': { nl: '{name} doet niet meer mee.', en: '{name} no longer takes part.' },
  'memberForm.adminTitle': { nl: 'Deelnemers per dossier', en: 'Members by dossier' },
  'memberForm.adminLead': {
    nl: 'Voor als een dossierhouder weg is. U ziet wie meedoet, niet waar het dossier over gaat.',
    en: 'For when a lead is gone. You see who takes part, not what the dossier is about.',
  },
  'memberForm.adminOf': { nl: 'Deelnemers van {id}', en: 'Members of {id}' },
  'memberForm.adminText': {
    nl: 'Wat u hier verandert, staat met uw naam in de geschiedenis van het dossier.',
    en: 'What you change here stands in the history of the dossier, with your name.',
  },
  'memberForm.leads': { nl: 'Dossierhouder', en: 'Lead' },
  'memberForm.noDossiers': { nl: 'Er is nog geen dossier.', en: 'There is no dossier yet.' },
} as const;
