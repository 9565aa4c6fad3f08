import * as v from 'valibot';
import { defaultHostSwitches, hostSwitchEntries } from '../apps/host-switches';
import { ApiError } from '../core/errors';
import { accountKinds, type Plan, planRequests, requestsPerMinute } from './plans';

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
    'slow-body',
    'garbage',
    'bad-gateway',
    'unavailable',
  ]),
  /** What the fault strikes: the app's reads of history, or whatever an app asks. */
  faultScope: v.picklist(['history', 'everything']),
  /** `Retry-After` of a rate-limited answer. */
  faultSeconds: count,
  slowMs: count,
  /** Where lists put the metric sets: beside the tickets, or inside each. */
  metricSets: v.picklist(['top-level', 'embedded']),
  /** Whether `/users/{id}/tickets/requested` lists tickets closed for more than 120 days. */
  requestedListsArchived: v.boolean(),
  /** Whether users that come along with tickets and comments carry the account's own fields. */
  sideloadedUserFields: v.boolean(),
  ratelimitFormat: v.picklist(['json', 'text']),
  ...hostSwitchEntries,
  /** `restricted`: lists leave out tickets outside the person's groups. */
  visibleTickets: v.picklist(['all', 'restricted']),
  /** Added to every answer to an app. */
  latencyMs: count,
  /** Sets `rateLimit` to what the plan gives. */
  plan: v.picklist(Object.keys(planRequests) as [Plan, ...Plan[]]),
  accountKind: v.picklist(accountKinds),
  /** Requests per minute of the account; 0 switches the budget off. */
  rateLimit: count,
  /** How the names of the budgets' headers are spelled: as now, or as in recordings of 2023 (`rate-limit-limit`). */
  headerSpelling: v.picklist(['current', 'of-2023']),
  /** Whether the limits of single endpoints (updates of one ticket, of one user, search) are kept. */
  endpointLimits: v.boolean(),
  /** Tickets younger than this are not found by search yet. */
  searchDelaySeconds: count,
  /** What a keyword given twice finds: either value, as documented for keywords in general, or both at once. */
  repeatedKeywords: v.picklist(['either', 'both']),
  /**
   * How customers are asked for their satisfaction. An account has the old ratings, or surveys, or a plan without either.
   * `survey-apart`: what a survey brings is not told by the ticket's own rating; the reference leaves it open.
   */
  csat: v.picklist(['legacy', 'survey', 'survey-apart', 'no-csat']),
  /** How long a background job waits and works; 0 does it at once. */
  jobSeconds: count,
});

/** How the helpdesk behaves; for trying out what an app does when it is not well. */
export type Switches = v.InferOutput<typeof schema>;

/** How the helpdesk behaves when nobody touched a switch: as a healthy Enterprise account. */
export const defaultSwitches: Switches = {
  fault: 'none',
  faultScope: 'history',
  faultSeconds: 30,
  slowMs: 3000,
  metricSets: 'top-level',
  requestedListsArchived: true,
  sideloadedUserFields: true,
  ratelimitFormat: 'json',
  ...defaultHostSwitches,
  visibleTickets: 'all',
  latencyMs: 0,
  plan: 'enterprise',
  accountKind: 'paid',
  rateLimit: planRequests.enterprise,
  headerSpelling: 'current',
  endpointLimits: true,
  searchDelaySeconds: 0,
  repeatedKeywords: 'either',
  csat: 'legacy',
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
  const changed: Switches = { ...switches, ...Object.fromEntries(given) };
  const names = given.map(([name]) => name);
  const byPlan = names.some((name) => name === 'plan' || name === 'accountKind') && !names.includes('rateLimit');
  return byPlan ? { ...changed, rateLimit: requestsPerMinute(changed) } : changed;
}

const refused = (description: string): ApiError => new ApiError(400, { error: 'BadRequest', description });

function wordsOf(issue: v.InferIssue<typeof changeSchema>): string {
  const name = issue.path?.map(({ key }) => String(key)).join('.');
  if (name === undefined) return 'The switches must be a JSON object';
  return Object.hasOwn(schema.entries, name) ? `${name}: ${issue.message}` : `${name} is not a switch`;
}
