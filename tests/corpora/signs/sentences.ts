import type { SignalId } from '../../../src/signals/types';
import type { Sides } from '../corpus';

/** What must raise a sign and what must not, said where the sign listens; or why it listens to no words. */
export type Sentences = { readonly en: Sides; readonly ko: Sides } | `never: ${string}`;

/** Of the signs of one ledger. */
export type SentencesOf<Id extends SignalId> = Readonly<Record<Id, Sentences>>;
