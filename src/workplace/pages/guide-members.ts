import { dossierRoles } from '../../dossier/roles.ts';
import { sentence } from '../../language/sentence.ts';
import { type Field, fillIn } from '../../web/form.ts';
import { guideFrame, guideItem } from '../guide-frame.ts';
import type { WorkPage } from '../place.ts';
import { findWho, listOthers, rolesIn, whoField } from './members.ts';

const rolesField: Field = {
  kind: 'checks',
  name: 'rollen',
  label: sentence('memberForm.roles'),
  required: true,
  options: dossierRoles.map((value) => ({
    value,
    label: sentence(`guideRole.${value}`),
    hint: sentence(`guideRole.does.${value}`),
  })),
};

/** Who takes part in a channel guide, and as what. */
export const guideMembers: WorkPage = {
  path: '/kanaalwijzer/beheer/:id/leden',
  view: 'workplace/members',
  access: 'guide',
  name: 'task.members',
  forms: async (place) => {
    const others = await listOthers(place, place.guide.members);
    return [
      {
        act: 'voeg-toe',
        command: 'setMember',
        button: sentence('guideMember.add'),
        fields: [whoField(others), rolesField],
        async send(typed) {
          const found = await findWho(place, typed, others);
          if (found === undefined) return { faults: [{ field: 'wie', text: sentence('memberForm.nobody') }] };
          return {
            guideCommand: { kind: 'setMember', account: found.id, value: rolesIn(typed) },
            note: sentence('memberForm.added', { name: found.name }),
          };
        },
      },
    ];
  },
  show: (place) => ({
    ...guideFrame(place, 'task.members'),
    lead: sentence('guideMember.lead'),
    members: [...place.guide.members].map(([account, roles]) => ({
      name: place.nameOf(account),
      roles: sentence('need.list', { items: { all: roles.map((role) => sentence(`guideRole.${role}`)) } }),
      isSelf: account === place.account.id,
      href: place.may('setMember') ? place.to(`leden/${account}`) : '',
    })),
  }),
};

/** One member of a guide: other roles, or none any more. */
export const oneGuideMember: WorkPage = {
  path: '/kanaalwijzer/beheer/:id/leden/:account',
  view: 'workplace/item',
  access: 'guide',
  name: 'task.members',
  forms: (place) => {
    const account = place.asked.parameters['account']!;
    const roles = place.guide.members.get(account);
    if (roles === undefined) return [];
    return [
      {
        act: 'bewaar',
        command: 'setMember',
        button: sentence('form.save'),
        fields: [rolesField],
        values: fillIn({ rollen: roles }),
        send: (typed) => ({
          guideCommand: { kind: 'setMember', account, value: rolesIn(typed) },
          go: place.to('leden'),
        }),
      },
      {
        act: 'haal-weg',
        command: 'setMember',
        button: sentence('guideMember.remove'),
        title: sentence('guideMember.remove'),
        isGrave: true,
        isSmall: true,
        fields: [],
        send: () => ({
          guideCommand: { kind: 'setMember', account, value: null },
          // Whoever takes themselves out has nothing to see here any more.
          go: account === place.account.id && !place.actor.isAdministrator ? '/mijn' : place.to('leden'),
          note: sentence('memberForm.removed', { name: place.nameOf(account) }),
        }),
      },
    ];
  },
  show: (place) => {
    const account = place.asked.parameters['account']!;
    if (!place.guide.members.has(account)) return undefined;
    return guideItem(place, { page: 'leden', name: 'task.members' }, place.nameOf(account), [
      { act: 'bewaar', title: sentence('memberForm.roles') },
      { act: 'haal-weg', title: sentence('guideMember.remove'), text: sentence('guideMember.removeText') },
    ]);
  },
};
