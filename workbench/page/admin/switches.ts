import * as v from 'valibot';

const number = v.number();

/** The switches that this page knows how to turn; a helpdesk may have more. */
export const switchesAnswer = v.looseObject({
  fault: v.string(),
  faultSeconds: v.optional(number),
  slowMs: v.optional(number),
  metricSets: v.optional(v.string()),
  requestedListsArchived: v.optional(v.boolean()),
  ratelimitFormat: v.optional(v.string()),
  hostAnswers: v.optional(v.string()),
  visibleTickets: v.optional(v.string()),
  rateLimit: v.optional(number),
  endpointLimits: v.optional(v.boolean()),
  searchDelaySeconds: v.optional(number),
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
      'garbage',
    ],
  },
  { name: 'faultSeconds', kind: 'number' },
  { name: 'slowMs', kind: 'number' },
  { name: 'hostAnswers', kind: 'choice', words: ['normal', 'slow', 'never'] },
  { name: 'visibleTickets', kind: 'choice', words: ['all', 'restricted'] },
  { name: 'metricSets', kind: 'choice', words: ['top-level', 'embedded'] },
  { name: 'requestedListsArchived', kind: 'toggle' },
  { name: 'ratelimitFormat', kind: 'choice', words: ['json', 'text'] },
  { name: 'rateLimit', kind: 'number' },
  { name: 'endpointLimits', kind: 'toggle' },
  { name: 'searchDelaySeconds', kind: 'number' },
  { name: 'jobSeconds', kind: 'number' },
] as const;

export type Control = (typeof controls)[number];
