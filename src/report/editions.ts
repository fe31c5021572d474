/** The editions of one report, each for its own reader. */
export const editions = [
  'council-page',
  'trade-off',
  'decision-record',
  'award-reasons',
  'council-letter',
  'annual-account',
] as const;
export type Edition = (typeof editions)[number];

/** How an edition can be written down. */
export const formats = ['html', 'pdf', 'pdfa', 'odt', 'ods', 'csv', 'json', 'md'] as const;
export type Format = (typeof formats)[number];

const everywhere = ['html', 'pdf', 'pdfa', 'odt'] as const;

/** Which formats each edition has. */
export const formatsOf: Readonly<Record<Edition, readonly Format[]>> = {
  'council-page': everywhere,
  'trade-off': [...everywhere, 'ods', 'csv', 'json'],
  'decision-record': [...everywhere, 'md'],
  'award-reasons': everywhere,
  'council-letter': everywhere,
  'annual-account': [...everywhere, 'csv'],
};

/** The media type and the end of the file name of each format. */
export const mediaTypes: Readonly<Record<Format, { type: string; extension: string }>> = {
  html: { type: 'text/html; charset=utf-8', extension: 'html' },
  pdf: { type: 'application/pdf', extension: 'pdf' },
  pdfa: { type: 'application/pdf', extension: 'archief.pdf' },
  odt: { type: 'application/vnd.oasis.opendocument.text', extension: 'odt' },
  ods: { type: 'application/vnd.oasis.opendocument.spreadsheet', extension: 'ods' },
  csv: { type: 'text/csv; charset=utf-8', extension: 'csv' },
  json: { type: 'application/json; charset=utf-8', extension: 'json' },
  md: { type: 'text/markdown; charset=utf-8', extension: 'md' },
};
