import fc from 'fast-check';
import { type Harm, list, loose, or, record, toJson } from './damage';
import { CUSTOMER, comment, metricSet, organization, TICKET, ticket, user } from './records';

/** An answer of the server to one request. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** All that a server answers, page by page; beyond the last page, the last one again and again. */
export interface Account {
  readonly ticket: Answer;
  readonly user: Answer;
  readonly tickets: readonly Answer[];
  readonly search: Answer;
  readonly comments: readonly Answer[];
}

export const account = (harm: Harm): fc.Arbitrary<Account> => {
  const cursor = record(harm, {
    has_more: fc.constantFrom(false, false, false, true),
    after_cursor: fc.constantFrom('a', 'b', 'c', ''),
  });
  const customer = user(harm, fc.constant(CUSTOMER));
  const users = list(harm, fc.oneof(user(harm), customer), 4);
  const sets = list(harm, metricSet(harm), 8);
  const front = ticket(harm, fc.constant(TICKET));
  const tickets = record(harm, {
    tickets: list(harm, ticket(harm), 7),
    metric_sets: sets,
    organizations: list(harm, organization(harm), 3),
    meta: cursor,
    next_page: fc.constantFrom<unknown>(null, null, 'https://elsewhere.example'),
  });
  const comments = record(harm, { comments: list(harm, comment(harm), 7), users, meta: cursor });
  return fc.record({
    ticket: answer(harm, record(harm, { ticket: front, users, metric_sets: sets })),
    user: answer(harm, record(harm, { user: customer })),
    search: answer(
      harm,
      record(harm, { results: list(harm, ticket(harm), 4), metric_sets: sets, next_page: fc.constant(null) }),
    ),
    tickets: fc.array(answer(harm, tickets), { minLength: 1, maxLength: 2 }),
    comments: fc.array(answer(harm, comments), { minLength: 1, maxLength: 2 }),
  });
};

/** The answer to an address, however often it was asked before. */
export const answerTo = ({ ticket: one, user: customer, tickets, comments, search }: Account) => {
  let page = 0;
  const next = (pages: readonly Answer[]): Answer => pages[Math.min(page++, pages.length - 1)] ?? one;
  return (path: string): Answer => {
    if (path.includes('/comments.json')) return next(comments);
    if (path.includes('/requested.json')) return next(tickets);
    if (path.includes('/search.json')) return search;
    return path.includes('/users/') ? customer : one;
  };
};

const answer = (harm: Harm, body: fc.Arbitrary<unknown>): fc.Arbitrary<Answer> => {
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  return or(
    harm,
    body.map((value) => ({ status: 200, headers, text: toJson(value) })),
    refused(harm),
  );
};

const refused = (harm: Harm): fc.Arbitrary<Answer> =>
  fc.record({
    status: fc.constantFrom(200, 200, 201, 204, 0, 301, 401, 403, 404, 408, 429, 429, 503, 500, -1, 1e9),
    headers: fc.record(
      {
        'Content-Type': loose(harm, fc.constantFrom('text/html', 'application/json', 'application/problem+json', '')),
        'Retry-After': loose(
          harm,
          fc.constantFrom('30', '-5', '1e400', '9'.repeat(400), 'Tue, 10 Mar 2026 12:01:00 GMT', 'soon'),
        ),
      },
      { requiredKeys: [] },
    ),
    text: fc.oneof(fc.constantFrom('', '<html>', 'null', '[]', '{', '{"tickets":', '"NaN"'), fc.json({ maxDepth: 2 })),
  });
