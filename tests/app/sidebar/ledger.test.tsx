// @vitest-environment happy-dom
import { cleanup, fireEvent, render, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NoteButton } from '../../../app/sidebar/ledger/NoteButton';
import type { Message } from '../../../src/facts/message';
import type { Scenario } from '../../../src/helpdesk/memory/scenario';
import { customer, daysAgo, HOUR, hoursAgo, MINUTE, them, ticket, us } from '../../support/facts';
import { all, one, openSidebar, signedIn, strained } from './open-sidebar';

afterEach(() => localStorage.clear());

const LAMP = 'I am sorry that the lamp arrived broken. We will send you a new lamp tomorrow.';
const told = (messages: readonly Message[], over: Partial<Scenario> = {}): Scenario =>
  strained({
    facts: { ticket: ticket({ createdAt: daysAgo(6) }), customer: customer(), messages },
    tickets: [ticket({ createdAt: daysAgo(6) })],
    ...over,
  });
const broken = told([them(daysAgo(6), 'The lamp arrived broken.'), us(daysAgo(5), LAMP)]);

const promises = () => all('[data-ledger="promises"] [data-promise]');
const states = (): readonly (string | undefined)[] => promises().map(({ dataset }) => dataset.promise);
const button = (name: string): HTMLElement => within(one('[data-ledger="promises"]')).getByRole('button', { name });
const summary = (): string => one('[data-section="ledger"] .section-label').textContent ?? '';
/** The section, opened as an agent opens it, also where all is well and folded. */
async function ready(): Promise<void> {
  await waitFor(() => one('[data-ledger="promises"]'));
  await waitFor(() => one('[role="status"][data-reading="false"]'));
  if (one('#rest').hidden) fireEvent.click(one('[aria-controls="rest"]'));
  fireEvent.click(one('[data-section="ledger"] [role="heading"] button'));
}
const flagged = (): boolean => all('[data-flag="broken-promise"]').length > 0;

describe('the due list', () => {
  it('begins with what is overdue, says until when each runs, and counts in its heading', async () => {
    openSidebar(
      told([
        them(daysAgo(6), 'The lamp arrived broken.'),
        us(hoursAgo(30), 'We will call you within 3 business days. We will refund the shipping soon.'),
        us(hoursAgo(29.9), 'We will send you a new lamp within 20 hours.'),
      ]),
    );
    await ready();
    await waitFor(() => expect(states()).toEqual(['broken', 'open', 'vague']));

    expect(promises()[0]?.textContent).toMatch(/^Overduewas due Mar 10, 2:06\sAM, 9 hours 54 minutes ago“We will send/);
    expect(promises()[1]?.textContent).toMatch(/^Opendue Mar 12, .*, in 2 days/);
    expect(promises()[2]?.textContent).toContain('the customer cannot know when');
    expect(summary()).toBe('What was said1 overdue · 1 open');
  });

  it('holds the day to come back that the ticket’s own field names', async () => {
    const day = ticket({ createdAt: daysAgo(6), followUpOn: '2026-03-09' });
    openSidebar(
      strained({
        facts: { ticket: day, customer: customer(), messages: [them(daysAgo(6), 'The lamp is dark.'), us(daysAgo(5))] },
        tickets: [day],
      }),
    );
    await ready();
    const back = await waitFor(() => one('[data-come-back]'));
    expect(back.dataset.comeBack).toBe('overdue');
    expect(back.textContent).toMatch(/^Overduewas due Mar 9, .* agoThe day to come back that is set on the ticket\.$/);
    await waitFor(() => expect(flagged()).toBe(true));
  });

  it('opens the message of a promise in place', async () => {
    const { user } = openSidebar(broken);
    await ready();
    await waitFor(() => expect(states()).toEqual(['broken']));
    await user.click(within(promises()[0] as HTMLElement).getByRole('button', { name: /We will send/ }));

    expect(one('[data-ledger="promises"] mark').textContent).toBe('We will send you a new lamp tomorrow.');
  });

  it('moves by itself when a promise falls due while the ticket is open, and the step says so', async () => {
    const { clock } = openSidebar(
      told([them(hoursAgo(3), 'The lamp is dark.'), us(hoursAgo(2), 'I will call you within 3 hours.')]),
    );
    await ready();
    await waitFor(() => expect(states()).toEqual(['open']));
    expect([flagged(), all('[data-time-came]').length]).toEqual([false, 0]);

    clock.advance(HOUR + MINUTE);
    await waitFor(() => expect(states()).toEqual(['broken']));
    expect(flagged()).toBe(true);
    expect(one('[data-step="follow-up"]').textContent).toContain('Write even if there is nothing new.');
  });

  it('says in one line that nothing was promised', async () => {
    openSidebar(told([them(daysAgo(1), 'Is the lamp blue?')]));
    await ready();

    expect(one('[data-ledger="promises"]').textContent).toBe('Our promisesNo promise of ours on this ticket.');
    expect(summary()).toBe('What was said');
  });

  it('folds what was kept, as our words show', async () => {
    const { user } = openSidebar(
      told([them(daysAgo(6)), us(daysAgo(5), LAMP), us(daysAgo(4.9), 'The new lamp has been sent.')]),
    );
    await ready();
    await waitFor(() => button('1 kept or set aside'));
    expect(states()).toEqual([]);
    await user.click(button('1 kept or set aside'));

    expect(states()).toEqual(['kept']);
  });
});

