// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { HelpdeskError, type HelpdeskErrorCode } from '../../../src/helpdesk/error';
import type { Helpdesk } from '../../../src/helpdesk/port';
import { act } from '../../support/act';
import { customer, daysAgo, NOW, them, ticket } from '../../support/facts';
import { all, one, openSidebar, signedIn, strained } from './open-sidebar';

const english = { agent: signedIn() };
const korean = { agent: signedIn({ locale: 'ko' }) };

describe('honest states', () => {
  const failing: readonly [Exclude<HelpdeskErrorCode, 'cancelled'>, RegExp, RegExp][] = [
    ['no-permission', /You may not read earlier tickets/, /권한이 없습니다/],
    ['not-found', /The record is gone/, /기록을 찾을 수 없습니다/],
    ['rate-limited', /slow down/, /요청 한도/],
    ['timed-out', /No answer from Zendesk/, /응답이 없습니다/],
    ['offline', /You seem to be offline/, /오프라인/],
    ['unreadable', /could not read Zendesk’s answer/, /읽을 수 없습니다/],
    ['unsupported', /Not possible here/, /여기서는 할 수 없습니다/],
    ['failed', /Zendesk could not answer/, /응답하지 못했습니다/],
  ];
  const refusing = (code: HelpdeskErrorCode) => (helpdesk: Helpdesk) => ({
    ...helpdesk,
    history: () => Promise.reject(new HelpdeskError(code, 'as told')),
  });

  it.each(failing)('says %s in both languages and judges the ticket alone', async (code, en, ko) => {
    const { settled } = openSidebar(strained(english), { change: refusing(code) });
    await settled();
    expect((await waitFor(() => one(`[data-notice="${code}"]`))).textContent).toMatch(en);
    expect(one('[data-notice="no-history"]').textContent).toContain('without earlier ones');
    cleanup();
    openSidebar(strained(korean), { change: refusing(code) });
    await waitFor(() => expect(one(`[data-notice="${code}"]`).textContent).toMatch(ko));
    await waitFor(() => expect(document.documentElement.lang).toBe('ko'));
  });

  it('tries again by itself at the time that the helpdesk names', async () => {
    const { helpdesk, clock, settled } = openSidebar(strained(), {
      before: ({ controls }) => controls.fail({ kind: 'rate-limited', retryAt: NOW + 90_000 }),
    });
    await settled();
    expect((await waitFor(() => one('[data-notice="rate-limited"]'))).textContent).toContain(
      'Trying again at 12:01 PM.',
    );
    helpdesk.controls.fail();
    act(() => clock.advance(89_000));
    expect(helpdesk.controls.asked().requests).toBe(1);
    act(() => clock.advance(2_000));
    await waitFor(() => expect(all('[data-notice="rate-limited"]')).toEqual([]));
    expect(helpdesk.controls.asked().requests).toBe(2);
  });

  it.each(['failed', 'offline', 'unreadable'] as const)('recovers from %s without a click', async (kind) => {
    const { helpdesk, clock, settled } = openSidebar(strained(), { before: ({ controls }) => controls.fail({ kind }) });
    const alone = Number((await settled()).dataset.coverage);
    await waitFor(() => one(`[data-notice="${kind}"]`));
    const attempts = () => helpdesk.controls.asked().requests;
    // Of a first failure, a second and all later ones.
    for (const [wait, made] of [
      [5_000, 2],
      [15_000, 3],
      [60_000, 4],
      [60_000, 5],
    ] as const) {
      await waitFor(() => expect(clock.waiting).toBeGreaterThan(0));
      act(() => clock.advance(wait - 1));
      expect(attempts()).toBe(made - 1);
      act(() => clock.advance(1));
      await waitFor(() => expect(attempts()).toBe(made));
      await waitFor(() => expect(one('.notice button').textContent).toBe('Try again'));
    }
    helpdesk.controls.fail();
    act(() => clock.advance(60_000));
    await waitFor(() => expect(all(`[data-notice="${kind}"]`)).toEqual([]));
    expect(Number(one('[role="status"]').dataset.coverage)).toBeGreaterThan(alone);
    expect(attempts()).toBe(6);
  });

  it('tries again at once when the connection is back, unless it was asked to wait', async () => {
    const lost = openSidebar(strained(), { before: ({ controls }) => controls.fail({ kind: 'offline' }) });
    await lost.settled();
    expect((await waitFor(() => one('[data-notice="offline"]'))).textContent).toContain(
      'Trying again when the connection is back, or at 12:00 PM.',
    );
    lost.helpdesk.controls.fail();
    act(() => void window.dispatchEvent(new Event('online')));
    await waitFor(() => expect(all('[data-notice="offline"]')).toEqual([]));
    cleanup();
    const refused = openSidebar(strained(), {
      before: ({ controls }) => controls.fail({ kind: 'rate-limited', retryAt: NOW + 90_000 }),
    });
    await refused.settled();
    await waitFor(() => one('[data-notice="rate-limited"]'));
    act(() => void window.dispatchEvent(new Event('online')));
    expect(refused.helpdesk.controls.asked().requests).toBe(1);
  });

  it.each([
    { kind: 'failed', due: 5_000 },
    { kind: 'rate-limited', due: 90_000 },
  ] as const)('asks nothing after $kind while hidden, nor before its time when shown', async ({ kind, due }) => {
    const { helpdesk, clock, settled } = openSidebar(strained(), {
      before: ({ controls }) => controls.fail(kind === 'failed' ? { kind } : { kind, retryAt: NOW + due }),
    });
    await settled();
    await waitFor(() => one(`[data-notice="${kind}"]`));
    helpdesk.controls.fail();
    act(() => helpdesk.controls.hide());
    act(() => clock.advance(due - 1_000));
    act(() => helpdesk.controls.show());
    await waitFor(() => expect(clock.waiting).toBeGreaterThan(0));
    expect(helpdesk.controls.asked().requests).toBe(1);
    act(() => helpdesk.controls.hide());
    act(() => clock.advance(600_000));
    act(() => void window.dispatchEvent(new Event('online')));
    expect(helpdesk.controls.asked().requests).toBe(1);
    act(() => helpdesk.controls.show());
    act(() => clock.advance(1));
    await waitFor(() => expect(all(`[data-notice="${kind}"]`)).toEqual([]));
    expect(helpdesk.controls.asked().requests).toBe(2);
  });

  it('leaves a missing right to a click, which may find it given', async () => {
    const { helpdesk, clock, user, settled } = openSidebar(strained(), {
      before: ({ controls }) => controls.fail({ kind: 'no-permission' }),
    });
    await settled();
    const notice = await waitFor(() => one('[data-notice="no-permission"]'));
    act(() => clock.advance(600_000));
    expect(helpdesk.controls.asked().requests).toBe(1);
    helpdesk.controls.fail();
    within(notice).getByText('Try again').focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(all('[data-notice="no-permission"]')).toEqual([]));
  });

  it('keeps the notice while it tries again, and takes no second click meanwhile', async () => {
    let reading = 0;
    const { user, settled } = openSidebar(strained(), {
      change: (helpdesk) => ({
        ...helpdesk,
        history: () => {
          reading += 1;
          return reading === 1 ? Promise.reject(new HelpdeskError('failed', 'as told')) : new Promise(() => {});
        },
      }),
    });
    await settled();
    const notice = await waitFor(() => one('[data-notice="failed"]'));
    await user.click(within(notice).getByText('Try again'));
    await user.click(await within(notice).findByText('Trying again…'));
    expect(reading).toBe(2);
    expect(one('[role="status"]').dataset.reading).toBe('false');
  });

  it('tries again on a click', async () => {
    const { helpdesk, user, settled } = openSidebar(strained(), {
      before: ({ controls }) => controls.fail({ kind: 'failed' }),
    });
    await settled();
    const notice = await waitFor(() => one('[data-notice="failed"]'));
    helpdesk.controls.fail();
    await user.click(within(notice).getByText('Try again'));
    await waitFor(() => expect(all('[data-notice="failed"]')).toEqual([]));
  });

  it('gives up on a host that never answers, and can be asked again', async () => {
    const { helpdesk, clock, user } = openSidebar(strained(), {
      before: ({ controls }) => controls.fail({ kind: 'silent' }),
    });
    await waitFor(() => one('[data-notice="reading"]'));
    await waitFor(() => expect(clock.waiting).toBeGreaterThan(0));
    act(() => clock.advance(10_000));
    await waitFor(() => one('[data-notice="timed-out"]'));
    helpdesk.controls.fail();
    await user.click(screen.getByText('Try again'));
    await waitFor(() => one('[role="status"]'));
  });

  it('asks a host that did not answer again without a click', async () => {
    const { helpdesk, clock } = openSidebar(strained(), {
      before: ({ controls }) => controls.fail({ kind: 'silent' }),
    });
    await waitFor(() => expect(clock.waiting).toBeGreaterThan(0));
    act(() => clock.advance(10_000));
    await waitFor(() => one('[data-notice="timed-out"]'));
    helpdesk.controls.fail();
    act(() => clock.advance(5_000));
    await waitFor(() => one('[role="status"]'));
  });

  it('keeps what it has when the ticket cannot be read again, and says since when', async () => {
    const { helpdesk, clock, settled } = openSidebar(strained());
    await settled();
    helpdesk.controls.fail({ kind: 'silent' });
    act(() => helpdesk.controls.changeTicket({ subject: 'Another subject' }));
    act(() => clock.advance(10_000));
    expect((await waitFor(() => one('[data-notice="stale"]'))).textContent).toContain('12:00 PM');
    expect(one('[role="status"]').dataset.band).toBeDefined();
  });

  it('says that only a part of the history could be read', async () => {
    const { settled } = openSidebar(strained(), {
      change: (helpdesk) => ({
        ...helpdesk,
        history: async (request) => ({ ...(await helpdesk.history(request)), complete: false }),
      }),
    });
    await settled();
    expect(one('[data-notice="partial"]').textContent).toContain('only the 3 latest tickets');
    expect(one('[data-touchpoint="tickets"] dd').textContent).toBe('at least 3');
  });

  it('says that the words of another language are not judged', async () => {
    const messages = [them(daysAgo(1), 'Bonjour, la tente est arrivée déchirée et je ne suis pas content avec vous.')];
    const { settled } = openSidebar({ ...strained(), facts: { ticket: ticket(), customer: customer(), messages } });
    await settled();
    expect(one('[data-notice="language"]').textContent).toContain('only English and Korean');
  });

  it('waits for a requester on a new ticket', async () => {
    const { helpdesk, settled } = openSidebar({ ...english });
    expect((await waitFor(() => one('[data-notice="no-requester"]'))).textContent).toContain('Choose a requester');
    const { id: _none, ...unsaved } = ticket();
    act(() => helpdesk.controls.chooseRequester({ ticket: unsaved, customer: customer() }));
    await settled();
  });

  it('tells wrong settings to admins only', async () => {
    const settings = { band_watch: 'high', reply_hours: -4 };
    const first = openSidebar(strained({ settings }));
    await first.settled();
    expect(all('[data-notice="settings"]')).toEqual([]);
    cleanup();
    openSidebar(strained({ settings, agent: signedIn({ role: 'admin' }) }));
    expect((await waitFor(() => one('[data-notice="settings"]'))).textContent).toContain('2 app settings are ignored');
  });
});
