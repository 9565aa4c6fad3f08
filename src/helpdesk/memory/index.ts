import type { History } from '../../facts/facts';
import type { Instant } from '../../facts/instant';
import type { Message } from '../../facts/message';
import type { Ticket } from '../../facts/ticket';
import { withDeadline } from '../deadline';
import { HelpdeskError } from '../error';
import {
  type Ability,
  abilities,
  type CancelSignal,
  type Clock,
  type Front,
  type Helpdesk,
  type Objection,
  SAVE_WAIT_MS,
} from '../port';
import { watchers } from '../watchers';
import { createMemoryForm } from './form';
import type { Controls, Fault, Scenario } from './scenario';

/** A helpdesk with a handle on the world behind it. */
export interface MemoryHelpdesk extends Helpdesk {
  readonly controls: Controls;
}

const reopenedByCustomer: readonly Ticket['status'][] = ['pending', 'hold', 'solved'];
/** How long a silent helpdesk is waited for, in milliseconds. */
const patience = 8_000;

/** A whole helpdesk in memory, for tests and demos. Keeps to the same promises as the real ones (one suite tests all). */
export const createMemoryHelpdesk = (scenario: Scenario, clock: Clock): MemoryHelpdesk => {
  const world = {
    facts: scenario.facts,
    tickets: scenario.tickets ?? [],
    settings: scenario.settings ?? {},
    fault: undefined as Fault | undefined,
    asked: { requests: 0, opened: [] as number[], inserted: [] as string[], height: undefined as number | undefined },
    written: 0,
  };
  const can = scenario.can ?? new Set(abilities);
  const { add, tell } = watchers();
  const objections = new Set<{ readonly ask: Objection }>();

  const answer = <T>(what: string, work: () => T, signal?: CancelSignal): Promise<T> =>
    withDeadline(() => (world.fault?.kind === 'silent' ? new Promise<T>(() => {}) : Promise.resolve().then(work)), {
      clock,
      ms: patience,
      what,
      signal,
    });
  const request = <T>(what: string, work: () => T, signal?: CancelSignal): Promise<T> =>
    answer(
      what,
      () => {
        world.asked.requests += 1;
        failIfTold(world.fault);
        return work();
      },
      signal,
    );
  const need = (ability: Ability): void => {
    if (!can.has(ability)) throw new HelpdeskError('unsupported', ability);
  };

  /** The fields of the one organization that a scenario has, for whichever its tickets name. */
  const told = ({ tickets }: History, keys: readonly string[]): NonNullable<History['organizations']> => {
    const fields = Object.entries(scenario.organizationFields ?? {}).filter(([key]) => keys.includes(key));
    const named = new Set(tickets.flatMap(({ organizationId }) => organizationId ?? []));
    return Object.fromEntries([...named].map((id) => [id, Object.fromEntries(fields)]));
  };

  const setTicket = (changes: Partial<Ticket>): boolean => {
    if (!world.facts) return false;
    const ticket = { ...world.facts.ticket, ...changes, updatedAt: clock.now() };
    world.facts = { ...world.facts, ticket };
    world.tickets = world.tickets.map((one) =>
      one.id === ticket.id ? { ...one, ...changes, updatedAt: clock.now() } : one,
    );
    return true;
  };
  const addMessage = (message: Omit<Message, 'id' | 'at' | 'automatic' | 'channel'>): void => {
    if (!world.facts) return;
    world.written += 1;
    const whole: Message = {
      ...message,
      id: `written-${world.written}`,
      at: clock.now(),
      automatic: false,
      channel: world.facts.ticket.channel,
    };
    world.facts = { ...world.facts, messages: [...(world.facts.messages ?? []), whole] };
    setTicket({});
  };

  const {
    text: draft,
    type,
    state,
    ...openForm
  } = createMemoryForm(
    {
      ...(scenario.draft !== undefined && { text: scenario.draft }),
      ...(scenario.draftKind && { kind: scenario.draftKind }),
    },
    {
      macros: scenario.macros ?? [],
      notesOnly: scenario.notesOnly ?? false,
      answer,
      request,
      need,
      tags: () => world.facts?.ticket.tags ?? [],
      setTags: (tags) => {
        if (world.facts) world.facts = { ...world.facts, ticket: { ...world.facts.ticket, tags } };
        tell('ticket');
      },
      inserted: (text) => void world.asked.inserted.push(text),
      drafted: () => tell('draft'),
    },
  );

  return {
    name: 'memory',
    can,
    ...openForm,
    front: () =>
      answer(
        'front',
        (): Front => ({
          ...(world.facts && { facts: { ...world.facts, ...sortedMessages(world.facts.messages) } }),
          ...(scenario.agent && { agent: scenario.agent }),
          settings: world.settings,
          ...typed(draft()),
        }),
      ),
    history: ({ customer, since, organizationKeys = [], signal }) =>
      request(
        'history',
        () => {
          const history = historyOf(world.tickets, since, ({ requesterId }) => requesterId === customer);
          return organizationKeys.length === 0
            ? history
            : { ...history, organizations: told(history, organizationKeys) };
        },
        signal,
      ),
    organizationHistory: ({ organization, since, signal }) =>
      request(
        'organization',
        () => {
          need('read-organization');
          return historyOf(world.tickets, since, ({ organizationId }) => organizationId === organization);
        },
        signal,
      ),
    messages: (ticket, signal) =>
      request(
        'messages',
        () => {
          need('read-messages');
          const thread = ticket === world.facts?.ticket.id ? world.facts.messages : scenario.threads?.get(ticket);
          if (!thread) throw new HelpdeskError('not-found', `ticket ${ticket}`);
          return sortedMessages(thread).messages ?? [];
        },
        signal,
      ),
    openTicket: (ticket) =>
      answer('open ticket', () => {
        need('open-ticket');
        world.asked.opened.push(ticket);
      }),
    fitHeight: (pixels) =>
      answer('fit height', () => {
        need('fit-height');
        world.asked.height = pixels;
      }),
    watch: add,
    beforeSave: (ask) => {
      const entry = { ask };
      objections.add(entry);
      return () => void objections.delete(entry);
    },
    controls: {
      customerWrites(text) {
        if (!world.facts) return;
        const { customer, ticket } = world.facts;
        addMessage({ author: { id: customer.id, name: customer.name, kind: 'customer' }, public: true, text });
        if (reopenedByCustomer.includes(ticket.status)) {
          setTicket({ status: 'open' });
          tell('ticket');
        }
        tell('conversation');
      },
      agentReplies(text, { note = false, status } = {}) {
        const agent = scenario.agent;
        const author = { ...(agent && { id: agent.id }), name: agent?.name ?? '', kind: 'agent' } as const;
        addMessage({ author, public: !note, text });
        if (status !== undefined && setTicket({ status })) tell('ticket');
        tell('submitted');
        tell('conversation');
      },
      changeTicket(changes) {
        if (setTicket(changes)) tell('ticket');
      },
      chooseRequester(facts) {
        world.facts = facts;
        tell('requester');
      },
      changeSettings(settings) {
        world.settings = { ...world.settings, ...settings };
      },
      type,
      submit: async () => {
        const bounds = { clock, ms: SAVE_WAIT_MS, what: 'save' };
        const all = [...objections].map(({ ask }) => withDeadline(ask, bounds).catch(() => undefined));
        return (await Promise.all(all)).find((words) => words !== undefined);
      },
      show: () => tell('shown'),
      hide: () => tell('hidden'),
      fail(fault) {
        world.fault = fault;
      },
      form: state,
      asked: () => ({ ...world.asked, opened: [...world.asked.opened], inserted: [...world.asked.inserted] }),
    },
  };
};

const historyOf = (tickets: readonly Ticket[], since: Instant, isWanted: (ticket: Ticket) => boolean): History => ({
  tickets: tickets
    .filter((ticket) => isWanted(ticket) && ticket.updatedAt >= since)
    .sort((a, b) => b.updatedAt - a.updatedAt),
  since,
  complete: true,
});

const typed = (draft: string | undefined): Pick<Front, 'draft'> => (draft === undefined ? {} : { draft });

const failIfTold = (fault: Fault | undefined): void => {
  if (fault === undefined || fault.kind === 'silent') return;
  throw new HelpdeskError(
    fault.kind,
    'as told',
    fault.kind === 'rate-limited' && fault.retryAt !== undefined ? { retryAt: fault.retryAt } : {},
  );
};

const sortedMessages = (messages: readonly Message[] | undefined): { messages?: readonly Message[] } =>
  messages ? { messages: [...messages].sort((a, b) => a.at - b.at) } : {};
