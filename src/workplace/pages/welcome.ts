import { sentence } from '../../language/sentence.ts';
import type { OpenLink } from '../../storage/invitations.ts';
import { one } from '../../web/form.ts';
import { loginField, nameField, newPasswordField, passwordFault, readNames } from '../account-fields.ts';
import type { Place, Result, WorkForm, WorkPage } from '../place.ts';

/** Where a one-time link leads: to make the first account, or to choose a password. */
export const welcome: WorkPage = {
  path: '/welkom/:secret',
  view: 'workplace/welcome',
  access: 'anyone',
  forms: async (place) => {
    const link = await findLink(place);
    if (link === undefined) return [];
    return [link.purpose === 'setUp' ? setUpForm(place) : passwordForm(place)];
  },
  show: async (place) => {
    const link = await findLink(place);
    if (link === undefined) {
      return { title: sentence('welcome.gone'), text: sentence('welcome.goneText') };
    }
    if (link.account === undefined) return { title: sentence('welcome.setUp'), text: sentence('welcome.setUpText') };
    const { name, login } = link.account;
    return {
      title: link.purpose === 'reset' ? sentence('welcome.reset') : sentence('welcome.invitation', { name }),
      text: sentence('welcome.invitationText', { login }),
    };
  },
};

function findLink({ asked, parts }: Place): Promise<OpenLink | undefined> {
  return parts.storage.invitations.find(asked.parameters['secret'] ?? '');
}

type Made = Awaited<ReturnType<Place['parts']['storage']['invitations']['setUp']>>;

function setUpForm(place: Place): WorkForm {
  return {
    act: 'maak',
    button: sentence('welcome.make'),
    fields: [loginField, nameField, newPasswordField],
    async send(typed): Promise<Result> {
      const names = readNames(typed);
      if ('faults' in names) return names;
      const { invitations } = place.parts.storage;
      return enter(place, await invitations.setUp(secretOf(place), names, one(typed, 'wachtwoord')!));
    },
  };
}

function passwordForm(place: Place): WorkForm {
  return {
    act: 'kies',
    button: sentence('welcome.choose'),
    fields: [newPasswordField],
    async send(typed) {
      const { invitations } = place.parts.storage;
      return enter(place, await invitations.accept(secretOf(place), one(typed, 'wachtwoord')!));
    },
  };
}

function secretOf({ asked }: Place): string {
  return asked.parameters['secret'] ?? '';
}

async function enter(place: Place, made: Made): Promise<Result> {
  if (made === 'gone') return { go: place.asked.path };
  if (made === 'taken') return { faults: [{ field: 'aanmeldnaam', text: sentence('account.taken') }] };
  if (made === 'busy')
    return { faults: [{ field: 'wachtwoord', text: sentence('signIn.busy') }], status: 503, wait: 5 };
  if ('fault' in made) return passwordFault(made.fault);
  await place.signIn(made.account);
  return { go: '/mijn', note: sentence('welcome.done') };
}
