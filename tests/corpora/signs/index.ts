import type { SignalId } from '../../../src/signals/types';
import { moneyAndToneSentences } from './money-and-tone';
import { owedSentences } from './owed';
import type { SentencesOf } from './sentences';
import { strainSentences } from './strain';

/** For every sign that listens to words: sentences that must raise it and near-misses that must not, in both languages. */
export const sentences: SentencesOf<SignalId> = { ...owedSentences, ...strainSentences, ...moneyAndToneSentences };
