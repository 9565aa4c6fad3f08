// @vitest-environment happy-dom
import { cleanup, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { Ticket } from '../../../src/facts/ticket';
import { HelpdeskError, type HelpdeskErrorCode } from '../../../src/helpdesk/error';
import type { Scenario } from '../../../src/helpdesk/memory/scenario';
import { act } from '../../support/act';
import { customer, DAY, daysAgo, metrics, pastTicket, ticket } from '../../support/facts';
import { all, one, openSidebar, signedIn, strained } from './open-sidebar';

const ORGANIZATION = 9001;
const LATE = metrics({ replies: 1, firstReplyMinutes: 4 * 24 * 60 });

const colleague = (who: number, id: number, over: Partial<Ticket> = {}): Ticket =>
  pastTicket(id, 20, { requesterId: who, submitterId: who, organizationId: ORGANIZATION, ...over });

/** The strained customer belongs to an organization in which two others wrote; one of them had to wait. */
const inOrganization = (
  over: Partial<Scenario> = {},
  colleagues = [colleague(71, 301, { metrics: LATE }), colleague(72, 302)],
) => {
  const whole = strained();
  const inIt = (given: Ticket): Ticket => ({ ...given, organizationId: ORGANIZATION });
  return {
    ...whole,
    facts: {
      ...(whole.facts ?? { customer: customer() }),
      ticket: inIt(whole.facts?.ticket ?? ticket()),
      customer: customer({ organizationId: ORGANIZATION }),
    },
    tickets: [...(whole.tickets ?? []).map(inIt), ...colleagues],
    ...over,
  };
};

const section = () => one('[data-organization]');
/** By what a screen reader calls it. */
const button = (name: string): HTMLElement => {
  const found = all('[data-organization] button').find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent) === name,
  );
  if (found === undefined) throw new Error(`no button is called ${name}`);
  return found;
};
const opened = async (...given: Parameters<typeof openSidebar>) => {
  const sidebar = openSidebar(...given);
  await sidebar.settled();
  for (const header of all('[data-section="organization"] [aria-expanded="false"]')) await sidebar.user.click(header);
  const before = sidebar.helpdesk.controls.asked().requests;
  return { ...sidebar, requests: () => sidebar.helpdesk.controls.asked().requests - before };
};

