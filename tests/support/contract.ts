import { recorded } from './recorded-answers';
import { recordedBoard } from './recorded-board';

/** What the contract's account holds. */
export interface ContractIds {
  readonly ticket: number;
  readonly requester: number;
  readonly organization: number;
  readonly schedule: number;
  readonly installation: number;
  /** A job that is done. */
  readonly job: string;
  /** What is deleted in the end. */
  readonly userField: number;
  readonly ticketField: number;
  readonly view: number;
  readonly macro: number;
}

/** One request of Evenkeel's. */
export interface Endpoint {
  readonly what: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** The path below `/api/v2/` without its parameters; `{}` stands for an id or a key. */
  readonly template: string;
  /** Its parameters, as Evenkeel spells them. */
  readonly query?: (ids: ContractIds) => string;
  /** What stands in the place of the braces. */
  readonly in?: keyof ContractIds | 'flags';
  readonly body?: object;
  /** The recorded answer; none where the body is empty. */
  readonly answer?: object;
}

const search = (query: string): string => encodeURIComponent(query);

/** Every request that the app and the command send, in an order in which they can be sent. */
export const contract: readonly Endpoint[] = [
  // The sidebar.
  {
    what: 'the ticket in front',
    method: 'GET',
    template: 'tickets/{}',
    in: 'ticket',
    query: () => 'include=users,metric_sets',
    answer: recorded.ticket,
  },
  {
    what: 'the history',
    method: 'GET',
    template: 'users/{}/tickets/requested',
    in: 'requester',
    query: () => 'include=metric_sets&page[size]=100&sort=-updated_at',
    answer: recorded.requested,
  },
  {
    what: 'the conversation',
    method: 'GET',
    template: 'tickets/{}/comments',
    in: 'ticket',
    query: () => 'include=users&page[size]=100&sort=-created_at',
    answer: recorded.comments,
  },
  { what: 'the customer', method: 'GET', template: 'users/{}', in: 'requester', answer: recorded.user },
  {
    what: 'the ticket in front with the organization that a setting asks of',
    method: 'GET',
    template: 'tickets/{}',
    in: 'ticket',
    query: () => 'include=users,metric_sets,organizations',
    answer: recordedBoard.ticketInOrganization,
  },
  {
    what: 'the customer with the organization that a setting asks of',
    method: 'GET',
    template: 'users/{}',
    in: 'requester',
    query: () => 'include=organizations',
    answer: recordedBoard.userInOrganization,
  },
  { what: 'who is signed in', method: 'GET', template: 'users/me', answer: recorded.user },
  {
    what: 'the organization’s tickets',
    method: 'GET',
    template: 'search',
    query: ({ organization }) =>
      `query=${search(`type:ticket organization:${organization}`)}&include=tickets(metric_sets)&sort_by=updated_at&sort_order=desc&per_page=100`,
    answer: recorded.search,
  },
  {
    what: 'the macros an agent may use',
    method: 'GET',
    template: 'macros/active',
    query: () => 'page[size]=100',
    answer: recordedBoard.macros,
  },
  // The board and the Tuning page.
  {
    what: 'the open tickets of the board',
    method: 'GET',
    template: 'search/export',
    query: () =>
      `filter[type]=ticket&query=${search('status<solved')}&include=tickets(metric_sets,users,groups,brands,organizations)&page[size]=1000`,
    answer: recordedBoard.export,
  },
  {
    what: 'how many tickets there are of a kind',
    method: 'GET',
    template: 'search/count',
    query: () => `query=${search('type:ticket tags:billing')}`,
    answer: recordedBoard.searchCount,
  },
  {
    what: 'some tickets by their ids',
    method: 'GET',
    template: 'tickets/show_many',
    query: ({ ticket }) => `ids=${ticket}`,
    answer: recordedBoard.ticketsOf,
  },
  {
    what: 'some people by their ids',
    method: 'GET',
    template: 'users/show_many',
    query: ({ requester }) => `ids=${requester}`,
    answer: recordedBoard.usersOf,
  },
  {
    what: 'how many agents there are',
    method: 'GET',
    template: 'users',
    query: () => 'role[]=agent&role[]=admin&per_page=1',
    answer: recordedBoard.usersOf,
  },
  {
    what: 'the tickets of the past',
    method: 'GET',
    template: 'incremental/tickets/cursor',
    query: () => 'exclude_deleted=true&include=metric_sets,users,organizations&start_time=1',
    answer: recordedBoard.incrementalTickets,
  },
  {
    what: 'the words of the past',
    method: 'GET',
    template: 'incremental/ticket_events',
    query: () => 'include=comment_events&start_time=1',
    answer: recordedBoard.ticketEvents,
  },
  { what: 'the schedules', method: 'GET', template: 'business_hours/schedules', answer: recordedBoard.schedules },
  {
    what: 'the holidays of a schedule',
    method: 'GET',
    template: 'business_hours/schedules/{}/holidays',
    in: 'schedule',
    answer: recordedBoard.holidays,
  },
  {
    what: 'the app’s settings',
    method: 'GET',
    template: 'apps/installations/{}',
    in: 'installation',
    answer: recordedBoard.installation,
  },
  {
    what: 'settings that are saved',
    method: 'PUT',
    template: 'apps/installations/{}',
    in: 'installation',
    body: { settings: { band_watch: '70' } },
    answer: recordedBoard.installation,
  },
  // What the app writes, where it is switched on.
  {
    what: 'tags and a field of a ticket that are written',
    method: 'PUT',
    template: 'tickets/{}',
    in: 'ticket',
    body: { ticket: { additional_tags: ['evenkeel_watch'], remove_tags: ['evenkeel_strained'] } },
    answer: recordedBoard.changedTicket,
  },
  {
    what: 'a band that is written to a customer’s field',
    method: 'PUT',
    template: 'users/{}',
    in: 'requester',
    body: { user: { user_fields: { contract_health: 'watch 2026-03-02' } } },
    answer: recordedBoard.user,
  },
  {
    what: 'tags that are taken off many tickets',
    method: 'PUT',
    template: 'tickets/update_many',
    query: ({ ticket }) => `ids=${ticket}`,
    body: { ticket: { remove_tags: ['evenkeel_band_strained', 'evenkeel_since_2026_03_02'] } },
    answer: recordedBoard.queuedJob,
  },
  {
    what: 'how far the job is',
    method: 'GET',
    template: 'job_statuses/{}',
    in: 'job',
    answer: recordedBoard.doneJob,
  },
  // Flags in a custom object.
  {
    what: 'the object of flags that is made',
    method: 'POST',
    template: 'custom_objects',
    body: {
      custom_object: { key: 'flags', title: 'Flag', title_pluralized: 'Flags', include_in_list_view: true },
    },
    answer: recordedBoard.customObject,
  },
  {
    what: 'the object of flags',
    method: 'GET',
    template: 'custom_objects/{}',
    in: 'flags',
    answer: recordedBoard.customObject,
  },
  {
    what: 'a field of the object that is made',
    method: 'POST',
    template: 'custom_objects/{}/fields',
    in: 'flags',
    body: { custom_object_field: { key: 'trail', title: 'Trail', type: 'textarea' } },
    answer: recordedBoard.objectField,
  },
  {
    what: 'the fields of the object',
    method: 'GET',
    template: 'custom_objects/{}/fields',
    in: 'flags',
    query: () => 'page[size]=100',
    answer: recordedBoard.objectFields,
  },
  {
    what: 'a record of a flag that is made',
    method: 'POST',
    template: 'custom_objects/{}/records',
    in: 'flags',
    body: {
      custom_object_record: {
        name: '#1 (1)',
        external_id: '1-1',
        custom_object_fields: { trail: 'raised' },
      },
    },
    answer: recordedBoard.objectRecord,
  },
  {
    what: 'the records of a ticket’s flags',
    method: 'GET',
    template: 'custom_objects/{}/records',
    in: 'flags',
    query: () => 'filter[external_ids]=1-1,1-2&page[size]=100',
    answer: recordedBoard.objectRecords,
  },
  {
    what: 'the newest records of all flags',
    method: 'GET',
    template: 'custom_objects/{}/records',
    in: 'flags',
    query: () => 'sort=-updated_at&page[size]=100',
    answer: recordedBoard.objectRecords,
  },
  // Setting up, and taking away again.
  ...(
    [
      ['user_field', 'userField', { type: 'text', title: 'Health', key: 'health' }],
      ['ticket_field', 'ticketField', { type: 'date', title: 'Follow-up' }],
      [
        'view',
        'view',
        {
          title: 'Follow-ups',
          all: [{ field: 'status', operator: 'less_than', value: 'solved' }],
          output: { columns: ['subject', 'requester', 'assignee', 'updated'], sort_by: 'updated', sort_order: 'asc' },
        },
      ],
      ['macro', 'macro', { title: 'Offer: a day', actions: [{ field: 'status', value: 'pending' }] }],
    ] as const
  ).flatMap(([kind, name, body]): readonly Endpoint[] => [
    {
      what: `a ${kind} that is made`,
      method: 'POST',
      template: `${kind}s`,
      body: { [kind]: body },
      answer: recordedBoard[name],
    },
    {
      what: `the ${kind}s`,
      method: 'GET',
      template: `${kind}s`,
      query: () => 'page[size]=100',
      answer: recordedBoard[`${name}s`],
    },
    { what: `a ${kind} that is taken away`, method: 'DELETE', template: `${kind}s/{}`, in: name },
  ]),
];
