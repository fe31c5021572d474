import { sentence } from '../../language/sentence.ts';
import { accountRoles } from '../../storage/account-name.ts';
import { one, type Typed } from '../../web/form.ts';
import { loginField, nameField, readNames } from '../account-fields.ts';
import { give } from '../give.ts';
import { giveToGuide } from '../give-to-guide.ts';
import { guidesAt } from '../guide-place.ts';
import type { MemberPlace, Result, WorkForm, WorkPage } from '../place.ts';

/** Administration: who has an account, the examples, and whether the logbook is sound. */
export const admin: WorkPage = {
  path: '/beheer',
  view: 'workplace/admin',
  access: 'administrator',
  forms: (place) => [inviteForm(place), ...accountForms(place), examplesForm(place), verifyForm(place)],
  show: async ({ parts }) => ({
    title: sentence('work.admin'),
    crumbs: [{ href: '/mijn', title: sentence('work.mine') }],
    accounts: (await parts.storage.accounts.list()).map((account) => ({
      ...account,
      role: sentence(`role.${account.role}`),
      isAdministrator: account.role === 'administrator',
      isClosed: account.disabledAt !== undefined,
      state: sentence(
        account.disabledAt !== undefined ? 'admin.closed' : account.hasPassword ? 'admin.active' : 'admin.invited',
      ),
    })),
    examples: [
      ...(await parts.storage.dossiers.list())
        .filter(({ example }) => example)
        .map(({ id, title }) => ({ title, href: `/besluiten/${id}` })),
      ...(await exampleGuides(parts)).map(({ id, title }) => ({ title, href: `${guidesAt}/${id}` })),
    ],
    fourEyes: parts.installation.fourEyes,
  }),
};

function inviteForm({ account, parts }: MemberPlace): WorkForm {
  return {
    act: 'nodig-uit',
    button: sentence('admin.inviteDo'),
    title: sentence('admin.invite'),
    fields: [
      { ...loginField, autocomplete: 'off' } as typeof loginField,
      { ...nameField, label: sentence('account.othersName'), autocomplete: 'off' } as typeof nameField,
      {
        kind: 'radios',
        name: 'rol',
        label: sentence('admin.role'),
        required: true,
        options: accountRoles.map((value) => ({ value, label: sentence(`role.${value}`) })),
      },
    ],
    values: { rol: ['member'] },
    async send(typed): Promise<Result> {
      const names = readNames(typed);
      if ('faults' in names) return names;
      const role = one(typed, 'rol') as (typeof accountRoles)[number];
      const made = await parts.storage.accounts.add({ ...names, role }, account.id);
      if (made === 'taken') return { faults: [{ field: 'aanmeldnaam', text: sentence('account.taken') }] };
      return offerLink(made.id, { account, parts });
    },
  };
}

/** A new link for an account; it is shown once, to the administrator who asked for it. */
async function offerLink(id: string, { account, parts }: Pick<MemberPlace, 'account' | 'parts'>): Promise<Result> {
  const found = await parts.storage.accounts.find(id);
  const offered = await parts.storage.invitations.offer(id, account.id);
  if (found === undefined || offered === 'notFound') return { gone: true };
  const until = { day: offered.expiresAt.slice(0, 10) };
  return {
    note: sentence('admin.link', { name: found.name, until }),
    secretNote: `${parts.baseUrl}/welkom/${offered.secret}`,
  };
}

function accountForms(place: MemberPlace): WorkForm[] {
  const { account, parts } = place;
  const { accounts } = parts.storage;
  const form = (
    act: string,
    key: 'newLink' | 'close' | 'open' | 'makeAdministrator' | 'makeMember',
    send: (id: string) => Promise<Result>,
  ): WorkForm => ({
    act,
    isSmall: true,
    title: sentence(`admin.${key}`),
    button: sentence(`admin.${key}`),
    fields: [{ kind: 'hidden', name: 'account', max: 64 }],
    send: (typed: Typed) => send(one(typed, 'account') ?? ''),
  });
  const tell = (done: 'done' | 'notFound' | 'lastAdministrator'): Result => {
    if (done === 'notFound') return { gone: true };
    return done === 'done' ? {} : { faults: [{ field: '', text: sentence('admin.lastAdministrator') }] };
  };
  return [
    form('nieuwe-link', 'newLink', (id) => offerLink(id, place)),
    form('sluit', 'close', async (id) => tell(await accounts.setDisabled(id, true, account.id))),
    form('open', 'open', async (id) => tell(await accounts.setDisabled(id, false, account.id))),
    form('maak-beheerder', 'makeAdministrator', async (id) =>
      tell(await accounts.changeRole(id, 'administrator', account.id)),
    ),
    form('maak-medewerker', 'makeMember', async (id) => tell(await accounts.changeRole(id, 'member', account.id))),
  ];
}

function examplesForm({ account, parts }: MemberPlace): WorkForm {
  return {
    act: 'voorbeelden-weg',
    isSmall: true,
    isGrave: true,
    title: sentence('admin.removeExamples'),
    button: sentence('admin.removeExamples'),
    fields: [],
    async send() {
      const examples = (await parts.storage.dossiers.list()).filter(({ example }) => example);
      for (const { id } of examples) {
        const given = await give(id, [{ kind: 'removeExample' }], account, parts);
        if ('refusal' in given) return { refusal: given.refusal };
      }
      for (const { id } of await exampleGuides(parts)) {
        const given = await giveToGuide(id, { kind: 'removeExample' }, account, parts);
        if ('refusal' in given) return { refusal: given.refusal };
      }
      return { note: sentence('admin.examplesGone') };
    },
  };
}

async function exampleGuides({ storage }: MemberPlace['parts']) {
  return (await storage.guides.list()).filter(({ example, removed }) => example && !removed);
}

function verifyForm({ parts }: MemberPlace): WorkForm {
  return {
    act: 'controleer',
    isSmall: true,
    title: sentence('admin.verify'),
    button: sentence('admin.verifyDo'),
    fields: [],
    async send() {
      const found = await parts.storage.verify();
      return {
        note: found.length === 0 ? sentence('admin.sound') : sentence('admin.unsound', { count: found.length }),
      };
    },
  };
}
