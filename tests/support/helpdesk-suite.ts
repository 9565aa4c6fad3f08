import { afterEach, describe, expect, it } from 'vitest';
import { DAY, MINUTE } from '../../src/facts/instant';
import type { Message } from '../../src/facts/message';
import type { Customer } from '../../src/facts/person';
import type { Ticket } from '../../src/facts/ticket';
import type { Controls, Scenario } from '../../src/helpdesk/memory/scenario';
import type { Ability, Change, Helpdesk } from '../../src/helpdesk/port';
import type { HandClock } from './hand-clock';
import { openFormCases } from './open-form-cases';
import { organizationCases } from './organization-cases';
import { refusal } from './refusal';
import { saveCases } from './save-cases';
import {
  agent,
  conversation,
  customer,
  facts,
  frontTicket,
  older,
  oldest,
  past,
  pastThread,
  scenario,
  suiteStart,
  twin,
} from './suite-scenario';

/** An adapter with its surroundings: the suite moves them and looks at what the adapter makes of it. */
export interface World {
  readonly helpdesk: Helpdesk;
  readonly clock: HandClock;
  readonly controls: Controls;
  /** Whether the adapter listens to anything in the host. Absent where there is no host. */
  readonly listening?: () => boolean;
  close(): Promise<void>;
}

/** How an adapter differs from one in a host's window: each difference is a claim that the suite checks. */
export interface Differences {
  /** Names what it cannot do. */
  readonly lacks?: readonly Ability[];
  /** False for a program's adapter: nobody is signed in at a window, and there is no draft. */
  readonly windowed?: boolean;
  /** Requests that the ticket in front costs. */
  readonly frontRequests?: number;
  /** What it is told of the ticket in front and its customer beyond what a host's window shows. */
  readonly ticket?: Partial<Ticket>;
  readonly customer?: Partial<Customer>;
}

const abilities: readonly Ability[] = [
  'watch',
  'open-ticket',
  'insert-reply',
  'read-draft',
  'replace-in-draft',
  'insert-note',
  'set-follow-up',
  'add-tags',
  'apply-macros',
  'hold-save',
  'read-messages',
  'read-organization',
  'fit-height',
];

