import { channelOf } from '../../channels/guide.ts';
import { sentence } from '../../language/sentence.ts';
import { deriveOpenness } from '../../openness/openness.ts';
import { makeChannelAccount } from '../../report/channel-account.ts';
import { capitalise } from '../../report/channel-names.ts';
import type { Page } from '../page.ts';
import { findGuide } from './channel-guide.ts';

/** `/kanaalwijzer/kanaal/:id`: where one channel may be used, and every answer behind that. */
export const channelAccount: Page = {
  path: '/kanaalwijzer/kanaal/:id',
  view: 'pages/channel-account',
  part: 'channels',
  show: async (asked, parts) => {
    const guide = await findGuide(parts);
    const channel = guide && channelOf(guide, asked.parameters['id'] ?? '');
    if (guide === undefined || channel === undefined) return undefined;
    const application = parts.library.applications.get(channel.application ?? '');
    const edition = application?.editions.find(({ id }) => id === channel.edition);
    return {
      ...makeChannelAccount(guide, channel, parts.today()),
      title: sentence('channels.list', { items: capitalise(channel.name) }),
      example: guide.example ?? false,
      crumbs: [
        { href: '/kanaalwijzer', title: sentence('channels.title') },
        { href: '/kanaalwijzer/overzicht', title: sentence('channels.matrix') },
      ],
      application:
        application === undefined || edition === undefined
          ? ''
          : {
              id: application.id,
              name: application.name,
              openness: deriveOpenness(edition.parts, edition.withoutSoftware).openness,
            },
    };
  },
};
