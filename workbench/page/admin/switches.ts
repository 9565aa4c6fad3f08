import * as v from 'valibot';
import { hostControls, hostSwitchEntries } from './host-switches';

const number = v.number();

/** The switches that this page knows how to turn; a helpdesk may have more. */
export const switchesAnswer = v.looseObject({
  fault: v.string(),
  faultScope: v.optional(v.string()),
  faultSeconds: v.optional(number),
  slowMs: v.optional(number),
  metricSets: v.optional(v.string()),
  requestedListsArchived: v.optional(v.boolean()),
  sideloadedUserFields: v.optional(v.boolean()),
  ratelimitFormat: v.optional(v.string()),
  ...hostSwitchEntries,
  visibleTickets: v.optional(v.string()),
  latencyMs: v.optional(number),
  plan: v.optional(v.string()),
  accountKind: v.optional(v.string()),
  rateLimit: v.optional(number),
  headerSpelling: v.optional(v.string()),
  endpointLimits: v.optional(v.boolean()),
  searchDelaySeconds: v.optional(number),
  repeatedKeywords: v.optional(v.string()),
  csat: v.optional(v.string()),
  jobSeconds: v.optional(number),
});
export type SwitchValues = v.InferOutput<typeof switchesAnswer>;

/** How each is turned: one of several words, a number, or on and off. The first word is the ordinary state. */
export const controls = [
  {
    name: 'fault',
    kind: 'choice',
    words: [
      'none',
      'rate-limited',
      'no-permission',
      'server-error',
      'later-pages',
      'offline',
      'hang',
      'slow',
      'slow-body',
      'garbage',
      'bad-gateway',
      'unavailable',
    ],
  },
  { name: 'faultScope', kind: 'choice', words: ['history', 'everything'] },
  { name: 'faultSeconds', kind: 'number' },
  { name: 'slowMs', kind: 'number' },
  ...hostControls,
  { name: 'visibleTickets', kind: 'choice', words: ['all', 'restricted'] },
  { name: 'metricSets', kind: 'choice', words: ['top-level', 'embedded'] },
  { name: 'requestedListsArchived', kind: 'toggle' },
  { name: 'sideloadedUserFields', kind: 'toggle' },
  { name: 'ratelimitFormat', kind: 'choice', words: ['json', 'text'] },
  { name: 'latencyMs', kind: 'number' },
  {
    name: 'plan',
    kind: 'choice',
    words: ['enterprise', 'essential', 'team', 'growth', 'professional', 'enterprise-plus'],
  },
  { name: 'accountKind', kind: 'choice', words: ['paid', 'high-volume', 'trial'] },
  { name: 'rateLimit', kind: 'number' },
  { name: 'headerSpelling', kind: 'choice', words: ['current', 'of-2023'] },
  { name: 'endpointLimits', kind: 'toggle' },
  { name: 'searchDelaySeconds', kind: 'number' },
  { name: 'repeatedKeywords', kind: 'choice', words: ['either', 'both'] },
  { name: 'csat', kind: 'choice', words: ['legacy', 'survey', 'survey-apart', 'no-csat'] },
  { name: 'jobSeconds', kind: 'number' },
] as const;

export type Control = (typeof controls)[number];
