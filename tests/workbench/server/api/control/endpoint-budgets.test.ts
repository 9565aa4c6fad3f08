import { describe, expect, it } from 'vitest';
import { type Asked, endpointBudgets } from '../../../../../workbench/server/api/control/endpoint-budgets';

type Kind = Asked['accountKind'];

const budgetsOf = (request: string, accountKind: Kind = 'paid', page = 1): readonly string[] => {
  const [method = '', path = ''] = request.split(' ');
  const asked = { method, path: `/api/v2${path}`, page, userKey: 'jisoo', app: undefined, accountKind };
  return endpointBudgets(asked).map(({ total, seconds, name }) => `${total} in ${seconds} s${name ? ` ${name}` : ''}`);
};

describe('the limits that Zendesk publishes for single endpoints', () => {
  it.each<[string, readonly string[]]>([
    ['PUT /tickets/17', ['30 in 600 s per-ticket-updates', '100 in 60 s tickets-update']],
    ['PUT /tickets/17/tags', ['30 in 600 s per-ticket-updates', '100 in 60 s tickets-update']],
    ['GET /tickets/17', []],
    ['GET /tickets', []],
    ['GET /search', ['2500 in 60 s search-index']],
    ['GET /search/count', ['2500 in 60 s search-index']],
    ['GET /search/export', ['100 in 60 s']],
    ['GET /incremental/tickets/cursor', ['10 in 60 s incremental-exports']],
    ['GET /incremental/users/sample', ['10 in 1200 s']],
    ['PUT /users/17', ['5 in 60 s', '1 in 1 s']],
    ['POST /users/create_or_update', ['1 in 1 s']],
    ['PUT /organizations/17', ['5 in 60 s']],
    ['GET /views/17/execute', ['5 in 60 s']],
    ['GET /views/17/count', ['5 in 60 s']],
    ['POST /views/preview', ['5 in 60 s']],
    ['GET /views/count_many', ['6 in 300 s']],
    ['GET /views/17/export', ['100000 in 3600 s']],
    ['GET /views/17/tickets', []],
    ['GET /deleted_tickets', ['10 in 60 s']],
    ['DELETE /tickets/17', ['400 in 60 s']],
    ['DELETE /deleted_tickets/17', ['400 in 60 s deleted-tickets-destroy']],
    ['GET /tickets/side_conversations/events', ['600 in 600 s']],
  ])('hold %s to %j', (request, expected) => {
    expect(budgetsOf(request)).toEqual(expected);
  });

  it('are other ones in a trial and with the high volume add-on', () => {
    const update = (kind: Kind) => budgetsOf('PUT /tickets/17', kind).at(-1);
    expect(update('trial')).toBe('20 in 60 s tickets-update');
    expect(update('high-volume')).toBe('300 in 60 s tickets-update');
    expect(budgetsOf('GET /incremental/tickets', 'high-volume')).toEqual(['30 in 60 s incremental-exports']);
    expect(budgetsOf('GET /tickets', 'trial')).toEqual(['100 in 60 s tickets-index']);
  });

  it('are smaller for pages that lie deep', () => {
    expect(budgetsOf('GET /tickets', 'paid', 501)).toEqual(['50 in 60 s tickets-index-deep-pagination']);
    expect(budgetsOf('GET /deleted_tickets', 'paid', 101)).toEqual(['10 in 60 s', '5 in 60 s']);
    expect(budgetsOf('GET /users', 'paid', 10_001)).toEqual(['100 in 60 s']);
  });
});
