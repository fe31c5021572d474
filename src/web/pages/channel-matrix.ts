import { sentence } from '../../language/sentence.ts';
import { makeChannelMatrix } from '../../report/channel-matrix.ts';
import { word } from '../../report/wording.ts';
import type { Page } from '../page.ts';
import { channelFiles } from './channel-download.ts';
import { addressOf, findGuide } from './channel-guide.ts';

/** `/kanaalwijzer/overzicht`: the whole guide, for reading and printing. */
export const channelMatrix: Page = {
  path: '/kanaalwijzer/overzicht',
  view: 'pages/channel-matrix',
  part: 'channels',
  show: async (_asked, parts) => {
    const guide = await findGuide(parts);
    if (guide === undefined) return undefined;
    const matrix = makeChannelMatrix(guide);
    return {
      ...matrix,
      title: sentence('channels.matrix'),
      heading: guide.title,
      crumbs: [{ href: '/kanaalwijzer', title: sentence('channels.title') }],
      bodyClass: 'channel-matrix',
      framework: guide.framework.id,
      files: channelFiles.map(({ name, edition, format }) => ({
        href: `/kanaalwijzer/download/${name}`,
        title: sentence('channels.file', {
          edition: word('readerEdition', edition),
          format: word('fileFormat', format),
        }),
      })),
      purposes: matrix.purposes.map((purpose) => ({
        ...purpose,
        rows: purpose.rows.map((row) => ({ ...row, href: addressOf(row.use) })),
      })),
    };
  },
};
