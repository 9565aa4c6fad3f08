// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { Helpdesk } from '../../../src/helpdesk/port';
import { act } from '../../support/act';
import { customer, DAY, history, MINUTE, NOW, them, ticket } from '../../support/facts';
import { all, calm, one, openSidebar, signedIn, strained } from './open-sidebar';

const english = { agent: signedIn() };
const korean = { agent: signedIn({ locale: 'ko' }) };

describe('the badge', () => {
  it('tells band, score and coverage to people and to scripts', async () => {
    const badge = await openSidebar(strained()).settled();
    expect(badge.dataset.band).toMatch(/^(watch|strained|critical)$/);
    expect(Number(badge.dataset.score)).toBeLessThan(75);
    expect(Number(badge.dataset.coverage)).toBeGreaterThan(0.5);
    expect(badge.textContent).toContain(`${badge.dataset.score} of 100`);
    expect(badge.textContent).toMatch(/Watch|Strained|Critical/);
    expect(badge.textContent).toMatch(/Getting worse|Getting better|Steady/);
    expect(badge.textContent).toMatch(/\d+% judged/);
  });

  it('is there before the history, and says that it is reading', async () => {
    const opened = openSidebar(strained(), {
      change: (helpdesk) => ({ ...helpdesk, history: () => new Promise(() => {}) }),
    });
    expect(await waitFor(() => one('[role="status"]'))).toHaveProperty('dataset.reading', 'true');
    expect(one('[role="status"]').textContent).toContain('reading history…');
    expect(opened.helpdesk.controls.asked().requests).toBe(0);
  });

  it('has no score for a new customer', async () => {
    const messages = [them(NOW - MINUTE)];
    const first = ticket({ createdAt: NOW - MINUTE });
    const badge = await openSidebar({
      ...english,
      facts: { ticket: first, customer: customer(), messages },
      tickets: [first],
    }).settled();
    expect(badge.dataset.band).toBe('new');
    expect(badge.dataset.score).toBeUndefined();
  });

  it('is one quiet line for a healthy customer, opened by keyboard', async () => {
    const { user, settled } = openSidebar(calm());
    const badge = await settled();
    expect(badge.dataset.band).toBe('healthy');
    expect(one('#rest').hidden).toBe(true);
    within(badge).getByRole('button').focus();
    await user.keyboard('{Enter}');
    expect(one('#rest').hidden).toBe(false);
    await user.click(within(badge).getByRole('button'));
    expect(one('#rest').hidden).toBe(true);
  });

  it.each([
    [english, 'Nothing needs you here'],
    [korean, '지금 하실 일은 없습니다'],
  ])('says on the quiet line that nothing is to be done once every step is not needed', async (who, words) => {
    openSidebar(calm(who));
    await waitFor(() => expect(one('[role="status"][data-reading="false"]').textContent).toContain(words));
    for (const step of all('[data-step]')) expect(step.dataset.state).toMatch(/^(not-needed|done)$/);
  });

  it('says on the quiet line what a flag is raised for, and the next step, and not that all is done', async () => {
    const messages = [them(NOW - DAY - MINUTE, 'Could you send me the invoice of May?')];
    const { settled } = openSidebar(
      calm({ facts: { ticket: ticket({ createdAt: NOW - DAY - MINUTE }), customer: customer(), messages } }),
    );
    const badge = await settled();
    expect(badge.dataset.band).toBe('healthy');
    expect(all('[data-flag]').map((flag) => flag.dataset.flag)).toEqual(['ignored']);
    expect(badge.textContent).toMatch(/Unanswered.*Next: /);
    expect(badge.textContent).not.toContain('Nothing needs you here');
  });

  it('announces band and ticket, and nothing else', async () => {
    const { announced, settled } = openSidebar(strained());
    const badge = await settled();
    await vi.waitFor(() => expect(announced.at(-1)).toEqual({ ticket: 101, band: badge.dataset.band, shown: true }));
  });
});

