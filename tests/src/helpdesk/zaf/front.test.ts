import { afterEach, describe, expect, it } from 'vitest';
import { createZafHelpdesk } from '../../../../src/helpdesk/zaf';
import { handClock } from '../../../support/hand-clock';
import { type HostBehaviour, openZafPage, PathError, type ZafPage } from '../../../support/zaf-page';

const now = Date.parse('2026-03-02T09:00:00Z');
const clock = handClock(now);
let page: ZafPage | undefined;
afterEach(async () => {
  await page?.close();
});

const open = async (behaviour: HostBehaviour, fieldKeys: readonly string[] = [], followUpField?: number) => {
  page = await openZafPage(behaviour);
  return createZafHelpdesk({
    client: page.client,
    clock,
    readHtml: (html) => html,
    fieldKeys: () => fieldKeys,
    followUpField: () => followUpField,
  });
};
const values = (known: Readonly<Record<string, unknown>>) => (path: string) => {
  if (path in known) return known[path];
  throw new PathError('No such Api');
};

const least = { 'ticket.id': 41, 'ticket.requester': { id: 5001, name: 'Kim' } };

describe('front of the ZAF adapter', () => {
  it('is one message to the host and no request', async () => {
    const helpdesk = await open({ get: values(least) });
    await helpdesk.front();
    expect(page?.calls).toHaveLength(1);
    expect(page?.calls[0]).toMatch(/^get /);
  });

  it('goes on with what is there where nearly every path fails', async () => {
    const helpdesk = await open({ get: values(least) });
    expect(await helpdesk.front()).toEqual({
      facts: {
        ticket: {
          id: 41,
          subject: '',
          status: 'open',
          channel: 'other',
          createdAt: now,
          updatedAt: now,
          requesterId: 5001,
          tags: [],
        },
        customer: { id: 5001, name: 'Kim', fields: {} },
      },
      settings: {},
    });
  });

  it('reads the day to come back from the ticket field that the settings name, and asks for none else', async () => {
    const field = 'ticket.customField:custom_field_77';
    const day = async (value: unknown, id?: number) => {
      const helpdesk = await open({ get: values({ ...least, [field]: value }) }, [], id);
      return (await helpdesk.front()).facts?.ticket.followUpOn;
    };
    expect(await day('2026-03-08', 77)).toBe('2026-03-08');
    expect(await day('2026-03-08T00:00:00Z', 77)).toBe('2026-03-08');
    expect(await day('', 77)).toBeUndefined();
    expect(await day(null, 77)).toBeUndefined();
    expect(await day('2026-03-08')).toBeUndefined();
    expect(page?.calls[0]).not.toContain(field);
  });

  it('treats parts of the wrong shape as absent', async () => {
    const broken = {
      'ticket.tags': 'a b',
      'ticket.status': 'asleep',
      'ticket.conversation': {},
      currentUser: 7,
      'comment.text': null,
    };
    const helpdesk = await open({ get: values({ ...least, ...broken }), settings: 'none' });
    const front = await helpdesk.front();
    expect(front.facts).not.toHaveProperty('messages');
    expect(front).not.toHaveProperty('agent');
    expect(front).not.toHaveProperty('draft');
    expect(front.settings).toEqual({});
  });

  it('reads the category of a custom status rather than the status', async () => {
    const helpdesk = await open({
      get: values({ ...least, 'ticket.status': 'open', 'ticket.statusCategory': 'hold' }),
    });
    expect((await helpdesk.front()).facts?.ticket.status).toBe('hold');
  });

  it('reads the requester’s mapped fields, and asks for no others', async () => {
    const fields = {
      'ticket.requester.customField:revenue': 120000,
      'ticket.requester.customField:overdue': '14',
      'ticket.requester.customField:empty': null,
    };
    const helpdesk = await open({ get: values({ ...least, ...fields }) }, ['revenue', 'overdue', 'empty', 'unknown']);
    expect((await helpdesk.front()).facts?.customer.fields).toEqual({ revenue: 120000, overdue: '14' });
    expect(page?.calls[0]?.match(/customField/g)).toHaveLength(4);
  });

  it('asks the host for no field of an organization: its documentation knows of none', async () => {
    const of = (owner: string) => `ticket.${owner}.customField:overdue`;
    const helpdesk = await open({ get: values({ ...least, [of('requester')]: '', [of('organization')]: 14 }) }, [
      'overdue',
    ]);
    expect((await helpdesk.front()).facts?.customer.fields).toEqual({});
    expect(page?.calls).toHaveLength(1);
    expect(page?.calls[0]).not.toContain('ticket.organization.');
  });

  it('reads the draft as HTML in a rich editor and as it is in a plain one', async () => {
    const html = { ...least, 'comment.text': '<p>Hi</p>' };
    page = await openZafPage({ get: values(html) });
    const options = { client: page.client, clock, readHtml: (text: string) => text.replace(/<[^>]*>/g, '') };
    expect((await createZafHelpdesk(options).front()).draft).toBe('Hi');
    await page.close();
    page = await openZafPage({ get: values({ ...html, 'comment.useRichText': false }) });
    expect((await createZafHelpdesk({ ...options, client: page.client }).front()).draft).toBe('<p>Hi</p>');
  });

  it.each([
    ['admin', 'admin'],
    ['agent', 'agent'],
    [1_900_001, 'agent'],
    ['end-user', 'other'],
    [null, 'other'],
  ])('takes the role %j of the signed-in person for %s', async (role, expected) => {
    const helpdesk = await open({
      get: values({ ...least, currentUser: { id: 301, name: 'Ada', role, locale: 'en-US' } }),
    });
    expect((await helpdesk.front()).agent).toEqual({
      id: 301,
      name: 'Ada',
      locale: 'en-us',
      role: expected,
      groupIds: [],
    });
  });

  it('waits for a requester on a new ticket', async () => {
    const helpdesk = await open({
      get: values({ 'ticket.isNew': true, 'ticket.status': 'new', 'ticket.requester': null }),
    });
    expect(await helpdesk.front()).toEqual({ settings: {} });
  });

  it.each([
    ['knows of no ticket', values({ currentUser: { id: 1, name: 'x' } })],
    ['keeps the requester of a saved ticket to itself', values({ 'ticket.id': 41 })],
  ])('is unreadable where the host %s', async (_, get) => {
    const helpdesk = await open({ get });
    await expect(helpdesk.front()).rejects.toMatchObject({ name: 'HelpdeskError', code: 'unreadable' });
  });

  it.each([
    ['a named error', { error: { name: 'Denied', message: 'no' } }],
    ['a nameless error, which the SDK resolves with', { error: { message: 'no' } }],
    ['no result at all', {}],
    ['a text', { result: 'fine' }],
  ])('says failed where the whole call is answered with %s', async (_, broken) => {
    const helpdesk = await open({ broken: () => broken });
    await expect(helpdesk.front()).rejects.toMatchObject({ name: 'HelpdeskError', code: 'failed' });
  });
});
