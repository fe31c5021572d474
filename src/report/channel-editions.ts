import type { Format } from './editions.ts';

/** The documents of a channel guide: the whole of it, and one page to hang up. */
export const channelEditions = ['channel-guide', 'channel-card'] as const;
export type ChannelEdition = (typeof channelEditions)[number];

/** Which formats each has. */
export const channelFormatsOf: Readonly<Record<ChannelEdition, readonly Format[]>> = {
  'channel-guide': ['html', 'pdf', 'pdfa', 'odt', 'ods', 'json'],
  'channel-card': ['html', 'pdf', 'odt'],
};