describe('a correction', () => {
  it('takes one click, changes badge, flag and list at once, says where it lives, and can be taken back', async () => {
    const { user, settled } = openSidebar(broken);
    await ready();
    await waitFor(() => expect(states()).toEqual(['broken']));
    const score = Number((await settled()).dataset.score);
    expect(flagged()).toBe(true);

    await user.click(button('Kept'));
    await waitFor(() => expect(states()).toEqual(['kept']));
    expect(flagged()).toBe(false);
    expect(Number((await settled()).dataset.score)).toBeGreaterThan(score);
    expect(one('[data-correction="browser"]').textContent).toBe(
      'You marked it as kept. Your correction is stored in this browser only.',
    );
    expect(document.activeElement).toBe(button('Undo'));

    await user.click(button('Undo'));
    await waitFor(() => expect(states()).toEqual(['broken']));
    expect(flagged()).toBe(true);
    expect(promises()[0]?.textContent).toContain('Read again as it was written.');
    expect(localStorage.length).toBe(0);
  });

  it('of what is no promise takes it off the list of what we owe, and leaves it in sight', async () => {
    const { user } = openSidebar(broken);
    await ready();
    await waitFor(() => button('Not a promise'));
    await user.click(button('Not a promise'));

    await waitFor(() => expect(states()).toEqual(['not-a-promise']));
    expect([flagged(), summary()]).toEqual([false, 'What was said']);
  });

  it('of the date is asked for in the agent’s own time, and may be left', async () => {
    const { user } = openSidebar({ ...broken, agent: signedIn({ timeZone: 'Asia/Seoul' }) });
    await ready();
    await waitFor(() => button('Other date'));
    await user.click(button('Other date'));
    const input = within(one('[data-ledger="promises"]')).getByLabelText<HTMLInputElement>('Due on (your time)');
    expect(input.value).toBe('2026-03-06T23:59');
    expect(document.activeElement).toBe(input);
    await user.keyboard('{Escape}');
    expect(states()).toEqual(['broken']);
    expect(document.activeElement).toBe(button('Kept'));

    await user.click(button('Other date'));
    const again = within(one('[data-ledger="promises"]')).getByLabelText<HTMLInputElement>('Due on (your time)');
    await user.clear(again);
    await user.click(button('Save'));
    expect(within(one('[data-ledger="promises"]')).getByRole('alert').textContent).toBe('Enter a date and a time.');
    await user.type(again, '2026-03-11T18:00');
    await user.click(button('Save'));
    await waitFor(() => expect(states()).toEqual(['open']));
    expect(promises()[0]?.textContent).toMatch(/due Mar 11, 6:00\sPM, in 21 hours/);
    expect(button('Kept')).toBeDefined();
  });

  it('is there again when the ticket is opened again in this browser, and nowhere else', async () => {
    const first = openSidebar(broken);
    await ready();
    await waitFor(() => button('Kept'));
    await first.user.click(button('Kept'));
    await waitFor(() => expect(states()).toEqual(['kept']));
    cleanup();
    openSidebar(broken);
    await waitFor(() => expect(states()).toEqual(['kept']));
    cleanup();
    openSidebar(broken, { scope: Promise.resolve('other/2') });
    await waitFor(() => expect(states()).toEqual(['broken']));
  });

  it('lasts as long as the page where this browser keeps nothing, and says so', async () => {
    const scope = Promise.reject<string>(new Error('no account'));
    scope.catch(() => {});
    const { user } = openSidebar(broken, { scope });
    await ready();
    await waitFor(() => button('Kept'));
    await user.click(button('Kept'));

    await waitFor(() => expect(states()).toEqual(['kept']));
    expect(one('[data-correction]').textContent).toContain('holds until you leave this page');
    expect(localStorage.length).toBe(0);
  });

  it('in an internal note counts for everybody, is said to live there, and gives way to a later one', async () => {
    const line = 'Evenkeel: promise 2026-03-05T12:00:00Z #1 kept';
    const { user } = openSidebar(
      told([them(daysAgo(6)), us(daysAgo(5), LAMP), us(daysAgo(1), line, { public: false })]),
    );
    await ready();
    await waitFor(() => button('1 kept or set aside'));
    await user.click(button('1 kept or set aside'));
    expect(one('[data-correction="note"]').textContent).toBe('An internal note says that it was kept.');

    await user.click(button('Undo'));
    await waitFor(() => expect(states()).toEqual(['broken']));
    expect(one('[data-correction="browser"]').textContent).toContain('You set aside what a note says.');
    await user.click(button('Undo'));
    await waitFor(() => button('1 kept or set aside'));
  });

  it('can be copied as the very line that a note is read by, where the helpdesk begins no note', async () => {
    const { user } = openSidebar({ ...broken, can: new Set(['watch']) });
    await ready();
    await waitFor(() => button('Kept'));
    await user.click(button('Kept'));
    await waitFor(() => expect(states()).toEqual(['kept']));
    await user.click(button('Copy as a line for a note'));

    expect(await navigator.clipboard.readText()).toBe('Evenkeel: promise 2026-03-05T12:00:00Z #1 kept');
    await waitFor(() => expect(promises()[0]?.textContent).toContain('Copied.'));
  });

  it('becomes an internal note in the composer, and nothing is sent', async () => {
    const { user, helpdesk } = openSidebar(broken);
    await ready();
    await waitFor(() => button('Kept'));
    await user.click(button('Kept'));
    await waitFor(() => expect(states()).toEqual(['kept']));
    await user.click(button('Add as internal note'));

    await waitFor(async () =>
      expect(await helpdesk.draft()).toEqual({
        kind: 'note',
        text: 'Evenkeel: promise 2026-03-05T12:00:00Z #1 kept',
      }),
    );
  });

  it('is put into the composer where the helpdesk can begin a note; where a draft is in the way the line is offered', async () => {
    const save = vi.fn(() => Promise.resolve());
    const added = render(<NoteButton line="the line" saveAsNote={save} />);
    await userEvent.click(added.getByRole('button', { name: 'Add as internal note' }));
    expect(save).toHaveBeenCalledWith('the line');
    expect(await added.findByText(/once you submit it/)).toBeDefined();
    added.unmount();

    const refused = render(<NoteButton line="the line" saveAsNote={() => Promise.reject(new Error('draft'))} />);
    await userEvent.click(refused.getByRole('button', { name: 'Add as internal note' }));
    expect(await refused.findByText(/Could not be added/)).toBeDefined();
    expect(refused.getByRole('button', { name: 'Copy as a line for a note' })).toBeDefined();
  });
});

