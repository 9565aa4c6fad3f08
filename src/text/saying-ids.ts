/** What the customer can say that a sign or a flag listens for. */
export const customerSayings = [
  'billing-dispute',
  'change-of-mind',
  'claimed-count',
  'claimed-promise',
  'claimed-silence',
  'danger',
  'insult',
  'leaving',
  'legal',
  'own-mistake',
  'price-objection',
  'public',
  'threat-of-harm',
  'ultimatum',
  'wants-supervisor',
] as const;

/** What we can say that a sign, a ledger or a warning listens for. */
export const agentSayings = [
  'absolute-promise',
  'as-mentioned',
  'blame',
  'commitment',
  'disown',
  'minimize',
  'no-authority',
  'refusal',
  'retaliate',
  'time-frame',
  'unsure',
  'vague-time',
] as const;

/** What has no phrases of its own here, or has them in the plain reading: sentences that sound like it say it. */
export const learnedSayings = {
  customer: ['came', 'trouble'],
  us: ['acknowledging', 'coming-back'],
} as const;

export type CustomerSaying = (typeof customerSayings)[number] | (typeof learnedSayings.customer)[number];
export type AgentSaying = (typeof agentSayings)[number] | (typeof learnedSayings.us)[number];
export type Saying = CustomerSaying | AgentSaying;

/** Who says it: a customer, or somebody of ours. */
export type Speaker = 'customer' | 'us';

/** What each side can be heard to say, by phrases or learned acts. */
export const sayingsBy: Readonly<Record<Speaker, readonly Saying[]>> = {
  customer: [...customerSayings, ...learnedSayings.customer],
  us: [...agentSayings, ...learnedSayings.us],
};
