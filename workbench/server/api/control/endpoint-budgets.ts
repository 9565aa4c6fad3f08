import type { Switches } from './switches';

/** What a request takes from one budget: its name in the headers, size and window. */
export interface Budget {
  readonly key: string;
  readonly name?: string;
  readonly total: number;
  readonly seconds: number;
  readonly message: string;
}

/** What of a request its budgets depend on. */
export interface Asked {
  readonly method: string;
  /** Without `.json`. */
  readonly path: string;
  /** Which page of a list, by offset; 1 where none is named. */
  readonly page: number;
  readonly userKey: string;
  /** The app that asks through its host; undefined for everybody else. */
  readonly app: string | undefined;
  readonly accountKind: Switches['accountKind'];
}

interface Rule {
  /** Any method unless named. */
  readonly method?: RegExp;
  readonly path: RegExp;
  readonly budget: (asked: Asked) => Budget | undefined;
}

export const MINUTE = 60;

const said = (what: string): string => `Number of allowed ${what} API requests per minute exceeded`;

/** A budget that the whole account shares. */
const shared =
  (key: string, total: number | Readonly<Record<Asked['accountKind'], number>>, what: string, name?: string) =>
  ({ accountKind }: Asked): Budget => ({
    key,
    ...(name !== undefined && { name }),
    total: typeof total === 'number' ? total : total[accountKind],
    seconds: MINUTE,
    message: said(what),
  });

/** A budget of one record, whoever writes it. */
const ofRecord =
  (what: string) =>
  ({ path }: Asked): Budget => ({
    key: path,
    total: 5,
    seconds: MINUTE,
    message: `Number of allowed updates of one ${what} per minute exceeded`,
  });

/** Users are written one by one in the whole account, a second each. */
const userWrites = (): Budget => ({
  key: 'user-writes',
  total: 1,
  seconds: 1,
  message: 'Number of allowed user updates per second exceeded',
});

/** The published limits of single endpoints (Zendesk's "Rate limits" page and the endpoints' own pages). */
const rules: readonly Rule[] = [
  { method: /^GET$/, path: /^\/attachments\/token\//, budget: shared('attachments', 2500, 'attachment') },
  { method: /^GET$/, path: /^\/search(\/count)?$/, budget: shared('search', 2500, 'search', 'search-index') },
  { path: /^\/search\/export$/, budget: shared('search-export', 100, 'search export') },
  {
    path: /^\/incremental\/\w+\/sample$/,
    budget: (asked) => ({ ...shared('incremental-sample', 10, 'incremental export')(asked), seconds: 20 * MINUTE }),
  },
  {
    path: /^\/incremental\/(?!\w+\/sample$)/,
    budget: shared(
      'incremental',
      { paid: 10, trial: 10, 'high-volume': 30 },
      'incremental export',
      'incremental-exports',
    ),
  },
  {
    path: /^\/views\/count_many$/,
    budget: ({ path, userKey }) => ({
      key: `${path} ${userKey}`,
      total: 6,
      seconds: 5 * MINUTE,
      message: said('view count'),
    }),
  },
  {
    path: /^\/views\/(preview|\d+\/(execute|count))$/,
    budget: ({ path, userKey }) => ({ key: `${path} ${userKey}`, total: 5, seconds: MINUTE, message: said('view') }),
  },
  {
    path: /^\/views\/\d+\/export$/,
    budget: (asked) => ({ ...shared('view-export', 100_000, 'view export')(asked), seconds: 60 * MINUTE }),
  },
  { method: /^GET$/, path: /^\/deleted_tickets$/, budget: shared('deleted-tickets', 10, 'deleted tickets') },
  {
    method: /^GET$/,
    path: /^\/deleted_tickets$/,
    budget: (asked) =>
      asked.page > 100 ? shared('deleted-tickets-deep', 5, 'deep deleted ticket list')(asked) : undefined,
  },
  {
    method: /^DELETE$/,
    path: /^\/deleted_tickets\//,
    // The header is seen in recordings, its number is not: as many as there are deletions.
    budget: shared('deleted-tickets-destroy', 400, 'ticket destruction', 'deleted-tickets-destroy'),
  },
  {
    method: /^GET$/,
    path: /^\/users$/,
    budget: (asked) => (asked.page > 10_000 ? shared('users-deep', 100, 'deep user list')(asked) : undefined),
  },
  {
    path: /^\/tickets\/side_conversations\/events$/,
    budget: (asked) => ({
      ...shared('side-conversation-events', 600, 'side conversation event')(asked),
      seconds: 10 * MINUTE,
    }),
  },
  {
    method: /^GET$/,
    path: /^\/tickets$/,
    budget: (asked) =>
      asked.page > 500
        ? shared('tickets-index-deep', 50, 'deep ticket list', 'tickets-index-deep-pagination')(asked)
        : undefined,
  },
  {
    method: /^GET$/,
    path: /^\/tickets$/,
    budget: (asked) =>
      asked.accountKind === 'trial' ? shared('tickets-index', 100, 'ticket list', 'tickets-index')(asked) : undefined,
  },
  { method: /^DELETE$/, path: /^\/tickets\/\d+$/, budget: shared('tickets-delete', 400, 'ticket deletion') },
  {
    method: /^PUT$/,
    path: /^\/tickets\/\d+(\/tags)?$/,
    budget: ({ path, userKey }) => ({
      key: `update ${userKey} ${path.replace(/\/tags$/, '')}`,
      name: 'per-ticket-updates',
      total: 30,
      seconds: 10 * MINUTE,
      message: 'Number of allowed updates of one ticket per 10 minutes exceeded',
    }),
  },
  {
    method: /^PUT$/,
    path: /^\/tickets\/\d+(\/tags)?$/,
    budget: shared('tickets-update', { paid: 100, 'high-volume': 300, trial: 20 }, 'ticket update', 'tickets-update'),
  },
  { method: /^PUT$/, path: /^\/users\/\d+$/, budget: ofRecord('user') },
  { method: /^PUT$/, path: /^\/users\/\d+$/, budget: userWrites },
  { method: /^POST$/, path: /^\/users\/create_or_update$/, budget: userWrites },
  {
    path: /^/,
    budget: ({ app, userKey }) =>
      app === undefined
        ? undefined
        : {
            key: `app ${app} ${userKey}`,
            name: 'apps',
            total: 700,
            seconds: 5 * MINUTE,
            message: 'Number of allowed API requests of one app per 5 minutes exceeded',
          },
  },
  { method: /^PUT$/, path: /^\/organizations\/\d+$/, budget: ofRecord('organization') },
];

/** The budgets of single endpoints that a request takes from, beside the account's own. */
export function endpointBudgets(asked: Asked): readonly Budget[] {
  const path = asked.path.replace(/^\/api\/v2/, '');
  return rules
    .filter((rule) => rule.path.test(path) && (rule.method?.test(asked.method) ?? true))
    .flatMap(({ budget }) => budget(asked) ?? []);
}