describe('what else was said', () => {
  const talk = told([
    them(daysAgo(6), 'Order 40017 is broken, I already restarted it. Can you replace it?'),
    us(daysAgo(5), 'Sorry for any inconvenience. Which version does the label show?'),
    them(daysAgo(4), 'Version 4.2.'),
    us(daysAgo(3), 'I am sorry that the lamp is broken. Is the cable black?'),
    them(daysAgo(1), 'Where do I find that?', { id: 'last' }),
  ]);

  it('apologies are counted and told apart', async () => {
    openSidebar(talk);
    await ready();

    expect(one('[data-ledger="apologies"]').textContent).toContain('2 since the trouble began');
    expect(all('[data-apology]').map(({ dataset }) => dataset.apology)).toEqual(['generic', 'specific']);
  });

  it('questions stand open on both sides until the other side writes, and then are ticked and folded', async () => {
    const { user } = openSidebar(talk);
    await ready();
    const theirs = one('[data-ledger="questions-theirs"]');
    expect(within(theirs).getByRole('button', { name: /Where do I find that/ })).toBeDefined();
    expect(all('[data-question="open"]')).toHaveLength(1);
    await user.click(within(theirs).getByRole('button', { name: '1 answered' }));

    expect(one('[data-ledger="questions-theirs"] [data-question="answered"]').textContent).toContain('Can you replace');
    expect(one('[data-ledger="questions-ours"]').textContent).toContain('None open.');
  });

  it('what the customer told is listed, opens where it was said, and is copied with a click', async () => {
    const { user } = openSidebar(talk);
    await ready();
    expect(all('[data-given]').map(({ dataset }) => dataset.given)).toEqual(['order', 'version', 'tried']);
    await user.click(within(one('[data-ledger="given"]')).getByRole('button', { name: 'Copy 40017' }));

    expect(await navigator.clipboard.readText()).toBe('40017');
    await waitFor(() => expect(one('[data-given="order"]').textContent).toContain('Copied'));
    expect(one('[data-given="tried"]').querySelector('[data-copies]')).toBeNull();
  });

  it('each part has one line where there is nothing', async () => {
    openSidebar(told([them(daysAgo(1), 'The lamp is dark.')]));
    await ready();

    expect(all('.ledger-empty').map(({ textContent }) => textContent)).toEqual([
      'No promise of ours on this ticket.',
      'None open.',
      'None open.',
      'No apology since the trouble began.',
      'No order number, device or step tried was found.',
    ]);
  });

  it('is said in Korean to a Korean agent', async () => {
    openSidebar({ ...broken, agent: signedIn({ locale: 'ko', timeZone: 'Asia/Seoul' }) });
    await ready();

    await waitFor(() => expect(summary()).toBe('오간 말기한 지남 1건'));
    expect(promises()[0]?.textContent).toMatch(/^기한 지남기한: 3월 6일 .* 지남\)/);
  });
});