describe('the details', () => {
  it('show a sum that adds up to the score', async () => {
    const badge = await openSidebar(strained()).settled();
    const points = all('[data-row]').map((row) => Number(row.dataset.points));
    expect(points[0]).toBe(100);
    expect(points.reduce((sum, each) => sum + each, 0)).toBe(Number(badge.dataset.score));
  });

  it('hold every sign once, the clear ones too, also while closed', async () => {
    await openSidebar(calm()).settled();
    const ids = all('[data-signal]').map((sign) => sign.dataset.signal);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('hand-offs');
    expect(all('[data-signal][data-outcome="clear"]').length).toBeGreaterThan(0);
    for (const sign of all('[data-signal]')) expect(Number(sign.dataset.points)).toBeGreaterThanOrEqual(0);
  });

  it('hold exactly five steps in order', async () => {
    await openSidebar(strained()).settled();
    expect(all('[data-step]').map((step) => step.dataset.step)).toEqual([
      'acknowledge',
      'apologize',
      'ask',
      'offer',
      'follow-up',
    ]);
    for (const step of all('[data-step]'))
      expect(step.dataset.state).toMatch(/^(done|next|later|not-needed|overdone)$/);
  });

  it('open the message behind a piece of evidence in place, as text', async () => {
    const { user, settled } = openSidebar(strained());
    await settled();
    const [evidence] = all(
      '[data-section="why"] [data-evidence="wait"][aria-expanded="false"], .why [data-evidence="wait"]',
    );
    if (evidence === undefined) throw new Error('no wait among the evidence');
    await user.click(evidence);
    expect(evidence.getAttribute('aria-expanded')).toBe('true');
    expect(one('.quoted').textContent).toContain('Mara Quist');
    for (const button of all('[data-evidence][aria-expanded="false"]')) await user.click(button);
    expect(all('.quoted b')).toEqual([]);
  });

  it('open another ticket through the helpdesk', async () => {
    const { helpdesk, user, settled } = openSidebar(strained());
    await settled();
    const [link] = screen.queryAllByRole('button', { name: 'Open ticket #88' });
    if (link === undefined) throw new Error('no evidence points at ticket 88');
    await user.click(link);
    expect(helpdesk.controls.asked().opened).toEqual([88]);
  });

  it('count the contacts of this ticket at once, and of past ones on a click', async () => {
    const { helpdesk, user, settled } = openSidebar(strained());
    await settled();
    expect(one('[data-touchpoint="replies-by-us"] dd').textContent).toBe('1');
    expect(one('[data-channel="email"]').textContent).toBe('Email31');
    const before = helpdesk.controls.asked().requests;
    await user.click(screen.getByText('Read the messages of 2 past tickets'));
    await waitFor(() => one('[data-exact="done"]'));
    expect(helpdesk.controls.asked().requests - before).toBe(2);
    expect(one('[data-exact="done"] [data-channel="email"]').textContent).toBe('Email32');
  });

  it('promise no other attempt at past tickets that could not be read', async () => {
    const { helpdesk, user, settled } = openSidebar(strained());
    await settled();
    helpdesk.controls.fail({ kind: 'rate-limited', retryAt: NOW + 90_000 });
    await user.click(screen.getByText('Read the messages of 2 past tickets'));
    const notice = await waitFor(() => one('.exact [data-notice="rate-limited"]'));
    expect(notice.textContent).not.toContain('Trying again at');
    helpdesk.controls.fail();
    await user.click(within(notice).getByText('Try again'));
    await waitFor(() => expect(all('.exact .notice')).toEqual([]));
    expect(one('[data-exact="done"] [data-channel="email"]').textContent).toBe('Email32');
  });

  it('stop reading past tickets when cancelled', async () => {
    const { user, settled } = openSidebar(strained(), {
      change: (helpdesk) => ({ ...helpdesk, messages: () => new Promise(() => {}) }),
    });
    await settled();
    await user.click(screen.getByText('Read the messages of 2 past tickets'));
    expect(one('[data-exact="reading"]').textContent).toContain('Reading ticket 1 of 2…');
    await user.click(screen.getByText('Cancel'));
    expect(one('[data-exact="idle"]')).toBeDefined();
  });

  it('draw the course of the score, and tell it as a table', async () => {
    const { user, settled } = openSidebar(strained());
    await settled();
    expect(one('.chart').getAttribute('aria-label')).toMatch(/^Score from .+ to .+, lowest \d+, now \d+\.$/);
    await user.click(screen.getByText('Show as a table'));
    expect(all('.timeline tbody tr').length).toBeGreaterThan(1);
  });
});

