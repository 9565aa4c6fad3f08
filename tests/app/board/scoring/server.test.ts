import { describe, expect, it } from 'vitest';
import type { BoardView, ToPage } from '../../../../app/board/scoring/messages';
import { createServer } from '../../../../app/board/scoring/server';
import type { ListedTicket } from '../../../../src/facts/listed-ticket';
import { tagOf } from '../../../../src/flags/flag-tags';
import { reviewed, told } from '../../../../src/flags/trail';
import type { BoardSource } from '../../../../src/helpdesk/board-port';
import { HelpdeskError } from '../../../../src/helpdesk/error';
import { listed } from '../../../support/board';
import { AGENT_ID, daysAgo, history, hoursAgo, NOW, them } from '../../../support/facts';
import { type HandClock, handClock } from '../../../support/hand-clock';
import { hearing } from '../../../support/hearing';

const noNames = { groups: new Map(), people: new Map(), brands: new Map() };

/** A helpdesk with these tickets, whose customers have no past. */
const source = (tickets: readonly ListedTicket[], changed: readonly ListedTicket[] = []): BoardSource => ({
  async *openTickets() {
    yield { tickets, names: noNames, hasMore: false, cut: false };
  },
  async *histories(customers) {
    yield { histories: new Map([...customers.keys()].map((id) => [id, history([])])), way: 'batch', left: 0 };
  },
  async *flags() {},
  async *changed() {
    yield { tickets: changed, names: noNames, hasMore: false, cut: false };
  },
});

/** Nothing here waits for anything but its turn. */
const settle = () => new Promise((resolve) => setTimeout(resolve));

/** The worker's server, looked at from the page. */
async function open(from: BoardSource) {
  const clock: HandClock = handClock(NOW);
  const posted: ToPage[] = [];
  const send = createServer({
    start: { kind: 'start', settings: {}, me: { id: AGENT_ID }, seen: { rows: [] } },
    clock,
    post: (message) => void posted.push(message),
    openSource: () => from,
    loadHearing: async () => hearing,
    later: queueMicrotask,
  });
  const view = async (): Promise<BoardView | undefined> => {
    send({ kind: 'look', look: { filter: {}, search: '', all: true }, today: 20, from: 0, to: 30 });
    await settle();
    clock.advance(200);
    return posted.flatMap((message) => (message.kind === 'view' ? [message.view] : [])).at(-1);
  };
  await settle();
  return { send, posted, view, clock };
}

const order = (view: BoardView | undefined) => view?.rows.map((one) => one.row.ticket);

describe('the board behind its page', () => {
  it('reads, judges and ranks: a call for help comes first as soon as somebody makes it', async () => {
    const waiting = { waitingSince: daysAgo(6) };
    const { send, view } = await open(
      source([listed(1, { createdAt: daysAgo(6), status: 'new' }, waiting), listed(2)]),
    );
    const before = await view();
    expect(before?.progress).toMatchObject({ phase: 'ready', open: 2, customers: 1, histories: 1 });
    expect(order(before)).toEqual([1, 2]);
    send({
      kind: 'trails',
      trails: [[2, told('help-wanted', { id: 'c', kind: 'call', at: hoursAgo(1), who: AGENT_ID, note: 'Stuck.' })]],
    });
    expect(order(await view())).toEqual([2, 1]);
  });

  it('hands over the whole reading of a ticket, without what somebody said is wrong in it', async () => {
    const { send, posted } = await open(source([listed(1)]));
    const messages = [them(hoursAgo(3), 'I will post this on Twitter for everybody to see.')];
    const outcomes = async () => {
      send({ kind: 'read', ticket: 1, messages });
      await settle();
      const reading = posted.findLast((message) => message.kind === 'reading');
      return reading?.kind === 'reading'
        ? reading.report.signals.filter(({ id }) => id === 'public-complaint').map(({ outcome }) => outcome)
        : [];
    };
    expect(await outcomes()).toEqual(['raised']);
    const quiet = {
      id: 'q',
      kind: 'quiet',
      at: hoursAgo(1),
      who: AGENT_ID,
      sign: 'public-complaint',
      reason: 'A joke.',
    } as const;
    send({ kind: 'trails', trails: [[1, reviewed(quiet)]] });
    expect(await outcomes()).not.toContain('raised');
  });

  it('says that there is nothing to read of a ticket that is not open', async () => {
    const { send, posted } = await open(source([listed(1)]));
    send({ kind: 'read', ticket: 9, messages: [] });
    await settle();
    expect(posted).toContainEqual({ kind: 'no-reading', ticket: 9 });
  });

  it('takes solved tickets off, a minute later at most', async () => {
    const solved = listed(1, { status: 'solved', updatedAt: NOW + 1 });
    const { view, clock } = await open(source([listed(1), listed(2)], [solved]));
    expect(order(await view())).toEqual([1, 2]);
    clock.advance(60_000);
    await settle();
    expect(order(await view())).toEqual([2]);
  });

  it('tells a lost connection as trouble, keeps what was read, and goes on where somebody resumes', async () => {
    let isLost = true;
    const whole = source([listed(1)]);
    const { send, view } = await open({
      ...whole,
      async *openTickets() {
        yield* whole.openTickets();
        if (isLost) throw new HelpdeskError('offline', 'list');
      },
    });
    const lost = await view();
    expect([lost?.progress.phase, lost?.progress.trouble, order(lost)]).toEqual(['failed', { code: 'offline' }, [1]]);
    isLost = false;
    send({ kind: 'resume' });
    await settle();
    const back = await view();
    expect([back?.progress.phase, back?.progress.trouble]).toEqual(['ready', undefined]);
  });

  it('remembers what needs somebody when it is hidden, and marks nothing to who has just seen it all', async () => {
    const raised = listed(1, { tags: [tagOf('legal', 'raised')] });
    const { send, posted, view } = await open(source([raised, listed(2)]));
    await view();
    send({ kind: 'seen' });
    expect(await view()).toMatchObject({ changed: 0, since: NOW + 200 });
    send({ kind: 'shown', shown: false });
    expect(posted.at(-1)).toMatchObject({
      kind: 'remember',
      seen: { rows: [[1, expect.stringMatching(/^\d legal$/)]] },
    });
  });
});
