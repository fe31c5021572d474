import { decisionDocument } from './decision-document.ts';
import { diwooDocument, diwooSitemap, robots } from './diwoo.ts';
import type { Download } from './download.ts';
import type { Page } from './page.ts';
import { accessibility } from './pages/accessibility.ts';
import { annualAccount, annualDocument } from './pages/annual-account.ts';
import { answers } from './pages/answers.ts';
import { application } from './pages/application.ts';
import { applications } from './pages/applications.ts';
import { channelAccount } from './pages/channel-account.ts';
import { channelDownload } from './pages/channel-download.ts';
import { channelGuide } from './pages/channel-guide.ts';
import { channelMatrix } from './pages/channel-matrix.ts';
import { compare } from './pages/compare.ts';
import { decision } from './pages/decision.ts';
import { documents } from './pages/documents.ts';
import { framework } from './pages/framework.ts';
import { frameworks } from './pages/frameworks.ts';
import { glossary } from './pages/glossary.ts';
import { home } from './pages/home.ts';
import { method } from './pages/method.ts';
import { policies } from './pages/policies.ts';
import { policy } from './pages/policy.ts';
import { register } from './pages/register.ts';
import { sensitivity } from './pages/sensitivity.ts';
import { standards } from './pages/standards.ts';
import { summary } from './pages/summary.ts';

/** Every page of the site; a page that is not here does not exist. */
export const pages: readonly Page[] = [
  home,
  register,
  decision,
  summary,
  compare,
  sensitivity,
  answers,
  documents,
  annualAccount,
  frameworks,
  framework,
  applications,
  application,
  standards,
  policies,
  policy,
  channelGuide,
  channelMatrix,
  channelAccount,
  method,
  accessibility,
  glossary,
];

/** Every file that anyone may take along. */
export const downloads: readonly Download[] = [
  channelDownload,
  diwooDocument,
  decisionDocument,
  annualDocument,
  diwooSitemap,
  robots,
];