describe('the organization', () => {
  it('is no line where the customer has none, or where the helpdesk cannot read one', async () => {
    await opened(strained());
    expect(all('[data-section="organization"], [data-organization]')).toEqual([]);
    cleanup();
    await opened(inOrganization({ can: new Set(['watch'] as const) }));
    expect(all('[data-section="organization"], [data-organization]')).toEqual([]);
  });

  it('is read on a click alone, by one request, and says what it stands on', async () => {
    const { user, requests } = await opened(inOrganization());
    expect([section().dataset.organization, requests()]).toEqual(['idle', 0]);
    await user.click(button('Read the organization’s tickets'));
    await waitFor(() => expect(section().dataset.organization).toBe('read'));
    expect(requests()).toBe(1);
    expect(section().textContent).toContain('5 tickets of 3 people in 12 months');
    expect(section().textContent).toMatch(/(Healthy|Watch|Strained|Critical)\d+ of 100/);
    expect(section().textContent).toContain('Read at 12:00 PM.');
    expect(section().textContent).toContain('Only tickets that you may see are counted.');
    expect(all('[data-organization-sign]').map((sign) => sign.dataset.organizationSign)).toContain('wait');
    expect(one('[data-organization-sign="wait"]').textContent).toMatch(/Long wait for our reply−\d+/);
  });

  it('shows three signs at most, each with its reasons and tickets behind a click', async () => {
    const { helpdesk, user } = await opened(
      inOrganization({}, [
        colleague(71, 301, { metrics: LATE, rating: { score: 'good' } }),
        colleague(71, 302, { metrics: metrics({ reopens: 4 }) }),
        colleague(71, 303, { metrics: metrics({ assigneeStations: 7 }) }),
      ]),
    );
    await user.click(button('Read the organization’s tickets'));
    await waitFor(() => expect(all('[data-organization-sign]')).toHaveLength(3));
    const wait = one('[data-organization-sign="wait"]').querySelector('button');
    expect(wait?.textContent).toMatch(/reasons?$/);
    await user.click(wait as HTMLElement);
    await user.click(button('Open ticket #301'));
    expect(helpdesk.controls.asked().opened).toEqual([301]);
  });

  it('leaves the customer’s own score and signs as they are', async () => {
    const { user } = await opened(inOrganization());
    const own = () =>
      JSON.stringify([one('[role="status"]').dataset, all('[data-signal]').map(({ outerHTML }) => outerHTML)]);
    const before = own();
    await user.click(button('Read the organization’s tickets'));
    await waitFor(() => expect(section().dataset.organization).toBe('read'));
    expect(own()).toBe(before);
  });

  it('is read again on a click by one more request, and keeps the keyboard’s place', async () => {
    const { user, requests, clock } = await opened(inOrganization());
    button('Read the organization’s tickets').focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(section().dataset.organization).toBe('read'));
    expect(document.activeElement).toBe(button('Read again'));
    act(() => clock.advance(120_000));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(section().textContent).toContain('Read at 12:02 PM.'));
    expect(requests()).toBe(2);
  });

  it('takes no second click while it reads, and stops when the agent turns to another ticket', async () => {
    let asked = 0;
    let aborted = false;
    const { helpdesk, user } = await opened(inOrganization(), {
      change: (desk) => ({
        ...desk,
        organizationHistory: ({ signal }) => {
          asked += 1;
          signal?.addEventListener('abort', () => {
            aborted = true;
          });
          return new Promise(() => {});
        },
      }),
    });
    await user.click(button('Read the organization’s tickets'));
    expect(section().dataset.organization).toBe('reading');
    expect(button('Reading the organization’s tickets…').getAttribute('aria-disabled')).toBe('true');
    await user.click(button('Reading the organization’s tickets…'));
    expect(asked).toBe(1);
    act(() => helpdesk.controls.hide());
    await waitFor(() => expect(section().dataset.organization).toBe('idle'));
    expect(aborted).toBe(true);
  });

  const failing: readonly [HelpdeskErrorCode, RegExp, RegExp][] = [
    ['no-permission', /Your role does not allow it/, /권한/],
    ['rate-limited', /slow down/, /요청 한도/],
    ['offline', /You seem to be offline/, /오프라인/],
    ['failed', /Zendesk could not answer/, /응답하지 못했습니다/],
  ];
  it.each(failing)(
    'says %s in both languages, promises no other attempt, and can be asked again',
    async (code, en, ko) => {
      let refused = true;
      const change: NonNullable<Parameters<typeof openSidebar>[1]>['change'] = (desk) => ({
        ...desk,
        organizationHistory: (request) =>
          refused
            ? Promise.reject(new HelpdeskError(code, 'as told', { retryAt: daysAgo(-1) }))
            : desk.organizationHistory(request),
      });
      const { user } = await opened(inOrganization(), { change });
      await user.click(button('Read the organization’s tickets'));
      await waitFor(() => expect(section().dataset.organization).toBe('failed'));
      expect(section().textContent).toMatch(en);
      expect(section().textContent).not.toContain('Trying again');
      expect(all('[data-organization] [aria-live] .notice')).toHaveLength(1);
      refused = false;
      await user.click(button('Try again'));
      await waitFor(() => expect(section().dataset.organization).toBe('read'));
      expect(all('[data-organization] .notice')).toEqual([]);
      cleanup();
      refused = true;
      const other = await opened(inOrganization({ agent: signedIn({ locale: 'ko' }) }), { change });
      await waitFor(() => expect(document.documentElement.lang).toBe('ko'));
      await other.user.click(button('조직의 티켓 읽기'));
      await waitFor(() => expect(section().textContent).toMatch(ko));
    },
  );

  it('keeps what it has where a second reading fails', async () => {
    const { helpdesk, user } = await opened(inOrganization());
    await user.click(button('Read the organization’s tickets'));
    await waitFor(() => expect(section().dataset.organization).toBe('read'));
    helpdesk.controls.fail({ kind: 'offline' });
    await user.click(button('Read again'));
    await waitFor(() => expect(section().dataset.organization).toBe('failed'));
    expect(section().textContent).toContain('5 tickets of 3 people in 12 months');
  });

  it('says that the list was cut', async () => {
    const { user } = await opened(inOrganization(), {
      change: (desk) => ({
        ...desk,
        organizationHistory: async (request) => ({ ...(await desk.organizationHistory(request)), complete: false }),
      }),
    });
    await user.click(button('Read the organization’s tickets'));
    await waitFor(() => one('[data-notice="organization-partial"]'));
    expect(section().textContent).toContain('At least 5 tickets of 3 people in 12 months');
    expect(one('[data-notice="organization-partial"]').textContent).toContain('only the 5 latest tickets');
  });

  it('says where there are no tickets, without a band', async () => {
    const old = ticket({ createdAt: daysAgo(500), updatedAt: daysAgo(1), organizationId: ORGANIZATION });
    const { user } = await opened(
      inOrganization({
        facts: { ticket: old, customer: customer({ organizationId: ORGANIZATION }), messages: [] },
        tickets: [old],
      }),
    );
    await user.click(button('Read the organization’s tickets'));
    await waitFor(() => expect(section().textContent).toContain('No tickets in 12 months.'));
    expect(all('[data-organization-band]')).toEqual([]);
  });

  it('speaks Korean to the last word', async () => {
    const { user } = await opened(inOrganization({ agent: signedIn({ locale: 'ko' }) }));
    await waitFor(() => expect(document.documentElement.lang).toBe('ko'));
    await user.click(button('조직의 티켓 읽기'));
    await waitFor(() => expect(section().textContent).toContain('최근 12개월: 요청자 3명, 티켓 5건'));
    expect((section().textContent ?? '').match(/[A-Za-z]{3,}/g)).toEqual(['Zendesk']);
  });

  it('lets waits grow without a request', async () => {
    const owed = colleague(71, 301, {
      status: 'open',
      metrics: metrics(),
      createdAt: daysAgo(0.4),
      updatedAt: daysAgo(0.4),
    });
    const { user, clock, requests } = await opened(inOrganization({}, [owed]));
    await user.click(button('Read the organization’s tickets'));
    const points = () => Number(/−(\d+)/.exec(one('[data-organization-sign="wait"]').textContent ?? '')?.[1]);
    await waitFor(() => expect(points()).toBeGreaterThan(0));
    const before = points();
    act(() => clock.advance(DAY));
    await waitFor(() => expect(points()).toBeGreaterThan(before));
    expect(requests()).toBe(1);
  });
});

describe('a field of the organization that the settings name', () => {
  it('counts as soon as the history is there, at no request more, unless the customer has a value of their own', async () => {
    const judged = async (own: Readonly<Record<string, number>>) => {
      const whole = inOrganization({ settings: { payment_field: 'overdue' }, organizationFields: { overdue: 60 } });
      const sidebar = openSidebar({
        ...whole,
        facts: { ...whole.facts, customer: { ...whole.facts.customer, fields: own } },
      });
      await sidebar.settled();
      const score = Number(one('[role="status"]').dataset.score);
      expect(sidebar.helpdesk.controls.asked().requests).toBe(1);
      cleanup();
      return score;
    };
    const paid = await judged({ overdue: 0 });
    expect(await judged({})).toBeLessThan(paid);
    expect(await judged({ overdue: 60 })).toBe(await judged({}));
  });
});
