// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { Scenario } from '../../../src/helpdesk/memory/scenario';
import type { Ability } from '../../../src/helpdesk/port';
import { customer, daysAgo, them, ticket, us } from '../../support/facts';
import { all, one, openSidebar, signedIn, strained } from './open-sidebar';

const tool = (name: string): string => `[data-tool="${name}"]`;
const inTool = (name: string, selector: string): string => `${tool(name)} ${selector}`;

/** Opens the sidebar and one of its tools. */
async function opened(
  name: string,
  over: Partial<Scenario> = {},
  ...more: Parameters<typeof openSidebar> extends [unknown, (infer Options)?] ? [Options?] : never
) {
  const sidebar = openSidebar(strained(over), ...more);
  await sidebar.settled();
  await sidebar.user.click(await waitFor(() => one(`${tool(name)} > button`)));
  return sidebar;
}
const on = { settings: { followup_field: '7', followup_tag: 'follow_up' } };
const set = () => waitFor(() => one(inTool('follow-up', '[data-follow-up="set"]')));

describe('a follow-up', () => {
  it('is set in the form by a click, says that it is not saved yet, and is taken back', async () => {
    const { helpdesk, user } = await opened('follow-up', on);
    await user.click(await waitFor(() => one(inTool('follow-up', '[data-day="tomorrow"]'))));
    expect((await set()).textContent).toContain('Wed, Mar 11: set in the form, saved with your next submit.');
    expect(helpdesk.controls.form()).toMatchObject({ fields: { 7: '2026-03-11' }, tags: ['follow_up'] });
    expect(one(inTool('follow-up', '[data-day="tomorrow"]')).getAttribute('aria-pressed')).toBe('true');
    await user.click(one(inTool('follow-up', '[data-undo]')));
    await waitFor(() => one(inTool('follow-up', '[data-follow-up="none"]')));
    expect(helpdesk.controls.form()).toMatchObject({ fields: {}, tags: [] });
    // The keyboard goes on where it was.
    expect(document.activeElement?.closest('.days')).not.toBeNull();
  });

  it('costs no request', async () => {
    const { helpdesk, user } = await opened('follow-up', on);
    const before = helpdesk.controls.asked().requests;
    await user.click(await waitFor(() => one(inTool('follow-up', '[data-day="today"]'))));
    await set();
    expect(helpdesk.controls.asked().requests).toBe(before);
  });

  it('is another day after a second click, and nothing after one undo', async () => {
    const { helpdesk, user } = await opened('follow-up', on);
    await user.click(await waitFor(() => one(inTool('follow-up', '[data-day="tomorrow"]'))));
    await set();
    await user.click(one(inTool('follow-up', '[data-day="next-monday"]')));
    await waitFor(() => expect(helpdesk.controls.form().fields).toEqual({ 7: '2026-03-16' }));
    await user.click(one(inTool('follow-up', '[data-undo]')));
    await waitFor(() => expect(helpdesk.controls.form()).toMatchObject({ fields: {}, tags: [] }));
  });

  it('is saved with the agent’s submit, and then says so', async () => {
    const { helpdesk, user } = await opened('follow-up', on);
    await user.click(await waitFor(() => one(inTool('follow-up', '[data-day="tomorrow"]'))));
    await set();
    helpdesk.controls.agentReplies('We will write tomorrow.');
    const saved = await waitFor(() => one(inTool('follow-up', '[data-follow-up="saved"]')));
    expect(saved.textContent).toContain('Wed, Mar 11: saved with the ticket.');
    expect(all(inTool('follow-up', '[data-undo]'))).toHaveLength(0);
  });

  it('is the same in the section of its own', async () => {
    const { user } = await opened('follow-up', on);
    await user.click(await waitFor(() => one(inTool('follow-up', '[data-day="tomorrow"]'))));
    await set();
    expect(all('[data-section="follow-up"] .follow-up')).toHaveLength(0);
    await user.click(within(one('[data-section="follow-up"]')).getByRole('button', { name: /Follow up/ }));
    await waitFor(() => one('[data-section="follow-up"] [data-follow-up="set"]'));
  });

  it('takes any later day, and no past one', async () => {
    const { helpdesk, user } = await opened('follow-up', {
      settings: { ...on.settings, business_hours: '{"zone":"UTC","week":{"mon":"9-18","tue":"9-18"}}' },
    });
    const input = await waitFor(() => one(inTool('follow-up', 'input[type="date"]')));
    const use = one(inTool('follow-up', '[data-day="other"]'));
    await user.type(input, '2026-03-01');
    expect(one(inTool('follow-up', '.form-trouble')).textContent).toContain('past');
    await user.click(use);
    await user.clear(input);
    await user.type(input, '2026-04-17');
    await user.click(use);
    await waitFor(() => expect(helpdesk.controls.form().fields).toEqual({ 7: '2026-04-17' }));
  });

  it('says what went wrong where the host refuses, and sets nothing', async () => {
    const { user } = await opened('follow-up', on, {
      change: (helpdesk) => ({ ...helpdesk, setFollowUp: () => Promise.reject(new Error('x')) }),
    });
    await user.click(await waitFor(() => one(inTool('follow-up', '[data-day="tomorrow"]'))));
    const line = await waitFor(() => one(inTool('follow-up', '[role="alert"]')));
    expect(line.textContent).toMatch(/^That did not work\. \S/);
    one(inTool('follow-up', '[data-follow-up="none"]'));
  });

  it('becomes an internal note where the account keeps no day, and says how an admin changes that', async () => {
    const { helpdesk, user } = await opened('follow-up');
    await user.click(await waitFor(() => one(inTool('follow-up', '[data-day="tomorrow"]'))));
    await waitFor(() => one(inTool('follow-up', '[data-note="inserted"]')));
    expect(await helpdesk.draft()).toEqual({ text: 'Follow up on Wednesday, March 11, 2026.', kind: 'note' });
    expect(one(tool('follow-up')).textContent).toContain('an admin names a date field or a tag');
  });

  it('becomes a note for whoever may write notes alone, and nothing is set', async () => {
    const { helpdesk, user } = await opened('follow-up', { ...on, notesOnly: true });
    await user.click(await waitFor(() => one(inTool('follow-up', '[data-day="tomorrow"]'))));
    await waitFor(() => one(inTool('follow-up', '[data-note="inserted"]')));
    expect(helpdesk.controls.form()).toMatchObject({ fields: {}, tags: [] });
    expect(one(tool('follow-up')).textContent).toContain('internal notes only');
  });

  it('is worded in Korean for a Korean agent', async () => {
    const { user } = openSidebar(strained({ ...on, agent: signedIn({ locale: 'ko' }) }));
    await user.click(await screen.findByRole('button', { name: '후속 연락 날짜 정하기' }));
    const days = await waitFor(() => one(inTool('follow-up', '.days')));
    expect(days.textContent).toContain('내일3월 11일 (수)');
  });
});

