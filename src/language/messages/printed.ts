/** Fixed words of printed documents. */
export const printed = {
  'printed.substitute': {
    nl: 'Een □ staat voor een teken dat deze letters niet hebben. Op de webpagina staat het zelf.',
    en: 'A □ stands for a character that these letters do not have. The web page shows the character itself.',
  },
  'printed.record': {
    nl: 'Het hele dossier waaruit dit document is gemaakt, als JSON',
    en: 'The whole dossier that this document was made from, as JSON',
  },
  'letterhead.registrationNumber': { nl: 'Zaaknummer', en: 'Case number' },
  'letterhead.portfolio': { nl: 'Portefeuillehouder', en: 'Portfolio holder' },
  'letterhead.author': { nl: 'Opsteller', en: 'Author' },
  'letterhead.department': { nl: 'Afdeling', en: 'Department' },
  'letterhead.programme': { nl: 'Programma in de begroting', en: 'Programme in the budget' },
  'letterhead.confidentiality': { nl: 'Openbaarheid', en: 'Publicity' },
} as const;
