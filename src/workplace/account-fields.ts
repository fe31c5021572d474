import { sentence } from '../language/sentence.ts';
import { longestLogin, longestName, newAccountSchema } from '../storage/account-name.ts';
import { longestPassword, type PasswordFault } from '../storage/password.ts';
import { type Fault, type Field, one, type Typed } from '../web/form.ts';

export const loginField: Field = {
  kind: 'line',
  name: 'aanmeldnaam',
  label: sentence('account.login'),
  max: longestLogin,
  required: true,
  autocomplete: 'username',
};

export const nameField: Field = {
  kind: 'line',
  name: 'naam',
  label: sentence('account.name'),
  max: longestName,
  required: true,
  autocomplete: 'name',
};

export const newPasswordField: Field = {
  kind: 'password',
  name: 'wachtwoord',
  label: sentence('account.password'),
  hint: sentence('account.passwordHint'),
  // One more than may be, so that a password that is too long is refused by name instead of being cut.
  max: longestPassword + 1,
  required: true,
  autocomplete: 'new-password',
};

/** What is wrong with a password, at its field. */
export function passwordFault(fault: PasswordFault, field = 'wachtwoord'): { faults: Fault[] } {
  return { faults: [{ field, text: sentence(`account.${fault}`) }] };
}

/** Login and name as they may be kept, or what is wrong with them. */
export function readNames(typed: Typed): { login: string; name: string } | { faults: Fault[] } {
  const read = newAccountSchema.safeParse({
    login: one(typed, 'aanmeldnaam'),
    name: one(typed, 'naam'),
    role: 'member',
  });
  if (read.success) return { login: read.data.login, name: read.data.name };
  return {
    faults: read.error.issues.map(({ path }) =>
      path[0] === 'login'
        ? { field: 'aanmeldnaam', text: sentence('account.badLogin') }
        : { field: 'naam', text: sentence('account.badName') },
    ),
  };
}
