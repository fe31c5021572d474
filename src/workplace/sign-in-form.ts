import { sentence } from '../language/sentence.ts';
import { longestLogin } from '../storage/account-name.ts';
import { longestPassword } from '../storage/password.ts';
import { fillIn, one } from '../web/form.ts';
import { isOwnAddress, longestPacked } from './packed-form.ts';
import type { Place, WorkForm } from './place.ts';

/** The form to sign in with; `to` is where one goes after it, `kept` what was typed before. Without a place it is only drawn. */
export function signInForm({ to, kept }: { to: string; kept?: string }, place?: Place): WorkForm {
  return {
    act: 'aanmelden',
    button: sentence('work.signIn'),
    fields: [
      {
        kind: 'line',
        name: 'naam',
        label: sentence('signIn.login'),
        max: longestLogin,
        required: true,
        autocomplete: 'username',
      },
      {
        kind: 'password',
        name: 'wachtwoord',
        label: sentence('signIn.password'),
        max: longestPassword,
        required: true,
        autocomplete: 'current-password',
      },
      { kind: 'hidden', name: 'naar', max: 2000 },
      { kind: 'hidden', name: 'mee', max: longestPacked },
    ],
    values: fillIn({ naar: to, mee: kept }),
    async send(typed) {
      if (place === undefined) return { gone: true };
      const { logins } = place.parts.storage;
      const result = await logins.signIn(one(typed, 'naam') ?? '', one(typed, 'wachtwoord') ?? '', place.address);
      if (result === 'wrong') {
        return { faults: [{ field: 'naam', text: sentence('signIn.wrong') }] };
      }
      if (result === 'busy') {
        return { faults: [{ field: 'naam', text: sentence('signIn.busy') }], status: 503, wait: 5 };
      }
      if ('wait' in result) {
        const minutes = Math.ceil(result.wait / 60);
        const text = sentence('signIn.wait', { minutes });
        return { faults: [{ field: 'naam', text }], status: 429, wait: result.wait };
      }
      await place.signIn(result.account);
      const packed = one(typed, 'mee');
      if (packed !== undefined) return { resume: packed };
      const address = one(typed, 'naar') ?? '';
      return { go: isOwnAddress(address) ? address : '/mijn', note: sentence('signIn.done') };
    },
  };
}
