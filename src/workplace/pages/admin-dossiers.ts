import type { LivingDossier } from '../../dossier/living.ts';
import { membersWith } from '../../dossier/roles.ts';
import { sentence } from '../../language/sentence.ts';
import { one } from '../../web/form.ts';
import { give } from '../give.ts';
import type { MemberPlace, Result, WorkPage } from '../place.ts';
import { findWho, listOthers, rolesField, rolesIn, whoField } from './members.ts';

/** For an administrator: which dossiers there are and who keeps them. What they are about is for their members. */
export const adminDossiers: WorkPage = {
  path: '/beheer/dossiers',
  view: 'workplace/admin-dossiers',
  access: 'administrator',
  show: async ({ parts }) => {
    const names = await namesOf(parts);
    const listed = (await parts.storage.dossiers.list()).filter(({ example }) => !example);
    const dossiers = await Promise.all(
      listed.map(async ({ id, phase, updatedAt }) => ({
        id,
        phase: sentence(`phase.${phase}`),
        updatedAt,
        leads: membersWith((await parts.storage.dossiers.open(id))!, 'lead').map((each) => names.get(each) ?? each),
      })),
    );
    return {
      title: sentence('memberForm.adminTitle'),
      crumbs: [
        { href: '/mijn', title: sentence('work.mine') },
        { href: '/beheer', title: sentence('work.admin') },
      ],
      dossiers: dossiers.map(({ leads, ...dossier }) => ({
        ...dossier,
        leads: sentence('need.list', { items: { all: leads } }),
      })),
    };
  },
};

/** For an administrator: who takes part in a dossier, where its own lead cannot change that. It is noted in the history. */
export const adminMembers: WorkPage = {
  path: '/beheer/dossiers/:id',
  view: 'workplace/admin-members',
  access: 'administrator',
  forms: async (place) => {
    const dossier = await dossierAt(place);
    if (dossier === undefined) return [];
    const others = await listOthers(place, dossier.members);
    const change = async (account: string, value: ReturnType<typeof rolesIn> | null): Promise<Result> => {
      const command = { kind: 'setMember' as const, account, value, readAt: dossier.seq };
      const given = await give(dossier.id, [command], place.account, place.parts);
      return 'refusal' in given ? { refusal: given.refusal } : {};
    };
    return [
      {
        act: 'voeg-toe',
        button: sentence('memberForm.add'),
        fields: [whoField(others), rolesField],
        async send(typed) {
          const found = await findWho(place, typed, others);
          if (found === undefined) return { faults: [{ field: 'wie', text: sentence('memberForm.nobody') }] };
          return change(found.id, rolesIn(typed));
        },
      },
      {
        act: 'haal-weg',
        button: sentence('memberForm.remove'),
        title: sentence('memberForm.remove'),
        isSmall: true,
        fields: [{ kind: 'hidden', name: 'account', max: 64 }],
        send: (typed) => {
          const account = one(typed, 'account') ?? '';
          return dossier.members.has(account) ? change(account, null) : { gone: true };
        },
      },
    ];
  },
  show: async (place) => {
    const dossier = await dossierAt(place);
    if (dossier === undefined) return undefined;
    const names = await namesOf(place.parts);
    return {
      title: sentence('memberForm.adminOf', { id: dossier.id }),
      crumbs: [
        { href: '/mijn', title: sentence('work.mine') },
        { href: '/beheer', title: sentence('work.admin') },
        { href: '/beheer/dossiers', title: sentence('memberForm.adminTitle') },
      ],
      members: [...dossier.members].map(([account, roles]) => ({
        account,
        name: names.get(account) ?? account,
        roles: sentence('need.list', { items: { all: roles.map((role) => sentence(`role.${role}`)) } }),
      })),
    };
  },
};

async function dossierAt({ parts, asked }: MemberPlace): Promise<LivingDossier | undefined> {
  const dossier = await parts.storage.dossiers.open(asked.parameters['id']!);
  return dossier === undefined || dossier.removed || dossier.example ? undefined : dossier;
}

async function namesOf({ storage }: Pick<MemberPlace['parts'], 'storage'>): Promise<Map<string, string>> {
  return new Map((await storage.accounts.list()).map(({ id, name }) => [id, name]));
}
