import type { Text } from '../text.ts';
import { catalogue } from './catalogue.ts';
import { pages } from './pages.ts';
import { report } from './report.ts';
import { words } from './words.ts';

/** Every fixed text of the product, Dutch and English side by side, in ICU message format. */
export const messages = { ...words, ...pages, ...report, ...catalogue } satisfies Record<string, Text>;
export type MessageKey = keyof typeof messages;

export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(messages, key);
}
