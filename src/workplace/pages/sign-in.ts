import { sentence } from '../../language/sentence.ts';
import { isOwnAddress } from '../packed-form.ts';
import type { WorkPage } from '../place.ts';
import { signInForm } from '../sign-in-form.ts';

/** Signing in; who is signed in already is told so, and can sign out. */
export const signIn: WorkPage = {
  path: '/aanmelden',
  view: 'workplace/sign-in',
  access: 'anyone',
  forms: (place) => {
    const wanted = place.asked.query.get('naar') ?? '';
    return [signInForm({ to: isOwnAddress(wanted) ? wanted : '/mijn' }, place)];
  },
  show: ({ account, asked }) => ({
    title: sentence('work.signIn'),
    signedInAs: account?.name ?? '',
    isOnTheWay: asked.query.has('naar'),
  }),
};

/** Signing out: the session ends, and the browser is asked to forget what it kept of it. */
export const signOut: WorkPage = {
  path: '/afmelden',
  view: 'workplace/sign-out',
  access: 'anyone',
  forms: (place) => [
    {
      act: 'afmelden',
      fields: [],
      button: sentence('work.signOut'),
      async send() {
        await place.signOut();
        return { go: '/afmelden?gedaan=ja', clearsBrowser: true };
      },
    },
  ],
  show: ({ account, asked }) => ({
    title: sentence('work.signOut'),
    isDone: account === undefined && asked.query.has('gedaan'),
    name: account?.name ?? '',
  }),
};
