import type { AgentSaying, CustomerSaying, Speaker } from '../../src/text/saying-ids';
import type { ToneLanguage } from '../../src/text/tone/grams';

/** An act of `bench/sentences` that is learned, and what is no example against it. */
export interface ActSource {
  readonly act: string;
  /** Acts whose sentences often do this one too. */
  readonly beside?: readonly string[];
  /** Acts whose sentences often do this one too, their near-misses as well. */
  readonly around?: readonly string[];
  /** The share of ordinary messages in which it may be heard; an act that alarms people is heard less lightly. */
  readonly alarms?: number;
  /** The tag of care threads in which it is done; none of the files has such messages where it is absent. */
  readonly tag?: string;
  /** The share of its own near-misses in which it may be heard, and of those who do it whose phrases may go unheard: 0 lets all phrases count. */
  readonly near?: number;
  readonly lost?: number;
  /** How many n-grams it may take, where they are more than usual. */
  readonly most?: number;
  /** Any sentence may do it in passing: its own lines alone are learned from. */
  readonly alone?: boolean;
  /** Where it is nothing unusual, so that messages from there are not against it: in calm files, or in any message. */
  readonly usualIn?: 'calm files' | 'any message';
}

/** By the saying that it adds to. */
export const actSources: Readonly<{
  customer: Readonly<Partial<Record<CustomerSaying, ActSource>>>;
  us: Readonly<Partial<Record<AgentSaying, ActSource>>>;
}> = {
  customer: {
    'threat-of-harm': { act: 'threat-of-harm', alarms: 0.0002 },
    danger: { act: 'safety', beside: ['trouble'], alarms: 0.0002 },
    insult: { act: 'abuse', beside: ['threat-of-harm'], alarms: 0.0003, tag: 'abuse' },
    legal: { act: 'legal', beside: ['public'], alarms: 0.0003, tag: 'legal_threat' },
    public: { act: 'public', beside: ['legal'], alarms: 0.0003, tag: 'public_threat' },
    leaving: { act: 'churn', alarms: 0.0005, tag: 'churn' },
    'wants-supervisor': { act: 'wants-supervisor', alarms: 0.0003, tag: 'wants_human' },
    'claimed-count': {
      act: 'repeat',
      beside: ['failed', 'broken-promise', 'wants-supervisor', 'churn', 'trouble'],
      tag: 'repeat_contact',
    },
    'claimed-promise': {
      act: 'broken-promise',
      beside: ['repeat', 'failed', 'trouble'],
      around: ['came'],
      tag: 'broken_promise',
    },
    came: { act: 'came', alone: true, near: 0.08, most: 1000 },
    'own-mistake': { act: 'own-mistake', alone: true, near: 0.05, most: 1000 },
    trouble: { act: 'trouble', alone: true, near: 0.08, most: 1500 },
  },
  us: {
    commitment: {
      act: 'promise',
      beside: ['vague-promise', 'absolute-promise', 'offer', 'no-authority', 'acknowledge', 'follow-up'],
      lost: 0,
      usualIn: 'any message',
    },
    'vague-time': { act: 'vague-promise', beside: ['promise', 'no-authority', 'follow-up'], usualIn: 'calm files' },
    'absolute-promise': { act: 'absolute-promise', beside: ['promise', 'follow-up'] },
    disown: { act: 'disown', beside: ['no-authority', 'refusal', 'blame'] },
    blame: { act: 'blame', beside: ['retaliate', 'disown'] },
    minimize: { act: 'minimize', beside: ['retaliate', 'blame'] },
    retaliate: { act: 'retaliate', beside: ['blame', 'minimize'] },
    refusal: { act: 'refusal', beside: ['no-authority', 'disown'], usualIn: 'calm files' },
    'no-authority': { act: 'no-authority', beside: ['refusal', 'disown'], usualIn: 'calm files' },
    'coming-back': {
      act: 'follow-up',
      beside: ['promise', 'vague-promise', 'absolute-promise', 'no-authority', 'ask', 'offer', 'apology'],
      lost: 0,
      usualIn: 'any message',
    },
    acknowledging: { act: 'acknowledge', beside: ['apology'], lost: 0, usualIn: 'any message' },
  },
};

/** Which side writes an act; the sentences of the other side teach nothing about it. */
export const sideOf = (act: string): Speaker => (CUSTOMERS.has(act) ? 'customer' : 'us');

/** Sentences in which nothing is done that anybody listens for. */
export const isPlain = (act: string): boolean => act === 'plain-customer' || act === 'plain-agent';

const CUSTOMERS: ReadonlySet<string> = new Set([
  'came',
  'own-mistake',
  'plain-customer',
  'threat-of-harm',
  'safety',
  'abuse',
  'legal',
  'public',
  'churn',
  'wants-supervisor',
  'repeat',
  'broken-promise',
  'failed',
  'solved',
  'question',
  'trouble',
]);

/** Messages in which next to nobody does any of these acts, by the language; of ours only where nobody is upset. */
export const ordinaryFiles: Readonly<Record<ToneLanguage, Readonly<Record<Speaker, readonly string[]>>>> = {
  en: { customer: ['en_calm_banking77', 'en_calm_multidogo', 'en_ibm_strain'], us: ['en_calm_multidogo'] },
  ko: { customer: ['ko_calm_chat'], us: [] },
};
