import type { TestWorkbench } from './workbench';

/** A customer with one ticket in front and others before it. */
export interface Story {
  readonly customer: number;
  readonly ticket: number;
  readonly others: readonly number[];
}

interface Said {
  readonly by: 'customer' | 'agent';
  readonly hoursAgo: number;
  readonly text: string;
}

interface Past {
  readonly subject: string;
  readonly status: string;
  readonly said: readonly Said[];
}

const ago = (hours: number): string => new Date(Date.now() - hours * 3_600_000).toISOString();

/** Writes a story into the helpdesk by ticket import; the last ticket is the one in front. */
export async function tell(
  { call }: TestWorkbench,
  user: {
    readonly name: string;
    readonly email: string;
    readonly locale?: string;
    readonly organization_id?: number;
  },
  tickets: readonly Past[],
): Promise<Story> {
  const { people } = await call<{ people: { token: string; user: { id: number } }[] }>('GET', '/workbench/people');
  const agent = people.find(({ token }) => token === 'agent-token')?.user.id;
  const created = await call<{ user: { id: number } }>('POST', '/api/v2/users.json', {
    user: { ...user, role: 'end-user' },
  });
  const customer = created.user.id;
  const ids: number[] = [];
  for (const { subject, status, said } of tickets) {
    const first = said[0]?.hoursAgo ?? 1;
    const answer = await call<{ ticket: { id: number } }>('POST', '/api/v2/imports/tickets.json', {
      ticket: {
        subject,
        status,
        requester_id: customer,
        assignee_id: agent,
        created_at: ago(first),
        ...(status === 'solved' && { solved_at: ago(said.at(-1)?.hoursAgo ?? 0) }),
        comments: said.map(({ by, hoursAgo, text }) => ({
          author_id: by === 'customer' ? customer : agent,
          value: text,
          created_at: ago(hoursAgo),
          public: true,
        })),
      },
    });
    ids.push(answer.ticket.id);
  }
  const ticket = ids.pop();
  if (ticket === undefined) throw new Error('a story needs a ticket');
  return { customer, ticket, others: ids };
}

/** Nobody has answered for four days, and the customer has been here before. */
export const strained = (desk: TestWorkbench, suffix = ''): Promise<Story> =>
  tell(desk, { name: `Orla Penhallow${suffix}`, email: `orla${suffix || '0'}@customers.example` }, [
    {
      subject: 'Kettle leaks at the spout',
      status: 'solved',
      said: [
        { by: 'customer', hoursAgo: 330, text: 'The kettle leaks at the spout.' },
        { by: 'agent', hoursAgo: 320, text: 'We have sent a new seal.' },
      ],
    },
    {
      subject: 'Kettle leaks again at the spout',
      status: 'open',
      said: [
        {
          by: 'customer',
          hoursAgo: 150,
          text: 'The kettle leaks again. This is the third time that I write about it.',
        },
        { by: 'agent', hoursAgo: 140, text: 'I am sorry that the kettle leaks again, Orla. Which seal did you use?' },
        { by: 'customer', hoursAgo: 130, text: 'The one that you sent. Please tell me what happens now.' },
        { by: 'customer', hoursAgo: 40, text: 'Is anybody reading this?' },
      ],
    },
  ]);

/** All is well. */
export const calm = (desk: TestWorkbench, suffix = ''): Promise<Story> =>
  tell(desk, { name: `Tomas Birk${suffix}`, email: `tomas${suffix || '0'}@customers.example` }, [
    {
      subject: 'Size of the lid',
      status: 'solved',
      said: [
        { by: 'customer', hoursAgo: 2000, text: 'Which size is the lid?' },
        { by: 'agent', hoursAgo: 1999, text: 'It is 18 cm.' },
      ],
    },
    {
      subject: 'Invoice of May',
      status: 'open',
      said: [
        { by: 'customer', hoursAgo: 20, text: 'Could you send me the invoice of May?' },
        { by: 'agent', hoursAgo: 19.5, text: 'Here it is. Have a good day!' },
        { by: 'customer', hoursAgo: 19, text: 'Thank you so much, that was quick!' },
      ],
    },
  ]);
