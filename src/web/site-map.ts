import type { Page } from './page.ts';
import { decision } from './pages/decision.ts';
import { home } from './pages/home.ts';
import { register } from './pages/register.ts';

/** Every page of the site; a page that is not here does not exist. */
export const pages: readonly Page[] = [home, register, decision];
