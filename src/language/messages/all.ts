import type { Text } from '../text.ts';
import { accounts } from './accounts.ts';
import { assessing } from './assessing.ts';
import { catalogue } from './catalogue.ts';
import { channels } from './channels.ts';
import { files } from './files.ts';
import { forms } from './forms.ts';
import { frameworkEditor } from './framework-editor.ts';
import { frameworks } from './frameworks.ts';
import { gathering } from './gathering.ts';
import { guideWork } from './guide-work.ts';
import { measuring } from './measuring.ts';
import { pages } from './pages.ts';
import { preparing } from './preparing.ts';
import { printed } from './printed.ts';
import { refusals } from './refusals.ts';
import { report } from './report.ts';
import { settling } from './settling.ts';
import { takingPart } from './taking-part.ts';
import { words } from './words.ts';
import { workplace } from './workplace.ts';

/** Every fixed text of the product, Dutch and English side by side, in ICU message format. */
export const messages = {
  ...words,
  ...accounts,
  ...pages,
  ...files,
  ...forms,
  ...printed,
  ...refusals,
  ...workplace,
  ...preparing,
  ...measuring,
  ...gathering,
  ...takingPart,
  ...assessing,
  ...settling,
  ...report,
  ...catalogue,
  ...channels,
  ...guideWork,
  ...frameworks,
  ...frameworkEditor,
} satisfies Record<string, Text>;
export type MessageKey = keyof typeof messages;

export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(messages, key);
}