describe('offer macros', () => {
  const macros = [
    { id: 1, title: 'Offer::Voucher' },
    { id: 2, title: 'Close' },
    { id: 3, title: 'Offer::Replace the display' },
  ];
  const offers = { settings: { offer_macros: 'offer::' }, macros };

  it('are read on the first opening, with one request, and those that fit come first', async () => {
    const { helpdesk, user, settled } = openSidebar(strained(offers));
    await settled();
    const before = helpdesk.controls.asked().requests;
    const button = await waitFor(() => one(`${tool('offer')} > button`));
    await user.click(button);
    await waitFor(() => expect(all('[data-macro]').map((item) => item.dataset.macro)).toEqual(['3', '1']));
    await user.click(button);
    await user.click(button);
    expect(helpdesk.controls.asked().requests).toBe(before + 1);
    expect(one(tool('offer')).textContent).toContain('honest time frame');
  });

  it('are applied by a click', async () => {
    const { helpdesk, user } = await opened('offer', offers);
    await user.click(await screen.findByRole('button', { name: 'Apply the macro Offer::Voucher' }));
    await waitFor(() => expect(one(tool('offer')).textContent).toContain('Applied: Offer::Voucher.'));
    expect(helpdesk.controls.form().applied).toEqual([1]);
  });

  it('are not asked for where none are named, which is said', async () => {
    const { helpdesk } = await opened('offer', { macros });
    const before = helpdesk.controls.asked().requests;
    await waitFor(() => expect(one(tool('offer')).textContent).toContain('an admin names the beginning'));
    expect(helpdesk.controls.asked().requests).toBe(before);
  });

  it('say that there are none', async () => {
    await opened('offer', { ...offers, settings: { offer_macros: 'Deal' } });
    await waitFor(() => expect(one(tool('offer')).textContent).toContain('No macro begins with “Deal”'));
  });

  it('say why they could not be read, and are read again', async () => {
    const { helpdesk, user } = await opened('offer', offers, {
      before: ({ controls }) => controls.fail(),
      change: (helpdesk) => {
        let failed = false;
        const macros = async () => {
          if (failed) return helpdesk.macros();
          failed = true;
          throw new Error('x');
        };
        return { ...helpdesk, macros };
      },
    });
    await waitFor(() => one(inTool('offer', '[data-notice="failed"]')));
    await user.click(one(inTool('offer', '[data-notice="failed"] button')));
    await waitFor(() => expect(all('[data-macro]')).toHaveLength(2));
    expect(helpdesk.controls.form().applied).toEqual([]);
  });

  it('show no button to whoever may write notes alone', async () => {
    await opened('offer', { ...offers, notesOnly: true });
    await waitFor(() => expect(one(tool('offer')).textContent).toContain('internal notes only'));
    expect(all('[data-macro]')).toHaveLength(0);
  });
});