/** The cases that every adapter must pass. */
export const helpdeskSuite = (
  name: string,
  open: (scenario: Scenario, start: number) => Promise<World>,
  { lacks = [], windowed = true, frontRequests = 0, ...more }: Differences = {},
): void => {
  const can = (ability: Ability): boolean => !lacks.includes(ability);
  const needs = (ability: Ability) => (can(ability) ? it : leftOut);
  const front = { ...frontTicket, ...more.ticket };
  const requester = { ...customer, ...more.customer };

  describe(`${name}, as any helpdesk,`, () => {
    let world: World | undefined;
    afterEach(async () => {
      await world?.close();
      world = undefined;
    });
    const start = async (changes: Partial<Scenario> = {}): Promise<World> => {
      world = await open({ ...scenario, ...changes }, suiteStart);
      return world;
    };
    // What happens before the host knows of the listener is lost in every helpdesk.
    const changesOf = async ({ helpdesk, listening }: World): Promise<Change[]> => {
      const heard: Change[] = [];
      helpdesk.watch((change) => heard.push(change));
      if (listening) await expect.poll(listening).toBe(true);
      return heard;
    };

    it('says what it can do', async () => {
      const { helpdesk } = await start();
      expect([...helpdesk.can].sort()).toEqual(abilities.filter(can).sort());
    });

    describe('front', () => {
      it('tells ticket, customer, conversation, agent, settings and draft', async () => {
        const { helpdesk } = await start();
        const { facts: told, ...beside } = await helpdesk.front();
        expect(told?.ticket).toEqual(front);
        expect(told?.customer).toEqual(requester);
        expect(told?.messages?.map(plain)).toEqual(conversation.map(plain));
        expect(beside).toEqual({ settings: { reply_hours: 12 }, ...(windowed && { agent, draft: 'Dear Kim' }) });
      });

      it('tells the customer’s mapped fields, at no more cost', async () => {
        const own = { ...facts, customer: { ...customer, fields: { days_overdue: 3 } } };
        const { helpdesk, controls } = await start({ facts: own, organizationFields: { revenue_year: 9000 } });
        expect((await helpdesk.front()).facts?.customer.fields).toEqual({ days_overdue: 3 });
        expect(controls.asked().requests).toBe(frontRequests);
      });

      it(`costs ${frontRequests || 'no'} requests and never holds the history`, async () => {
        const { helpdesk, controls } = await start();
        const { facts: told } = await helpdesk.front();
        expect(told).not.toHaveProperty('history');
        expect(controls.asked().requests).toBe(frontRequests);
      });

      it('gives every message an id of its own that stays when messages are added', async () => {
        const { helpdesk, controls, clock } = await start({ facts: { ...facts, messages: [...conversation, twin] } });
        const ids = async () => (await helpdesk.front()).facts?.messages?.map((message) => message.id) ?? [];
        const before = await ids();
        expect(new Set(before).size).toBe(conversation.length + 1);
        clock.advance(MINUTE);
        controls.customerWrites('One more thing');
        await expect.poll(ids).toEqual([...before, expect.any(String)]);
      });

      it('puts messages oldest first', async () => {
        const { helpdesk } = await start({ facts: { ...facts, messages: conversation.toReversed() } });
        const times = (await helpdesk.front()).facts?.messages?.map((message) => message.at) ?? [];
        expect(times).toEqual(times.toSorted((a, b) => a - b));
      });

      needs('watch')('has no facts while a new ticket has no requester, and has them once one is chosen', async () => {
        const { facts: _, ...without } = scenario;
        world = await open(without, suiteStart);
        const { helpdesk, controls } = world;
        const heard = await changesOf(world);
        expect(await helpdesk.front()).not.toHaveProperty('facts');
        const { id: _id, ...ticket } = frontTicket;
        controls.chooseRequester({ ticket: { ...ticket, status: 'new' }, customer, messages: [] });
        await expect.poll(() => heard).toEqual(['requester']);
        const front = await helpdesk.front();
        expect(front.facts?.customer).toEqual(customer);
        expect(front.facts?.ticket).not.toHaveProperty('id');
      });

      it('gives up on a host that does not answer', async () => {
        const { helpdesk, clock, controls } = await start();
        controls.fail({ kind: 'silent' });
        await expect(gaveUp(clock, helpdesk.front())).resolves.toBe('timed-out');
      });
    });

    describe('history', () => {
      const since = suiteStart - 365 * DAY;

      it('gives the customer’s tickets with metrics and ratings, last updated first, in one request', async () => {
        const { helpdesk, controls } = await start();
        const history = await helpdesk.history({ customer: customer.id, since });
        expect(history).toEqual({ tickets: [front, past, older, oldest], since, complete: true });
        expect(controls.asked().requests).toBe(1);
      });

      it('brings along the fields of the tickets’ organizations that are asked for and hold a value, in the same request', async () => {
        const { helpdesk, controls } = await start({
          organizationFields: { days_overdue: 40, revenue_year: 9000, plan_year: 3 },
        });
        const organizationKeys = ['days_overdue', 'revenue_year', 'none'];
        const { organizations, ...rest } = await helpdesk.history({ customer: customer.id, since, organizationKeys });
        expect(organizations).toEqual({ 9001: { days_overdue: 40, revenue_year: 9000 } });
        expect(rest).toEqual({ tickets: [front, past, older, oldest], since, complete: true });
        expect(controls.asked().requests).toBe(1);
      });

      it('leaves out tickets last updated before the time asked for', async () => {
        const { helpdesk } = await start();
        const history = await helpdesk.history({ customer: customer.id, since: older.updatedAt });
        expect(history.tickets.map((ticket) => ticket.id)).toEqual([front.id, past.id, older.id]);
        expect(history.complete).toBe(true);
      });

      it('is empty for a customer without tickets', async () => {
        const { helpdesk } = await start();
        await expect(helpdesk.history({ customer: 4711, since })).resolves.toEqual({
          tickets: [],
          since,
          complete: true,
        });
      });

      it.each(['offline', 'no-permission', 'unreadable', 'failed'] as const)('says %s when it is', async (kind) => {
        const { helpdesk, controls } = await start();
        controls.fail({ kind });
        const error = await refusal(helpdesk.history({ customer: customer.id, since }));
        expect(error).toMatchObject({ name: 'HelpdeskError', code: kind });
        expect(error.message).not.toContain('Kim');
      });

      it('says when to try again where it is rate limited', async () => {
        const { helpdesk, controls } = await start();
        controls.fail({ kind: 'rate-limited', retryAt: suiteStart + 27_000 });
        const error = await refusal(helpdesk.history({ customer: customer.id, since }));
        expect(error).toMatchObject({ code: 'rate-limited', retryAt: suiteStart + 27_000 });
      });

      it('works again once all is well', async () => {
        const { helpdesk, controls } = await start();
        controls.fail({ kind: 'offline' });
        await refusal(helpdesk.history({ customer: customer.id, since }));
        controls.fail();
        await expect(helpdesk.history({ customer: customer.id, since })).resolves.toMatchObject({ complete: true });
      });

      it('gives up on a request that is not answered', async () => {
        const { helpdesk, clock, controls } = await start();
        controls.fail({ kind: 'silent' });
        await expect(gaveUp(clock, helpdesk.history({ customer: customer.id, since }))).resolves.toBe('timed-out');
        expect(clock.waiting).toBe(0);
      });

      it('ends at once when cancelled, before the answer or before the start', async () => {
        const { helpdesk, controls } = await start();
        controls.fail({ kind: 'silent' });
        const cancel = new AbortController();
        const asked = refusal(helpdesk.history({ customer: customer.id, since, signal: cancel.signal }));
        cancel.abort();
        expect((await asked).code).toBe('cancelled');
        const again = refusal(helpdesk.history({ customer: customer.id, since, signal: cancel.signal }));
        expect((await again).code).toBe('cancelled');
      });
    });

    organizationCases(start, front);

    describe('messages', () => {
      it('gives another ticket’s messages, oldest first, in one request', async () => {
        const { helpdesk, controls } = await start();
        const messages = await helpdesk.messages(past.id ?? 0);
        expect(messages.map(plain)).toEqual(pastThread.map(plain));
        expect(controls.asked().requests).toBe(1);
      });

      it('says not-found for a ticket that is not there', async () => {
        const { helpdesk } = await start();
        expect((await refusal(helpdesk.messages(999_999))).code).toBe('not-found');
      });
    });

    (can('watch') ? describe : leftOut)('watch', () => {
      it('tells of a customer’s message, which the next reading then has', async () => {
        const opened = await start();
        const heard = await changesOf(opened);
        opened.clock.advance(MINUTE);
        opened.controls.customerWrites('Any news?');
        await expect.poll(() => heard).toContain('conversation');
        const { facts: now } = await opened.helpdesk.front();
        expect(now?.messages?.at(-1)).toMatchObject({
          text: 'Any news?',
          public: true,
          author: { id: customer.id, kind: 'customer' },
          at: suiteStart + MINUTE,
        });
        expect(now?.ticket.status).toBe('open');
      });

      it('tells of our reply and of our internal note, and keeps them apart', async () => {
        const opened = await start();
        const heard = await changesOf(opened);
        opened.clock.advance(MINUTE);
        opened.controls.agentReplies('We have it.', { status: 'solved' });
        opened.clock.advance(MINUTE);
        opened.controls.agentReplies('Ask billing.', { note: true });
        await expect.poll(() => heard.filter((change) => change === 'submitted')).toHaveLength(2);
        await expect.poll(() => heard).toContain('ticket');
        const { facts: now } = await opened.helpdesk.front();
        expect(now?.messages?.slice(-2).map((message) => [message.text, message.public])).toEqual([
          ['We have it.', true],
          ['Ask billing.', false],
        ]);
        expect(now?.ticket.status).toBe('solved');
      });

      it('tells of the draft, and of coming to the front and leaving it', async () => {
        const opened = await start();
        const heard = await changesOf(opened);
        opened.controls.type('Dear Kim, <b>sorry</b>');
        await expect.poll(() => heard).toEqual(['draft']);
        expect((await opened.helpdesk.front()).draft).toBe('Dear Kim, <b>sorry</b>');
        opened.controls.hide();
        opened.controls.show();
        await expect.poll(() => heard).toEqual(['draft', 'hidden', 'shown']);
      });

      it('tells nothing after its end, and a second end does no harm', async () => {
        const opened = await start();
        const ended: Change[] = [];
        const stop = opened.helpdesk.watch((change) => ended.push(change));
        const heard = await changesOf(opened);
        stop();
        stop();
        opened.controls.show();
        await expect.poll(() => heard).toEqual(['shown']);
        expect(ended).toEqual([]);
      });

      it('leaves no listener in the host when the last one ends', async () => {
        const opened = await start();
        const stop = opened.helpdesk.watch(() => {});
        if (opened.listening) await expect.poll(opened.listening).toBe(true);
        stop();
        if (opened.listening) await expect.poll(opened.listening).toBe(false);
      });
    });

    (can('hold-save') ? describe : leftOut)('before a save', () => saveCases(start));
    (can('read-draft') ? describe : leftOut)('the open form', () => openFormCases(start, gaveUp));

    describe('acting', () => {
      needs('open-ticket')('brings another ticket to the front', async () => {
        const { helpdesk, controls } = await start();
        await helpdesk.openTicket(17);
        expect(controls.asked().opened).toEqual([17]);
      });

      needs('insert-reply')('inserts words as they are, marks and line breaks included', async () => {
        const { helpdesk, controls } = await start();
        await helpdesk.insertReply('We are sorry & will\n<b>call</b> "you"');
        expect(controls.asked().inserted).toEqual(['We are sorry & will\n<b>call</b> "you"']);
      });

      needs('fit-height')('tells the host how tall it is', async () => {
        const { helpdesk, controls } = await start();
        await helpdesk.fitHeight(321);
        expect(controls.asked().height).toBe(321);
      });

      (lacks.length > 0 ? it : leftOut)('says unsupported to what it cannot do, and nothing happens', async () => {
        const { helpdesk, controls } = await start();
        const acts = {
          'open-ticket': () => helpdesk.openTicket(17),
          'insert-reply': () => helpdesk.insertReply('Sorry'),
          'read-draft': () => helpdesk.draft(),
          'replace-in-draft': () => helpdesk.replaceInDraft('Dear', 'Hello'),
          'insert-note': () => helpdesk.insertNote('Note'),
          'set-follow-up': () => helpdesk.setFollowUp({ tag: 'later', on: '2026-03-05' }),
          'add-tags': () => helpdesk.addTags(['later']),
          'apply-macros': () => helpdesk.applyMacro(61),
          'fit-height': () => helpdesk.fitHeight(321),
        };
        for (const [ability, act] of Object.entries(acts)) {
          if (!can(ability as Ability)) expect((await refusal(act())).code).toBe('unsupported');
        }
        expect(controls.asked()).toEqual({ requests: 0, opened: [], inserted: [], height: undefined });
      });
    });
  });
};

/** A case that is none for this adapter: it shows in no count, not even as skipped. */
const leftOut = (_title: string, _case: () => void): void => {};

/** Moves the clock on, again and again, until the work ends; gives the code it ended with. */
const gaveUp = async (clock: HandClock, work: Promise<unknown>): Promise<string> => {
  let ended: string | undefined;
  void refusal(work).then((error) => {
    ended = error.code;
  });
  await expect
    .poll(() => {
      clock.advance(60_000);
      return ended;
    })
    .toBeDefined();
  return ended ?? '';
};

/** Without its id, and without the name that only some helpdesks give to themselves as an author. */
const plain = ({ id: _, ...message }: Message): Omit<Message, 'id'> =>
  message.author.kind === 'system' ? { ...message, author: { ...message.author, name: '' } } : message;
