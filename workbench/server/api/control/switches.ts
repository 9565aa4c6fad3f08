import * as v from 'valibot';
import { ApiError } from '../core/errors';

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));

const schema = v.object({
  /** What befalls the app's reads of history until it is set back to `none`. */
  fault: v.picklist([
    'none',
    'rate-limited',
    'no-permission',
    'server-error',
    'later-pages',
    'offline',
    'hang',
    'slow',
    'garbage',
  ]),
  /** `Retry-After` of a rate-limited answer. */
  faultSeconds: count,
  slowMs: count,
  /** Where lists put the metric sets: beside the tickets, or inside each. */
  metricSets: v.picklist(['top-level', 'embedded']),
  /** Whether `/users/{id}/tickets/requested` lists tickets closed for more than 120 days. */
  requestedListsArchived: v.boolean(),
  ratelimitFormat: v.picklist(['json', 'text']),
  /** How the page's ZAF host answers; kept here for everybody, used by the page. */
  hostAnswers: v.picklist(['normal', 'slow', 'never']),
  /** `restricted`: lists leave out tickets outside the person's groups. */
  visibleTickets: v.picklist(['all', 'restricted']),
  /** Requests per minute of the account's plan; 0 switches the budget off. */
  rateLimit: count,
  /** Whether the limits of single endpoints (updates of one ticket, of one user, search) are kept. */
  endpointLimits: v.boolean(),
  /** Tickets younger than this are not found by search yet. */
  searchDelaySeconds: count,
  /** How long a background job waits and works; 0 does it at once. */
  jobSeconds: count,
});

/** How the helpdesk behaves; for trying out what an app does when it is not well. */
export type Switches = v.InferOutput<typeof schema>;

/** How the helpdesk behaves when nobody touched a switch: as a healthy Enterprise account. */
export const defaultSwitches: Switches = {
  fault: 'none',
  faultSeconds: 30,
  slowMs: 3000,
  metricSets: 'top-level',
  requestedListsArchived: true,
  ratelimitFormat: 'json',
  hostAnswers: 'normal',
  visibleTickets: 'all',
  rateLimit: 700,
  endpointLimits: true,
  searchDelaySeconds: 0,
  jobSeconds: 0,
};

const changeSchema = v.partial(v.strictObject(schema.entries));

/**
 * The switches after a change of some of them. 400 for anything but an object of known switches with values that they
 * take, so that a misspelt one is noticed.
 */
export function changedSwitches(switches: Switches, change: unknown): Switches {
  // A list is an object to the schema.
  if (Array.isArray(change)) throw refused('The switches must be a JSON object');
  const result = v.safeParse(changeSchema, change);
  if (!result.success) throw refused(result.issues.map(wordsOf).join('; '));
  const given = Object.entries(result.output).filter(([, value]) => value !== undefined);
  return { ...switches, ...Object.fromEntries(given) };
}

const refused = (description: string): ApiError => new ApiError(400, { error: 'BadRequest', description });

function wordsOf(issue: v.InferIssue<typeof changeSchema>): string {
  const name = issue.path?.map(({ key }) => String(key)).join('.');
  if (name === undefined) return 'The switches must be a JSON object';
  return Object.hasOwn(schema.entries, name) ? `${name}: ${issue.message}` : `${name} is not a switch`;
}
