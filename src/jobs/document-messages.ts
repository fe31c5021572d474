import type { Language, Words } from '../language/text.ts';
import type { ChannelEdition } from '../report/channel-editions.ts';
import type { DossierEdition } from '../report/document/write.ts';
import type { Format } from '../report/editions.ts';
import type { HouseStyle } from '../report/house-style.ts';
import type { CouncilQuestion } from '../report/sections/council-questions.ts';
import type { MadeDocument } from '../report/write-document.ts';

/** What a thread needs to make a document: records as canonical JSON, and how it must look. */
export type DocumentOrder = { format: Format; language: Language; houseStyle?: HouseStyle } & (
  | { edition: DossierEdition; record: string; questions?: readonly CouncilQuestion[] }
  | { edition: 'annual-account'; year: number; organisation: Words; records: readonly string[] }
  | { edition: ChannelEdition; guide: string; today: string }
);

/** What the thread starts with. */
export interface DocumentThread {
  css: string;
  /** Holds the number of the job that nobody waits for any longer. */
  dropped: Int32Array;
}

export interface DocumentRequest {
  job: number;
  order: DocumentOrder;
}

/** Why a document was not made; `reason` and `lines` where it is the printer that failed. */
export interface DocumentFault {
  name: string;
  message: string;
  reason?: 'no-compiler' | 'refused';
  lines?: readonly string[];
}

/** What a thread tells of the job it is busy with: how far it is (0 to 1), and how it ended. */
export type DocumentAnswer = { job: number } & (
  | { part: number }
  | { made: MadeDocument }
  | { fault: DocumentFault }
  | { dropped: true }
);