describe('life', () => {
  it('shows what the customer writes without a click or a request', async () => {
    const { helpdesk, settled } = openSidebar(strained());
    await settled();
    expect(one('[data-channel="email"]').textContent).toBe('Email31');
    act(() => helpdesk.controls.customerWrites('It is the fourth time now.'));
    await waitFor(() => expect(one('[data-channel="email"]').textContent).toBe('Email41'));
    expect(helpdesk.controls.asked().requests).toBe(1);
  });

  it('lets waits grow by the minute', async () => {
    const { clock, settled } = openSidebar(strained());
    const badge = await settled();
    const { score } = badge.dataset;
    act(() => clock.advance(3 * DAY));
    await waitFor(() => expect(Number(one('[role="status"]').dataset.score)).toBeLessThan(Number(score)));
  });

  it('does nothing while hidden, and reads again when shown', async () => {
    const front = vi.fn();
    const { helpdesk, clock, settled } = openSidebar(strained(), { change: (desk) => counting(desk, front) });
    await settled();
    act(() => helpdesk.controls.hide());
    front.mockClear();
    await waitFor(() => expect(clock.waiting).toBe(0));
    act(() => helpdesk.controls.customerWrites('Anybody?'));
    expect(front).not.toHaveBeenCalled();
    act(() => helpdesk.controls.show());
    await waitFor(() => expect(front).toHaveBeenCalledTimes(1));
    expect(helpdesk.controls.asked().requests).toBe(1);
  });

  it('does not read again for a draft', async () => {
    const front = vi.fn();
    const { helpdesk, settled } = openSidebar(strained(), { change: (desk) => counting(desk, front) });
    await settled();
    front.mockClear();
    act(() => helpdesk.controls.type('Dear Mara'));
    expect(front).not.toHaveBeenCalled();
  });

  it('asks once for a customer nobody has asked for', async () => {
    const cold = openSidebar(strained());
    await cold.settled();
    expect(cold.helpdesk.controls.asked().requests).toBe(1);
  });

  it('takes the history from another sidebar without a request', async () => {
    const read = {
      history: history(strained().tickets ?? []),
      readAt: NOW - MINUTE,
      asked: { days: 365, organizationKeys: [] },
    };
    const { helpdesk, settled } = openSidebar(strained(), {
      keeper: { recall: () => Promise.resolve(read), keep: () => {} },
    });
    await settled();
    expect(helpdesk.controls.asked().requests).toBe(0);
    expect(one('[data-touchpoint="tickets"] dd').textContent).toBe('3');
  });
});

describe('the language', () => {
  it('is the agent’s, to the last label', async () => {
    openSidebar(strained(korean));
    await waitFor(() => expect(one('[role="status"]').textContent).toMatch(/주의|긴장|위험/));
    await waitFor(() => one('[role="status"][data-reading="false"]'));
    // Words to say are in the customer's.
    await waitFor(() => expect(all('[data-say]').length).toBeGreaterThan(0));
    await waitFor(() => {
      const page = document.body.cloneNode(true) as HTMLElement;
      for (const button of page.querySelectorAll('button[lang="en"]')) button.remove();
      const words = (page.textContent ?? '').replace(/Mara Quist|CSAT|API|“[^”]*”/g, '');
      expect(words.match(/[A-Za-z]{3,}/g) ?? []).toEqual([]);
    });
  });
});

/** Calls `count` at every reading of the front. */
const counting = (helpdesk: Helpdesk, count: () => void): Helpdesk => ({
  ...helpdesk,
  front: () => {
    count();
    return helpdesk.front();
  },
});
