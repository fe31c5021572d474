import { sentence } from '../../language/sentence.ts';
import { writeAnnualAccount } from '../../report/document/annual-account.ts';
import { formats, formatsOf } from '../../report/editions.ts';
import { divideSections } from '../../report/html.ts';
import { type AnnualInput, dossiersOfYear, yearsOf } from '../../report/sections/annual.ts';
import type { Download } from '../download.ts';
import type { Asked, Page } from '../page.ts';
import type { Parts } from '../parts.ts';
import { reportInput } from './decision.ts';

/** The years of which there is something to account for, the newest first. */
export async function accountYears({ decisions }: Parts): Promise<number[]> {
  return yearsOf(await decisions.list());
}

/** What the account of the asked year is made from; undefined for what is no year, or has yet to come. */
async function findYear({ parameters }: Asked, parts: Parts): Promise<AnnualInput | undefined> {
  const year = parameters['jaar'] ?? '';
  if (!/^20\d\d$/.test(year) || year > parts.today().slice(0, 4)) return undefined;
  const dossiers = dossiersOfYear(Number(year), await parts.decisions.list());
  const entries = await Promise.all(dossiers.map((dossier) => reportInput(dossier, parts)));
  return { year: Number(year), organisation: dossiers[0]?.organisation ?? '', entries };
}

/** `/jaarverantwoording/2026`: what was chosen in a year and what was deviated from, to paste into an annual report. */
export const annualAccount: Page = {
  path: '/jaarverantwoording/:jaar',
  view: 'pages/annual-account',
  part: 'decisions',
  show: async (asked, parts) => {
    const input = await findYear(asked, parts);
    if (input === undefined) return undefined;
    const { blocks, isExample } = writeAnnualAccount(input, asked.language);
    const [opening, ...sections] = divideSections(blocks);
    const base = `/jaarverantwoording/${input.year}`;
    return {
      title: sentence('annual.title', { year: String(input.year) }),
      example: isExample,
      crumbs: [{ href: '/besluiten', title: sentence('register.title') }],
      opening: opening!.blocks.filter(({ kind }) => kind !== 'heading'),
      sections,
      documents: [
        {
          edition: 'annual-account',
          formats: formatsOf['annual-account'].map((format) => ({
            format,
            href: `${base}/download/annual-account.${format}`,
          })),
        },
      ],
      years: (await accountYears(parts)).filter((year) => year !== input.year),
    };
  },
};

/** The account of a year as a file. */
export const annualDocument: Download = {
  path: '/jaarverantwoording/:jaar/download/annual-account.:format',
  async make(asked, parts) {
    const format = formats.find((each) => each === asked.parameters['format']);
    if (format === undefined || !formatsOf['annual-account'].includes(format)) return undefined;
    const input = await findYear(asked, parts);
    return input && parts.makeAnnual(format, input, asked.language);
  },
};
