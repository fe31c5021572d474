import { type ChannelEdition, channelFormatsOf } from '../../report/channel-editions.ts';
import { type Format, mediaTypes } from '../../report/editions.ts';
import { PdfFailure } from '../../report/pdf/compiler.ts';
import type { Download } from '../download.ts';
import { findGuide } from './channel-guide.ts';

const names: Readonly<Record<ChannelEdition, string>> = {
  'channel-guide': 'kanaalwijzer',
  'channel-card': 'kanaalkaart',
};

/** Every document of the guide by the name of its file in the address. */
export const channelFiles: readonly { name: string; edition: ChannelEdition; format: Format }[] = (
  Object.keys(names) as ChannelEdition[]
).flatMap((edition) =>
  channelFormatsOf[edition].map((format) => ({
    name: `${names[edition]}.${mediaTypes[format].extension}`,
    edition,
    format,
  })),
);

/** `/kanaalwijzer/download/kanaalwijzer.pdf` and so on, in the language of the reader. */
export const channelDownload: Download = {
  path: '/kanaalwijzer/download/:file',
  make: async ({ parameters, language }, parts) => {
    const guide = await findGuide(parts);
    const file = channelFiles.find(({ name }) => name === parameters['file']);
    if (guide === undefined || file === undefined) return undefined;
    try {
      return await parts.makeGuideDocument(file.edition, file.format, guide, language);
    } catch (error) {
      // Where no PDF can be printed there is none; the other formats are there.
      if (error instanceof PdfFailure && error.reason === 'no-compiler') return undefined;
      throw error;
    }
  },
};
