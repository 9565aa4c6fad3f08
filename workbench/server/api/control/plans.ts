import type { Switches } from './switches';

/** Requests per minute to the Support API by plan (Zendesk's "Rate limits" page, as of 2026; the budget of the whole account). */
export const planRequests = {
  essential: 10,
  team: 200,
  growth: 400,
  professional: 400,
  enterprise: 700,
  'enterprise-plus': 2500,
} as const;

export type Plan = keyof typeof planRequests;

/** `high-volume`: with the add-on, to be had from Growth on. `trial`: a trial or a sandbox. */
export const accountKinds = ['paid', 'high-volume', 'trial'] as const;

/** What a plan allows in a minute; the add-on raises it to its own number and adds nothing. */
export function requestsPerMinute({ plan, accountKind }: Pick<Switches, 'plan' | 'accountKind'>): number {
  const ofPlan = planRequests[plan];
  return accountKind === 'high-volume' && ofPlan >= planRequests.growth ? HIGH_VOLUME : ofPlan;
}

const HIGH_VOLUME = 2500;
