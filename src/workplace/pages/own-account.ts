import { sentence } from '../../language/sentence.ts';
import { longestPassword } from '../../storage/password.ts';
import { one } from '../../web/form.ts';
import { newPasswordField, passwordFault } from '../account-fields.ts';
import type { WorkPage } from '../place.ts';

const crumbs = [{ href: '/mijn', title: sentence('work.mine') }];

/** Changing one's own password. */
export const ownPassword: WorkPage = {
  path: '/mijn/wachtwoord',
  view: 'workplace/plain-form',
  access: 'account',
  forms: ({ account, parts, sessionId, address }) => [
    {
      act: 'verander',
      button: sentence('password.change'),
      fields: [
        {
          kind: 'password',
          name: 'wachtwoord-nu',
          label: sentence('password.current'),
          max: longestPassword,
          required: true,
          autocomplete: 'current-password',
        },
        { ...newPasswordField, name: 'wachtwoord-nieuw', label: sentence('password.next') } as typeof newPasswordField,
        { kind: 'check', name: 'elders', label: sentence('password.endOthers') },
      ],
      values: { elders: ['ja'] },
      async send(typed) {
        const result = await parts.storage.logins.changePassword(
          account.id,
          { current: one(typed, 'wachtwoord-nu')!, next: one(typed, 'wachtwoord-nieuw')! },
          { id: sessionId, endOthers: one(typed, 'elders') !== undefined, address },
        );
        if (result === 'done') return { go: '/mijn', note: sentence('password.changed') };
        if (result === 'wrong') return { faults: [{ field: 'wachtwoord-nu', text: sentence('password.wrong') }] };
        if (result === 'busy') {
          return { faults: [{ field: 'wachtwoord-nu', text: sentence('signIn.busy') }], status: 503, wait: 5 };
        }
        if ('fault' in result) return passwordFault(result.fault, 'wachtwoord-nieuw');
        const text = sentence('signIn.wait', { minutes: Math.ceil(result.wait / 60) });
        return { faults: [{ field: 'wachtwoord-nu', text }], status: 429, wait: result.wait };
      },
    },
  ],
  show: () => ({ title: sentence('password.title'), crumbs }),
};

/** Where one is signed in, to end what should not go on. */
export const ownSessions: WorkPage = {
  path: '/mijn/sessies',
  view: 'workplace/sessions',
  access: 'account',
  forms: ({ account, parts, sessionId }) => [
    {
      act: 'beeindig',
      isSmall: true,
      button: sentence('sessions.end'),
      title: sentence('sessions.end'),
      fields: [{ kind: 'hidden', name: 'sessie', max: 100 }],
      async send(typed) {
        await parts.storage.sessions.endOne(account.id, one(typed, 'sessie') ?? '');
        return { note: sentence('sessions.ended') };
      },
    },
    {
      act: 'elders',
      isSmall: true,
      button: sentence('sessions.endAll'),
      title: sentence('sessions.endAll'),
      fields: [],
      async send() {
        await parts.storage.sessions.endAll(account.id, sessionId);
        return { note: sentence('sessions.ended') };
      },
    },
  ],
  show: async ({ account, parts, sessionId }) => ({
    title: sentence('sessions.title'),
    crumbs,
    sessions: await parts.storage.sessions.list(account.id, sessionId),
  }),
};
