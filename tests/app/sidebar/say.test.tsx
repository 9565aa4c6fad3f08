// @vitest-environment happy-dom
import { waitFor, within } from '@testing-library/preact';
import type { UserEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { HelpdeskError } from '../../../src/helpdesk/error';
import type { Scenario } from '../../../src/helpdesk/memory/scenario';
import type { Ability } from '../../../src/helpdesk/port';
import type { MoveId } from '../../../src/playbook/types';
import { act } from '../../support/act';
import { customer, daysAgo, hoursAgo, MINUTE, NOW, them, ticket, us } from '../../support/facts';
import { all, one, openSidebar, signedIn, strained } from './open-sidebar';

afterEach(() => vi.restoreAllMocks());

/** Mara waits since four days, and nobody has written yet. */
const waiting = (over: Partial<Scenario> = {}, said = 'The display is broken.'): Scenario => ({
  agent: signedIn(),
  facts: {
    ticket: ticket({ createdAt: daysAgo(4) }),
    customer: customer(),
    messages: [them(daysAgo(4), said)],
  },
  tickets: [ticket({ createdAt: daysAgo(4) })],
  ...over,
});

const phrase = (key: string) => waitFor(() => one(`[data-say="${key}"] button`));
const step = (id: string) => within(one(`[data-step="${id}"]`));
const WAIT = 'You have waited more than 4 days for an answer from us. That is too long.';

describe('words to say', () => {
  it('are shown under the next step with the facts of the ticket, on demand under the others', async () => {
    const { user, settled } = openSidebar(waiting());
    await settled();
    expect((await phrase('acknowledge-wait')).textContent).toBe(WAIT);
    expect(all('[data-step="apologize"] [data-say]')).toEqual([]);
    await user.click(step('apologize').getByRole('button', { name: 'Words to say' }));
    expect((await phrase('apologize-wait')).textContent).toMatch(/^I am sorry that you had to wait more than 4 days\./);
  });

  it('go into the draft by keyboard, once each, and nothing is sent', async () => {
    const { helpdesk, user, settled } = openSidebar(waiting());
    await settled();
    (await phrase('acknowledge-wait')).focus();
    await user.keyboard('{Enter}');
    const news = await waitFor(() => one('[data-say-news="inserted"]'));
    expect(news.closest('[aria-live="polite"]')).not.toBeNull();
    expect(helpdesk.controls.asked().inserted).toEqual([`${WAIT} `]);
    expect((await helpdesk.front()).facts?.messages).toHaveLength(1);
  });

  it('say what is left to fill in', async () => {
    const { user, settled } = openSidebar(waiting());
    await settled();
    await user.click(await phrase('acknowledge-effect'));
    expect((await waitFor(() => one('[data-say-news="insertedBlanks"]'))).textContent).toContain('[brackets]');
    expect(one('[data-say="acknowledge-effect"] .say-blank').textContent).toBe('[what they wanted to do]');
  });

  it('that already stand in the draft are not put in twice, and that is said', async () => {
    const { helpdesk, user, settled } = openSidebar(waiting());
    await settled();
    await user.click(await phrase('acknowledge-wait'));
    await waitFor(() => one('[data-say-news="inserted"]'));
    await user.click(await phrase('acknowledge-wait'));
    const news = await waitFor(() => one('[data-say-news="already"]'));
    expect(news.textContent).toBe('These words already stand in your draft. Nothing was inserted.');
    expect(helpdesk.controls.asked().inserted).toEqual([`${WAIT} `]);
  });

  it('are known in the draft also where the agent filled their blanks', async () => {
    const { helpdesk, user, settled } = openSidebar(
      waiting({ draft: 'Hello Mara. I understand that this keeps you from seeing the readings.' }),
    );
    await settled();
    await user.click(await phrase('acknowledge-effect'));
    await waitFor(() => one('[data-say-news="already"]'));
    expect(helpdesk.controls.asked().inserted).toEqual([]);
  });

  it('go in once where two clicks come at once', async () => {
    const { helpdesk, settled } = openSidebar(waiting());
    await settled();
    const button = await phrase('acknowledge-wait');
    act(() => {
      button.click();
      button.click();
    });
    await waitFor(() => one('[data-say-news="inserted"]'));
    expect(helpdesk.controls.asked().inserted).toEqual([`${WAIT} `]);
  });

  it('go in where the draft cannot be read', async () => {
    const { helpdesk, user, settled } = openSidebar(waiting(), {
      change: (desk) => ({ ...desk, draft: () => Promise.reject(new HelpdeskError('failed', 'no draft')) }),
    });
    await settled();
    await user.click(await phrase('acknowledge-wait'));
    await waitFor(() => one('[data-say-news="inserted"]'));
    expect(helpdesk.controls.asked().inserted).toHaveLength(1);
  });

  it('of a light agent are said to be an internal note', async () => {
    const { helpdesk, user, settled } = openSidebar(waiting({ notesOnly: true }));
    await settled();
    await user.click(await phrase('acknowledge-wait'));
    const news = await waitFor(() => one('[data-say-news="insertedNote"]'));
    expect(news.textContent).toBe('Inserted as an internal note: the customer does not see it.');
    expect(await helpdesk.draft()).toEqual({ text: `${WAIT} `, kind: 'note' });
  });

  it('are under the moves too, on demand', async () => {
    const { user, settled } = openSidebar(waiting());
    await settled();
    await openMove(user, 'own-the-failure');
    await openMove(user, 'be-quick');
    await phrase('own-wait');
    expect(one('[data-move="own-the-failure"] [data-say="own-wait"]')).toBeDefined();
    expect(one('[data-move="be-quick"] [data-say="quick-short"]')).toBeDefined();
  });

  it('are gone once we have said them', async () => {
    const { helpdesk, settled, user } = openSidebar(waiting());
    await settled();
    await openMove(user, 'own-the-failure');
    await phrase('own-wait');
    act(() =>
      helpdesk.controls.agentReplies(
        'We left you without an answer for more than 4 days. What happens now is a call, by Friday.',
      ),
    );
    await waitFor(() => expect(all('[data-say="own-wait"]')).toEqual([]));
  });
});

describe('a threat, a danger or a legal step', () => {
  const caution = () => waitFor(() => one('[data-say-caution]'));

  it.each([
    ['threat-of-harm', 'The display is broken. I will come to your office and hurt you.', /tell a supervisor/],
    ['safety', 'The display caught fire and my hand is burned.', /everybody is safe/],
    [
      'legal',
      'The display is broken. You will hear from my lawyer.',
      /supervisor\. The words below are no legal advice/,
    ],
  ])('(%s) stands before any words, which come with a click', async (id, said, line) => {
    const { user, settled } = openSidebar(waiting({}, said));
    await settled();
    expect((await caution()).dataset.sayCaution).toBe(id);
    expect((await caution()).textContent).toMatch(line);
    const next = one('[data-step][data-state="next"]');
    const unfold = await within(next).findByRole('button', { name: 'Words to say' });
    expect(all('[data-say]')).toEqual([]);
    await user.click(unfold);
    await waitFor(() => expect(next.querySelectorAll('[data-say]').length).toBeGreaterThan(0));
    const order = (await caution()).compareDocumentPosition(next);
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  it('tells the gravest first, and that words are no legal advice where that too was threatened', async () => {
    const said = 'You will hear from my lawyer. I will come to your office and hurt you.';
    await openSidebar(waiting({}, said)).settled();
    expect((await caution()).dataset.sayCaution).toBe('threat-of-harm');
    expect((await caution()).textContent).toContain('no legal advice');
  });

  it('is spoken of in the agent’s language', async () => {
    const agent = signedIn({ locale: 'ko' });
    await openSidebar(waiting({ agent }, 'You will hear from my lawyer.')).settled();
    await waitFor(async () =>
      expect((await caution()).textContent).toMatch(/책임자와 상의하십시오\. 아래 문구는 법률 자문이 아닙니다\./),
    );
  });

  it('is not spoken of where there is none', async () => {
    await openSidebar(waiting()).settled();
    await phrase('acknowledge-wait');
    expect(all('[data-say-caution]')).toEqual([]);
  });
});

const openMove = async (user: UserEvent, move: MoveId): Promise<void> =>
  user.click(await waitFor(() => one(`[data-move="${move}"] .say-more`)));

describe('a helpdesk that refuses', () => {
  const refusing = () =>
    openSidebar(waiting(), {
      change: (helpdesk) => ({
        ...helpdesk,
        insertReply: () => Promise.reject(new HelpdeskError('unsupported', 'no editor')),
      }),
    });

  it('is said in a line, with a way to copy the words', async () => {
    const { user, settled } = refusing();
    await settled();
    await user.click(await phrase('acknowledge-wait'));
    const news = await waitFor(() => one('[data-say-news="refused"]'));
    await user.click(within(news).getByRole('button', { name: 'Copy' }));
    await waitFor(() => one('[data-say-news="copied"]'));
    expect(await navigator.clipboard.readText()).toBe(WAIT);
  });

  it('and a browser that refuses too leave the words to be selected', async () => {
    const { user, settled } = refusing();
    await settled();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    await user.click(await phrase('acknowledge-wait'));
    await user.click(within(await waitFor(() => one('[data-say-news="refused"]'))).getByRole('button'));
    await waitFor(() => one('[data-say-news="notCopied"]'));
    expect(one('.say-news textarea')).toHaveProperty('value', WAIT);
  });

  it('to insert at all has the words copied instead', async () => {
    const can = new Set<Ability>(['watch', 'fit-height']);
    const { helpdesk, user, settled } = openSidebar(waiting({ can }));
    await settled();
    await user.click(await phrase('acknowledge-wait'));
    await waitFor(() => one('[data-say-news="copied"]'));
    expect(await navigator.clipboard.readText()).toBe(WAIT);
    expect(helpdesk.controls.asked().inserted).toEqual([]);
  });
});

describe('the customer’s language', () => {
  const korean = '조명이 켜지지 않습니다. 언제 확인해 주시나요?';

  it('is spoken, with the meaning below where the agent reads another', async () => {
    const { helpdesk, user, settled } = openSidebar(waiting({}, korean));
    await settled();
    const button = await phrase('acknowledge-wait');
    expect(button.lang).toBe('ko');
    expect(one('[data-say="acknowledge-wait"] [lang="en"]').textContent).toBe(WAIT);
    await user.click(button);
    await waitFor(() =>
      expect(helpdesk.controls.asked().inserted).toEqual([
        '답변을 4일 넘게 기다리시게 했습니다. 너무 긴 시간이었습니다. ',
      ]),
    );
  });

  it('needs no meaning where the agent reads it', async () => {
    await openSidebar(waiting({ agent: signedIn({ locale: 'ko' }) }, korean)).settled();
    await phrase('acknowledge-wait');
    // Until its own language is loaded the interface speaks English.
    await waitFor(() => expect(all('.say-gloss')).toEqual([]));
  });

  it('that is neither English nor Korean leaves the steps without words, and says why', async () => {
    const french = 'Bonjour, la lampe est cassée et je ne sais pas quoi faire. Pouvez-vous nous aider ?';
    await openSidebar(waiting({}, french)).settled();
    expect((await waitFor(() => one('[data-notice="no-words"]'))).textContent).toContain('No words to say');
    expect(all('[data-step]')).toHaveLength(5);
    expect(all('[data-say]')).toEqual([]);
  });
});

describe('a ticket by phone', () => {
  const call = (): Scenario => {
    const byPhone = ticket({ channel: 'voice', createdAt: hoursAgo(1) });
    const messages = [them(hoursAgo(1), 'The display is broken.', { channel: 'voice' })];
    return { ...waiting(), facts: { ticket: byPhone, customer: customer(), messages }, tickets: [byPhone] };
  };
  const state = (id: string) => one(`[data-step="${id}"]`).dataset.state;
  /** Opens the one quiet line that an unknown caller's badge is. */
  const openCall = async () => {
    const opened = openSidebar(call());
    await opened.user.click(within(await opened.settled()).getByRole('button'));
    return opened;
  };
  const box = (id: string) => waitFor(() => step(id).getByRole('checkbox'));

  it('has steps that are ticked by hand, shown as such, and taken back', async () => {
    const { user } = await openCall();
    await user.click(await box('acknowledge'));
    expect([state('acknowledge'), state('apologize')]).toEqual(['done', 'next']);
    expect(one('[data-step="acknowledge"]').dataset.byHand).toBe('true');
    expect(one('[data-step="acknowledge"]').textContent).toContain('Ticked by hand');
    expect(one('[data-section="steps"]').textContent).toContain('1 of 5 done');
    await user.click(await box('acknowledge'));
    expect([state('acknowledge'), state('apologize')]).toEqual(['next', 'later']);
  });

  it('keeps the ticks while the ticket changes', async () => {
    const { helpdesk, clock, user } = await openCall();
    await user.click(await box('acknowledge'));
    act(() => helpdesk.controls.customerWrites('The display is dark now.'));
    await waitFor(() => expect(one('[data-channel="voice"]').textContent).toContain('2'));
    act(() => clock.advance(MINUTE));
    expect(state('acknowledge')).toBe('done');
  });

  it('has words to say aloud', async () => {
    await openSidebar(call()).settled();
    await waitFor(() => expect(one('[data-step="acknowledge"]').textContent).toContain('To say aloud'));
  });

  it('is the only one whose steps can be ticked by hand', async () => {
    await openSidebar(waiting()).settled();
    await phrase('acknowledge-wait');
    expect(all('[data-step] input')).toEqual([]);
  });
});

it('last words are offered where the customer called it solved', async () => {
  const messages = [
    them(daysAgo(2), 'The display is broken.'),
    us(daysAgo(1.9), 'I have fixed it. It should work now.'),
    them(NOW - MINUTE, 'It works now, thank you!'),
  ];
  const solved = ticket({ createdAt: daysAgo(2), status: 'solved' });
  await openSidebar(
    strained({ facts: { ticket: solved, customer: customer(), messages }, tickets: [solved] }),
  ).settled();
  expect((await phrase('closing-thanks')).textContent).toBe('Mara, thank you for letting us know.');
  expect(one('[data-step="follow-up"] [data-say="closing-question"]')).toBeDefined();
});
