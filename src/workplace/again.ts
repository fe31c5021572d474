import { type Sentence, sentence } from '../language/sentence.ts';
import type { Body } from '../web/form.ts';
import type { ShownForm } from '../web/show-form.ts';
import { tokenField } from './forgery.ts';

/** A page that gives back what was typed, with a form to send it again; or, before signing in, to take along. */
export interface Again {
  title: Sentence;
  text: Sentence;
  /** Where sending again goes. */
  action: string;
  /** Whether sending it again makes sense. */
  canSend: boolean;
  /** A form to sign in with first, which takes along what was typed. */
  signIn: ShownForm | '';
  token: string;
  typed: { name: string; value: string }[];
  /** The values that are taken along unseen: which form it was, and when it was read. */
  along: { name: string; value: string }[];
}

const unseen = new Set(['doe', 'gelezen']);
const mostShown = 2000;

/** Gives back everything that was typed, save for passwords and the token. */
export function giveBack(
  key: 'signedOut' | 'welcomeBack' | 'token' | 'tooLarge' | 'storage',
  body: Body,
  to: { action: string; token: string; values?: Sentence['values'] },
): Again {
  const fields = [...body]
    .filter(([name]) => name !== tokenField && !name.startsWith('wachtwoord'))
    .flatMap(([name, values]) => values.map((value) => ({ name, value: value.replaceAll('\0', '\ufffd') })))
    .slice(0, mostShown);
  return {
    title: sentence(`again.${key}`),
    text: sentence(`again.${key}Text`, to.values),
    action: to.action,
    canSend: key !== 'tooLarge' && key !== 'signedOut',
    signIn: '',
    token: to.token,
    typed: fields.filter(({ name }) => !unseen.has(name)),
    along: fields.filter(({ name }) => unseen.has(name)),
  };
}
