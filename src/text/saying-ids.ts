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

/** What nothing but the learned acts hears of ours; phrases for it are part of the plain reading. */
export const learnedSayings = ['acknowledging'] as const;

export type CustomerSaying = (typeof customerSayings)[number];
export type AgentSaying = (typeof agentSayings)[number] | (typeof learnedSayings)[number];
export type Saying = CustomerSaying | AgentSaying;

/** Who says it: a customer, or somebody of ours. */
export type Speaker = 'customer' | 'us';

/** What each side can be heard to say, by phrases or learned acts. */
export const sayingsBy: Readonly<Record<Speaker, readonly Saying[]>> = {
  customer: customerSayings,
  us: [...agentSayings, ...learnedSayings],
};