/** Handed around and insulted: both notes are suggested. */
const handedOver: Partial<Scenario> = {
  settings: { policy_json: '{"playbook":{"moves":9}}' },
  facts: {
    ticket: ticket({
      createdAt: daysAgo(6),
      metrics: {
        reopens: 3,
        replies: 1,
        groupStations: 6,
        assigneeStations: 6,
        firstReplyMinutes: 1440,
        requesterWaitMinutes: 5000,
      },
    }),
    customer: customer(),
    messages: [
      them(daysAgo(6), 'The display stays dark since the update. It is the third time this year.'),
      us(daysAgo(5), 'I am sorry that the display is dark, Mara. I have reset it, so it is fixed now.'),
      them(daysAgo(4), 'It is still dark. When will it work again? This is ridiculous, <b>you</b> idiots!'),
    ],
  },
  tickets: [],
};

describe('a hand-over note', () => {
  it('tells what the customer wants and what was tried, and goes into an empty composer as a note', async () => {
    const { helpdesk, user } = await opened('hand-over', handedOver);
    const text = (one(inTool('hand-over', 'textarea')) as HTMLTextAreaElement).value;
    expect(text).toContain('Hand-over note, Mar 10, 12:00 PM');
    expect(text).toContain('What the customer wants\n- “When will it work again?” (Mara Quist, Mar 6, 12:00 PM)');
    expect(text).toContain(
      'What we tried or offered\n- “I have reset it, so it is fixed now.” (Jon Adler, Mar 5, 12:00 PM)',
    );
    expect(text).toContain('Contacts: 2 from the customer, 1 from us');
    expect(text).toContain('What comes next\n- Our answer: the customer waits since Mar 6, 12:00 PM');
    expect(text).toContain('Reopened 3 times');
    expect(text).toContain('Waiting for us since Mar 6, 12:00 PM');
    await user.type(one(inTool('hand-over', 'textarea')), ' PS');
    await user.click(one(inTool('hand-over', '[data-insert-note]')));
    await waitFor(() => one(inTool('hand-over', '[data-note="inserted"]')));
    expect(await helpdesk.draft()).toEqual({ text: `${text} PS`, kind: 'note' });
  });

  it('tells what we promised, what the customer tried and the day that is set to come back', async () => {
    const { facts } = handedOver;
    const messages = [
      ...(facts?.messages ?? []),
      them(daysAgo(3), 'I have already restarted it twice.'),
      us(daysAgo(1), 'I will call you by Friday.'),
    ];
    const { user } = await opened('follow-up', {
      ...handedOver,
      ...(facts && { facts: { ...facts, messages } }),
      settings: { ...handedOver.settings, followup_tag: 'later' },
    });
    await user.click(await waitFor(() => one(inTool('follow-up', '[data-day="tomorrow"]'))));
    await waitFor(() => one(inTool('follow-up', '[data-follow-up="set"]')));
    await user.click(one('[data-tool="hand-over"] > button'));
    const text = ((await waitFor(() => one(inTool('hand-over', 'textarea')))) as HTMLTextAreaElement).value;
    expect(text).toContain('What the customer tried\n- “I have already restarted it twice.” (Mara Quist');
    const promise = '- Open, due Mar 13, 11:59 PM: “I will call you by Friday.” (Jon Adler, Mar 9, 12:00 PM)';
    expect(text).toContain(`What we promised\n${promise}`);
    expect(text).toContain(`What comes next\n${promise}\n- Follow up on Wednesday, March 11, 2026.`);
  });

  it('leaves a reply that is begun alone, says so, and can be copied', async () => {
    const { helpdesk, user } = await opened('hand-over', { ...handedOver, draft: 'Dear Mara' });
    const write = vi.spyOn(navigator.clipboard, 'writeText');
    await user.click(one(inTool('hand-over', '[data-insert-note]')));
    const state = await waitFor(() => one(inTool('hand-over', '[data-note="draft-in-the-way"]')));
    expect(state.textContent).toContain('a reply is begun');
    expect(await helpdesk.draft()).toEqual({ text: 'Dear Mara', kind: 'reply' });
    await user.click(one(inTool('hand-over', '[data-copies]')));
    await waitFor(() => expect(one(tool('hand-over')).textContent).toContain('Copied'));
    expect(write).toHaveBeenCalledWith(expect.stringContaining('Hand-over note'));
  });

  it('can only be copied where the helpdesk takes no notes', async () => {
    const can = new Set<Ability>(['watch']);
    await opened('hand-over', { ...handedOver, can });
    await waitFor(() => one(inTool('hand-over', '[data-copies]')));
    expect(all(inTool('hand-over', '[data-insert-note]'))).toHaveLength(0);
  });
});

