/** Fixed words of the files that people download and open elsewhere. */
export const files = {
  'files.contents': { nl: 'Inhoud', en: 'Contents' },
  'files.page': { nl: 'Pagina', en: 'Page' },
  'files.of': { nl: 'van', en: 'of' },
  'files.draft': { nl: 'CONCEPT', en: 'DRAFT' },
  'files.code': { nl: 'Kenmerk {code}', en: 'Code {code}' },
};
