import { type DossierRole, dossierRoles } from '../../dossier/roles.ts';
import { sentence } from '../../language/sentence.ts';
import type { Account } from '../../storage/account.ts';
import { type Field, fillIn, one, type Typed } from '../../web/form.ts';
import { dossierFrame } from '../dossier-frame.ts';
import { itemFrame } from '../item-frame.ts';
import type { DossierPlace, Place, WorkPage } from '../place.ts';

/** Who takes part in a dossier, and as what. */
export const members: WorkPage = {
  path: '/dossiers/:id/leden',
  view: 'workplace/members',
  access: 'dossier',
  name: 'task.members',
  forms: async (place) => {
    const others = await listOthers(place, place.dossier.members);
    return [
      {
        act: 'voeg-toe',
        command: 'setMember',
        button: sentence('memberForm.add'),
        fields: [whoField(others), rolesField],
        async send(typed) {
          const found = await findWho(place, typed, others);
          if (found === undefined) return { faults: [{ field: 'wie', text: sentence('memberForm.nobody') }] };
          return {
            commands: [{ kind: 'setMember', account: found.id, value: rolesIn(typed) }],
            note: sentence('memberForm.added', { name: found.name }),
          };
        },
      },
    ];
  },
  show: (place) => ({
    ...dossierFrame(place, 'task.members'),
    lead: sentence('memberForm.lead'),
    members: [...place.dossier.members].map(([account, roles]) => ({
      name: place.nameOf(account),
      roles: sentence('need.list', { items: { all: roles.map((role) => sentence(`role.${role}`)) } }),
      isSelf: account === place.account.id,
      href: place.may('setMember') ? place.to(`leden/${account}`) : '',
    })),
  }),
};

/** One member: other roles, or none any more. */
export const oneMember: WorkPage = {
  path: '/dossiers/:id/leden/:account',
  view: 'workplace/item',
  access: 'dossier',
  name: 'task.members',
  forms: (place) => {
    const account = place.asked.parameters['account']!;
    const roles = place.dossier.members.get(account);
    if (roles === undefined) return [];
    const name = place.nameOf(account);
    return [
      {
        act: 'bewaar',
        command: 'setMember',
        button: sentence('form.save'),
        fields: [rolesField],
        values: fillIn({ rollen: roles }),
        send: (typed) => ({
          commands: [{ kind: 'setMember', account, value: rolesIn(typed) }],
          go: place.to('leden'),
        }),
      },
      {
        act: 'haal-weg',
        command: 'setMember',
        button: sentence('memberForm.remove'),
        title: sentence('memberForm.remove'),
        isGrave: true,
        isSmall: true,
        fields: [],
        send: () => ({
          commands: [{ kind: 'setMember', account, value: null }],
          // Whoever leaves cannot see the list any more.
          go: account === place.account.id ? '/mijn' : place.to('leden'),
          note: sentence('memberForm.removed', { name }),
        }),
      },
    ];
  },
  show: (place) => {
    const account = place.asked.parameters['account']!;
    if (!place.dossier.members.has(account)) return undefined;
    return itemFrame(place, { page: 'leden', name: 'task.members' }, place.nameOf(account), [
      { act: 'bewaar', title: sentence('memberForm.roles') },
      { act: 'haal-weg', title: sentence('memberForm.remove'), text: sentence('memberForm.removeText') },
    ]);
  },
};

export const rolesField: Field = {
  kind: 'checks',
  name: 'rollen',
  label: sentence('memberForm.roles'),
  required: true,
  options: dossierRoles.map((value) => ({
    value,
    label: sentence(`memberForm.role.${value}`),
    hint: sentence(`memberForm.does.${value}`),
  })),
};

/** The roles that were ticked. */
export function rolesIn(typed: Typed): DossierRole[] {
  return dossierRoles.filter((role) => typed['rollen']?.includes(role));
}

/** With more accounts than this one types a login name, instead of choosing. */
const mostToChoose = 50;

/** The accounts in use that are no member yet. */
export async function listOthers(
  { parts }: Pick<Place, 'parts'>,
  members: DossierPlace['dossier']['members'],
): Promise<Account[]> {
  const all = await parts.storage.accounts.list();
  return all.filter(({ id, disabledAt }) => disabledAt === undefined && !members.has(id));
}

/** The field in which someone is chosen, or named by their login where there are too many to choose from. */
export function whoField(others: readonly Account[]): Field {
  if (others.length > mostToChoose) {
    return { kind: 'line', name: 'wie', label: sentence('signIn.login'), max: 254, required: true };
  }
  return {
    kind: 'select',
    name: 'wie',
    label: sentence('memberForm.who'),
    hint: sentence('memberForm.whoHint'),
    required: true,
    options: others.map(({ id, name, login }) => ({
      value: id,
      label: name === login ? name : sentence('memberForm.named', { name, login }),
    })),
  };
}

/** Whoever was chosen or named; undefined where that is no account one can add. */
export async function findWho({ parts }: Pick<Place, 'parts'>, typed: Typed, others: readonly Account[]) {
  const who = one(typed, 'wie')!;
  const id = others.length > mostToChoose ? (await parts.storage.accounts.findByLogin(who))?.id : who;
  return others.find((each) => each.id === id);
}
