// @vitest-environment happy-dom
import { waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { OpenFlags } from '../../../app/shared/flags/keeping';
import { reviewed, told } from '../../../src/flags/trail';
import { trailFormat } from '../../../src/flags/trail-format';
import { createBrowserFlagStore } from '../../../src/helpdesk/browser-flags';
import { HelpdeskError } from '../../../src/helpdesk/error';
import type { FlagStore, TrailReading } from '../../../src/helpdesk/flag-store';
import { customer, daysAgo, hoursAgo, them, ticket, us } from '../../support/facts';
import { all, browserFlags, one, openSidebar, signedIn, strained } from './open-sidebar';

const insult = 'You people are idiots.';
const insulted = () =>
  strained({
    facts: {
      ticket: ticket({ createdAt: daysAgo(5) }),
      customer: customer(),
      messages: [4, 3, 2, 1].flatMap((days) => [
        them(daysAgo(days), insult),
        us(daysAgo(days - 0.3), 'We are looking into it.'),
      ]),
    },
  });
const legal = (over: Parameters<typeof strained>[0] = {}) =>
  strained({
    facts: {
      ticket: ticket({ createdAt: daysAgo(2) }),
      customer: customer(),
      messages: [them(daysAgo(1), 'You will hear from my lawyer.')],
    },
    ...over,
  });
const supervisor = { agent: signedIn({ groupIds: [7], name: 'Ada Moss' }), settings: { supervisor_groups: '7' } };
const flag = (id: string): HTMLElement => one(`[data-flag="${id}"]`);
const opened = async (id: string, user: ReturnType<typeof openSidebar>['user']): Promise<HTMLElement> => {
  await user.click(within(flag(id)).getAllByRole('button')[0] as HTMLElement);
  return waitFor(() => one(`[data-flag="${id}"] [data-flag-life]`));
};
const press = async (user: ReturnType<typeof openSidebar>['user'], act: string): Promise<void> => {
  await waitFor(() => one(`[data-act="${act}"]`));
  await user.click(one(`[data-act="${act}"]`));
};

/** Kept in memory as on a ticket: what is read stays where it was put. */
function onTicket(reading: Partial<TrailReading>, over: Partial<FlagStore> = {}): OpenFlags {
  const inner = createBrowserFlagStore(trailFormat, { recall: () => undefined, keep: () => false, tickets: () => [] });
  const first: TrailReading = { trail: trailFormat.empty, tags: [], ...reading };
  const store: FlagStore = {
    ...inner,
    place: 'tags',
    read: async (tickets) => {
      const found = await inner.read(tickets);
      return new Map(
        [...found].map(([id, { trail }]) => [id, { ...first, trail: trailFormat.merge(first.trail, trail) }]),
      );
    },
    ...over,
  };
  return () => Promise.resolve({ store, people: async () => new Map([[302, 'Ben Ito']]) });
}

describe('a flag in the sidebar', () => {
  it('is acknowledged, taken over, resolved with a reason and reopened by a supervisor, and says who and when', async () => {
    const { user, settled } = openSidebar(legal(supervisor));
    await settled();
    await opened('legal', user);
    expect(flag('legal').dataset.flagState).toBe('raised');
    await press(user, 'acknowledge');
    await waitFor(() => expect(flag('legal').dataset.flagState).toBe('acknowledged'));
    expect(flag('legal').textContent).toContain('Seen by Ada Moss, Mar 10, 12:00');
    await press(user, 'take-over');
    await waitFor(() => expect(flag('legal').dataset.flagState).toBe('taken-over'));

    await press(user, 'resolve');
    await user.click(one('[data-send]'));
    expect(one('[role="alert"]').textContent).toBe('Please say why, in a few words.');
    await user.type(one('.reason-form textarea'), 'Refunded <b>in full</b>');
    await user.click(one('[data-send]'));
    await waitFor(() => expect(flag('legal').dataset.flagState).toBe('resolved'));
    expect(flag('legal').textContent).toContain('Refunded <b>in full</b>');
    expect(all('[data-event]').map(({ dataset }) => dataset.event)).toEqual([
      'occur',
      'acknowledge',
      'take-over',
      'resolve',
    ]);
    await waitFor(() => expect(document.activeElement).toBe(one('[data-act="reopen"]')));
    await press(user, 'reopen');
    await waitFor(() => expect(flag('legal').dataset.flagState).toBe('raised'));
  });

  it('rests until a time, by a click or by the clock of the reader', async () => {
    const { user, settled } = openSidebar(legal(supervisor));
    await settled();
    await opened('legal', user);
    await press(user, 'snooze');
    await user.click(one('[data-snooze="half-day"]'));
    await waitFor(() => expect(flag('legal').dataset.flagState).toBe('snoozed'));
    expect(flag('legal').textContent).toContain('until Mar 10, 4:00');
  });

  it('can be called wrong by an agent, who is offered no other act, and the agent can undo it', async () => {
    const { user, settled } = openSidebar(legal());
    await settled();
    await opened('legal', user);
    await waitFor(() => one('[data-act="dismiss"]'));
    expect(all('[data-act]').map(({ textContent }) => textContent)).toEqual(['This reading is wrong']);
    await press(user, 'dismiss');
    await user.type(one('.reason-form textarea'), 'It is a joke{Escape}');
    expect(all('.reason-form')).toEqual([]);
    await press(user, 'dismiss');
    await user.type(one('.reason-form textarea'), 'It is a joke');
    await user.click(one('[data-send]'));
    await waitFor(() => expect(flag('legal').dataset.flagState).toBe('dismissed'));
    expect(all('[data-act]').map(({ dataset }) => dataset.act)).toEqual(['reopen']);
  });

  it('that was ended lets a quiet customer be quiet', async () => {
    const messages = [
      them(hoursAgo(2), 'The lamp caught fire and my hand is burned.'),
      us(hoursAgo(1), 'Help is on its way.'),
    ];
    const scenario = legal({
      ...supervisor,
      facts: { ticket: ticket({ createdAt: hoursAgo(2) }), customer: customer(), messages },
    });
    const { user, settled } = openSidebar(scenario);
    await settled();
    expect(flag('safety').dataset.open).toBe('true');
    await press(user, 'resolve');
    await user.type(one('.reason-form textarea'), 'Called; all is well');
    await user.click(one('[data-send]'));
    await waitFor(() => expect(flag('safety').dataset.flagState).toBe('resolved'));
  });

  it('shows what others did, by name, and what tags alone tell where nobody tells more', async () => {
    const at = hoursAgo(3);
    const trail = told(
      'churn',
      { id: 'o', kind: 'occur', at, who: 'engine', severity: 'high', evidenceAt: at },
      { id: 'a', kind: 'take-over', at: at + 1, who: 302 },
    );
    const { user, settled } = openSidebar(legal(supervisor), {
      flags: onTicket({ trail, tags: ['evenkeel_legal_acknowledged'] }),
    });
    await settled();
    await waitFor(() => expect(flag('churn').dataset.flagState).toBe('taken-over'));
    await opened('churn', user);
    await waitFor(() => expect(flag('churn').textContent).toContain('Taken over by Ben Ito, Mar 10, 9:00'));
    await waitFor(() => expect(flag('legal').dataset.flagState).toBe('acknowledged'));
    await opened('legal', user);
    expect(flag('legal').textContent).toContain('Who and when is not on record');
  });

  it('of a closed ticket is only to be read', async () => {
    const facts = {
      ticket: ticket({ createdAt: daysAgo(2), status: 'closed' as const }),
      customer: customer(),
      messages: [them(daysAgo(1), 'You will hear from my lawyer.')],
    };
    const trail = told('churn', {
      id: 'o',
      kind: 'occur',
      at: daysAgo(1),
      who: 'engine',
      severity: 'high',
      evidenceAt: 0,
    });
    const { user, settled } = openSidebar(legal({ ...supervisor, facts }), { flags: onTicket({ trail }) });
    await settled();
    await waitFor(() => flag('churn'));
    await opened('churn', user);
    expect(all('[data-act]')).toEqual([]);
    expect(all('[data-help-open]')).toEqual([]);
  });

  it('says why an act was not kept, keeps the words, and can be tried again', async () => {
    let fails = true;
    const inner = onTicket({});
    const flags: OpenFlags = async (account) => {
      const keeping = await inner(account);
      const act: FlagStore['act'] = async (...args) => {
        if (fails) throw new HelpdeskError('conflict', 'test');
        return keeping.store.act(...args);
      };
      return { ...keeping, store: { ...keeping.store, act } };
    };
    const once = flags({ supervisorGroups: [] });
    const { user, settled } = openSidebar(legal(supervisor), { flags: () => once });
    await settled();
    await opened('legal', user);
    await press(user, 'resolve');
    await user.type(one('.reason-form textarea'), 'Refunded');
    await user.click(one('[data-send]'));
    await waitFor(() => expect(one('[data-trouble="conflict"]').textContent).toContain('Others changed it'));
    expect((one('.reason-form textarea') as HTMLTextAreaElement).value).toBe('Refunded');
    fails = false;
    await user.click(one('[data-send]'));
    await waitFor(() => expect(flag('legal').dataset.flagState).toBe('resolved'));
  });

  it('says that states are for this browser only where no place is set up, and that a foreign text is not touched', async () => {
    const first = openSidebar(legal(supervisor));
    await first.settled();
    await opened('legal', first.user);
    expect(one('[data-flag="legal"] [data-flag-place="browser"]').textContent).toContain('this browser alone');
  });

  it('says that a foreign text stands in the place and is not written over', async () => {
    const { user, settled } = openSidebar(legal(supervisor), { flags: onTicket({ unreadable: true }) });
    await settled();
    await opened('legal', user);
    await waitFor(() => one('[data-flag="legal"] [data-flag-place="unreadable"]'));
  });
});

describe('an agent', () => {
  it('asks for help with a note, and it is the first flag', async () => {
    const { user, settled } = openSidebar(legal());
    await settled();
    await waitFor(() => one('[data-help-open]'));
    await user.click(one('[data-help-open]'));
    await user.type(one('[data-help] textarea'), 'The refund is above my limit');
    await user.click(one('[data-send]'));
    await waitFor(() =>
      expect(all('[data-flag]')[0]?.dataset).toMatchObject({ flag: 'help-wanted', flagState: 'raised' }),
    );
    await opened('help-wanted', user);
    expect(flag('help-wanted').textContent).toMatch(
      /Nobody has answered it yet.*Jon Adler asked for help: The refund is above/,
    );
    expect(one('[data-help="sent"]').textContent).toContain('Supervisors see it first');
    expect(all('[data-act]').map(({ dataset }) => dataset.act)).toEqual(['resolve']);
  });

  it('is asked to save a new ticket first', async () => {
    const { id: _, ...unsaved } = ticket({ createdAt: daysAgo(0) });
    const { user } = openSidebar(strained({ facts: { ticket: unsaved, customer: customer(), messages: [] } }));
    await waitFor(() => one('[data-help-open]'));
    await user.click(one('[data-help-open]'));
    expect(one('[data-help="open"]').textContent).toContain('Save the ticket first');
  });

  it('calls a reading wrong with a reason: its points and flag go, a line says who and why, and one click takes it back', async () => {
    const { user, settled } = openSidebar(insulted());
    const badge = await settled();
    await waitFor(() => one('[data-wrong="abuse"]'));
    const before = Number(badge.dataset.score);
    expect(flag('abuse').dataset.flagState).toBe('raised');
    await user.click(one('[data-wrong="abuse"]'));
    await user.type(one('.wrong-reading textarea'), 'They quote a song');
    await user.click(one('.wrong-reading [data-send]'));
    const line = await waitFor(() => one('[data-quieted="abuse"]'));
    expect(line.textContent).toMatch(/wrong, says Jon Adler, Mar 10, 12:00.PM: They quote a song/);
    expect(all('[data-flag="abuse"]')).toEqual([]);
    expect(Number(one('[role="status"][data-band]').dataset.score)).toBeGreaterThan(before);
    expect(line.closest('#rest')).toBeNull();
    await user.click(one('[data-restore="abuse"]'));
    await waitFor(() => expect(all('[data-quieted]')).toEqual([]));
    expect(Number(one('[role="status"][data-band]').dataset.score)).toBe(before);
  });

  it('sees on opening what a colleague has called wrong', async () => {
    const quiet = {
      id: 'q',
      kind: 'quiet',
      at: hoursAgo(1),
      who: 302,
      sign: 'abuse',
      reason: '노래 가사입니다',
    } as const;
    const agent = signedIn({ locale: 'ko' });
    const { settled } = openSidebar({ ...insulted(), agent }, { flags: onTicket({ trail: reviewed(quiet) }) });
    await settled();
    await waitFor(() => expect(one('[data-quieted="abuse"]').textContent).toContain('Ben Ito 님이 잘못된 판독이라고'));
  });
});

describe('where flags live as tags', () => {
  const settings = { flag_store: 'tags', supervisor_groups: '7' };

  it('those that wait are added to the open form, without a request, and taken out again when they are ended', async () => {
    const { user, settled, helpdesk } = openSidebar(legal({ ...supervisor, settings }), { flags: onTicket({}) });
    await settled();
    const tags = async () => (await helpdesk.front()).facts?.ticket.tags;
    await waitFor(async () => expect(await tags()).toEqual(['evenkeel_legal_raised', 'evenkeel_unacknowledged']));
    const asked = helpdesk.controls.asked().requests;
    await opened('legal', user);
    await press(user, 'acknowledge');
    await waitFor(async () => expect(await tags()).toEqual([]));
    expect(helpdesk.controls.asked().requests).toBe(asked);
  });

  it('one that is raised again, as after a snooze that has run out, is added beside its old tag', async () => {
    const raised = {
      id: 'o',
      kind: 'occur',
      at: hoursAgo(20),
      who: 'engine',
      severity: 'high',
      evidenceAt: daysAgo(1),
    } as const;
    const snooze = { id: 's', kind: 'snooze', at: hoursAgo(9), who: 8002, until: hoursAgo(1) } as const;
    const tags = ['evenkeel_legal_snoozed', 'evenkeel_snoozed'];
    const { settled, helpdesk } = openSidebar(legal({ ...supervisor, settings }), {
      flags: onTicket({ trail: told('legal', raised, snooze), tags }),
    });
    await settled();
    await waitFor(() => expect(flag('legal').dataset.flagState).toBe('raised'));
    await waitFor(async () =>
      expect((await helpdesk.front()).facts?.ticket.tags).toEqual(['evenkeel_legal_raised', 'evenkeel_unacknowledged']),
    );
  });

  it('nothing is added for a flag that somebody has answered', async () => {
    const tags = ['evenkeel_legal_acknowledged'];
    const answered = openSidebar(legal({ ...supervisor, settings }), { flags: onTicket({ tags }) });
    await answered.settled();
    await waitFor(() => expect(flag('legal').dataset.flagState).toBe('acknowledged'));
    expect((await answered.helpdesk.front()).facts?.ticket.tags).toEqual([]);
  });

  it('nothing is added where the setting is off', async () => {
    const off = openSidebar(legal(), { flags: browserFlags() });
    await off.settled();
    await waitFor(() => flag('legal'));
    expect((await off.helpdesk.front()).facts?.ticket.tags).toEqual([]);
  });
});

describe('where flags live in a custom object', () => {
  const settings = { flag_store: 'object', supervisor_groups: '7' };
  const inObject = (reading: Partial<TrailReading> = {}, over: Partial<FlagStore> = {}) => {
    const acts: Parameters<FlagStore['act']>[] = [];
    const open = onTicket(reading, { place: 'object', ...over });
    const flags: OpenFlags = async (account) => {
      const keeping = await open(account);
      const { store } = keeping;
      const act: FlagStore['act'] = (...given) => {
        acts.push(given);
        return store.act(...given);
      };
      return { ...keeping, store: { ...store, act } };
    };
    return { acts, flags };
  };

  it('those that wait are recorded behind the agent’s own submit, once, and nothing is written before', async () => {
    const { acts, flags } = inObject();
    const { settled, helpdesk } = openSidebar(legal({ ...supervisor, settings }), { flags });
    await settled();
    await waitFor(() => expect(flag('legal').dataset.flagState).toBe('raised'));
    expect(acts).toEqual([]);
    helpdesk.controls.agentReplies('Seen.', { note: true });
    await waitFor(() => expect(acts).toHaveLength(1));
    expect(acts[0]?.[1].events.legal).toMatchObject([{ kind: 'occur', who: 'engine', severity: 'high' }]);
    helpdesk.controls.agentReplies('Seen.', { note: true });
    await settled();
    expect(acts).toHaveLength(1);
  });

  it('one that could not be recorded is told with the next submit', async () => {
    let broken = true;
    const { acts, flags } = inObject(
      {},
      {
        act: async (_ticket, news) => {
          if (broken) throw new HelpdeskError('offline', 'act');
          return news;
        },
      },
    );
    const { settled, helpdesk } = openSidebar(legal({ ...supervisor, settings }), { flags });
    await settled();
    await waitFor(() => expect(flag('legal').dataset.flagState).toBe('raised'));
    helpdesk.controls.agentReplies('Seen.', { note: true });
    await waitFor(() => expect(acts).toHaveLength(1));
    broken = false;
    helpdesk.controls.agentReplies('Seen.', { note: true });
    await waitFor(() => expect(acts).toHaveLength(2));
  });

  it('one that somebody has answered is not', async () => {
    const { acts, flags } = inObject();
    const { user, settled, helpdesk } = openSidebar(legal({ ...supervisor, settings }), { flags });
    await settled();
    await opened('legal', user);
    await press(user, 'acknowledge');
    await waitFor(() => expect(flag('legal').dataset.flagState).toBe('acknowledged'));
    helpdesk.controls.agentReplies('Seen.', { note: true });
    await settled();
    expect(acts.map(([, { events }]) => events.legal?.map(({ kind }) => kind))).toEqual([['occur', 'acknowledge']]);
  });
});
