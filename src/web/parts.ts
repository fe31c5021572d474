import type { ChannelGuide } from '../channels/guide.ts';
import type { Language } from '../language/text.ts';
import type { Library } from '../library/library.ts';
import type { ChannelEdition } from '../report/channel-editions.ts';
import type { Format } from '../report/editions.ts';
import type { ReportInput } from '../report/input.ts';
import type { AnnualInput } from '../report/sections/annual.ts';
import type { Draw } from '../report/templates.ts';
import type { MadeDocument } from '../report/write-document.ts';
import type { Assets } from './assets.ts';
import type { DossierEdition } from './decision-document.ts';
import type { Decisions } from './decisions.ts';
import type { Publishing } from './diwoo.ts';
import type { FrameworksInUse } from './frameworks.ts';
import type { GuideInForce } from './guides.ts';
import type { LogLine } from './log-line.ts';
import type { Analyse, Outcomes } from './outcomes.ts';

export type MakeDocument = (
  edition: DossierEdition,
  format: Format,
  input: ReportInput,
  language: Language,
) => Promise<MadeDocument>;

/** What the application is made of; main puts the parts together. */
export interface Parts {
  library: Library;
  decisions: Decisions;
  /** The frameworks that a dossier may choose and everyone may read, looked up at each request. */
  frameworks: FrameworksInUse;
  outcomes: Outcomes;
  analyse: Analyse;
  /** Makes one document of a dossier, off the thread that answers requests. */
  makeDocument: MakeDocument;
  /** Makes the account of a year, off that thread too. */
  makeAnnual: (format: Format, input: AnnualInput, language: Language) => Promise<MadeDocument>;
  /** Who publishes the decisions, where that is set. */
  publishing?: Publishing | undefined;
  /** The channel guide that holds now. */
  guides: GuideInForce;
  assets: Assets;
  /** Makes a document of a channel guide off the thread that answers requests. */
  makeGuideDocument: (
    edition: ChannelEdition,
    format: Format,
    guide: ChannelGuide,
    language: Language,
  ) => Promise<MadeDocument>;
  draw: Draw;
  /** The class of the municipality's theme. */
  themeClass: string;
  /** Today as an ISO date. */
  today: () => string;
  /** Writes one line about a request that failed or was slowed. */
  log: (line: LogLine) => void;
}