describe('a note to document', () => {
  it('quotes what raised the signs with its date, as text', async () => {
    await opened('document', handedOver);
    const text = (one(inTool('document', 'textarea')) as HTMLTextAreaElement).value;
    expect(text).toContain('Record of this ticket, Mar 10, 12:00 PM');
    expect(text).toMatch(/^- “[^”]+” \(Mara Quist, Mar \d/m);
    expect(text).toContain('Longest wait for us: 4 days');
  });
});

describe('after a hard ticket', () => {
  const solved = (over: Partial<Scenario> = {}): Partial<Scenario> => ({
    ...handedOver,
    facts: {
      ...strained().facts,
      ...handedOver.facts,
      ticket: ticket({ ...handedOver.facts?.ticket, status: 'solved' }),
    } as Scenario['facts'] & object,
    settings: { cause_tags: 'why_' },
    ...over,
  });

  it('two questions are answered by a click each, kept as tags, and taken back by a second one', async () => {
    const { helpdesk, user } = await opened('causes', solved());
    await user.click(await waitFor(() => one('[data-tag="why_product"]')));
    await user.click(one('[data-tag="why_helped_one_owner"]'));
    await waitFor(() => expect(helpdesk.controls.form().tags).toEqual(['why_product', 'why_helped_one_owner']));
    await user.click(one('[data-tag="why_deadline"]'));
    await waitFor(() => expect(helpdesk.controls.form().tags).toEqual(['why_helped_one_owner', 'why_deadline']));
    await user.click(one('[data-tag="why_deadline"]'));
    await waitFor(() => expect(helpdesk.controls.form().tags).toEqual(['why_helped_one_owner']));
  });

  it.each<[string, Partial<Scenario>]>([
    ['where no tags are named', solved({ settings: {} })],
    ['before it is solved', { ...handedOver, settings: { cause_tags: 'why_' } }],
    [
      'twice',
      solved({
        facts: {
          ...solved().facts,
          ticket: ticket({ ...solved().facts?.ticket, tags: ['why_product'] }),
        } as Scenario['facts'] & object,
      }),
    ],
  ])('nothing is asked %s', async (_, over) => {
    const { settled } = openSidebar(strained(over));
    await settled();
    await waitFor(() => one('[data-section="follow-up"]'));
    await new Promise((then) => setTimeout(then, 300));
    expect(all('[data-causes]')).toHaveLength(0);
  });
});
