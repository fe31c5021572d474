import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBarriers, findOverflow, keepPicture, type Visit, visit } from '../support/browser.ts';
import { buildSite, inventDossier, listAddresses, listKinds } from '../support/site.ts';

let tour: Visit;
beforeAll(async () => {
  tour = await visit(await buildSite([inventDossier(12)]));
});
afterAll(() => tour.close());

/** States of pages beside their first one. */
const states = [
  '/besluiten?q=zzz',
  '/nergens',
  '/besluiten/proef-12',
  '/besluiten/proef-12/gevoeligheid?openSource=veel',
  '/besluiten/proef-12/gevoeligheid?openSource=50&adoption=10',
  '/besluiten/proef-12/vergelijk?k=kandidaat-1,kandidaat-2&alleen=verschillen',
];

const settings = [
  { name: '320-licht-nl', width: 320, colorScheme: 'light' as const, language: 'nl' },
  { name: '1280-donker-en', width: 1280, colorScheme: 'dark' as const, language: 'en' },
];

/** Everything in every combination takes minutes; that is for the long run. */
const isLong = process.env['FREE_SEED'] !== undefined;
const combinations = isLong
  ? [320, 1280].flatMap((width) =>
      (['light', 'dark'] as const).flatMap((colorScheme) =>
        ['nl', 'en'].map((language) => ({ name: `${width}-${colorScheme}-${language}`, width, colorScheme, language })),
      ),
    )
  : settings;

describe.each(combinations)('W01: at $width px, $colorScheme, $language', ({ name, width, colorScheme, language }) => {
  it('no page has a barrier, scrolls sideways or asks another host for anything', async () => {
    const { page, requests, complaints } = await tour.open({
      viewport: { width, height: 900 },
      colorScheme,
      bypassCSP: true,
    });
    const problems: string[] = [];
    for (const address of [...(isLong ? listAddresses() : listKinds()), ...states]) {
      await page.goto(`${address}${address.includes('?') ? '&' : '?'}taal=${language}`);
      for (const barrier of await findBarriers(page)) problems.push(`${address} ${barrier}`);
      const overflow = await findOverflow(page);
      if (overflow > 0) problems.push(`${address} is ${overflow} px too wide`);
      if (listKinds().includes(address)) await keepPicture(page, `${name}${address.replaceAll('/', '-')}`);
    }
    expect(problems).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(tour.base))).toEqual([]);
    expect(complaints.filter((text) => !/status of (404|422)/.test(text))).toEqual([]);
  });
});
