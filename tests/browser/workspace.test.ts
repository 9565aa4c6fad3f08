import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe, startTestWorkbench, type TestWorkbench } from '../support/workbench';

interface Ticket {
  readonly id: number;
  readonly status: string;
  readonly subject: string;
  readonly requester_id: number;
  readonly assignee_id: number | null;
  readonly tags: readonly string[];
}

interface Comment {
  readonly id: number;
  readonly public: boolean;
  readonly plain_body: string;
  readonly html_body: string;
}

let workbench: TestWorkbench;

beforeAll(async () => {
  workbench = await startTestWorkbench();
});
afterAll(() => workbench.close());

const part = (where: Page | Locator, id: string): Locator => where.locator(`[data-test-id="${id}"]:visible`);

/** A ticket of its own for a test, from a customer of the demo company. */
const makeTicket = async (subject: string, changes: Record<string, unknown> = {}): Promise<Ticket> => {
  const { user } = await workbench.call<{ user: { id: number } }>(
    'GET',
    '/api/v2/users/me.json',
    undefined,
    'agent-token',
  );
  const { tickets } = await workbench.call<{ tickets: Ticket[] }>('GET', '/api/v2/tickets.json?page[size]=1');
  const body = {
    subject,
    comment: { body: `${subject}, please help.` },
    requester_id: tickets[0]?.requester_id,
    assignee_id: user.id,
    status: 'open',
    ...changes,
  };
  return (await workbench.call<{ ticket: Ticket }>('POST', '/api/v2/tickets.json', { ticket: body })).ticket;
};

const readTicket = async (id: number): Promise<Ticket> =>
  (await workbench.call<{ ticket: Ticket }>('GET', `/api/v2/tickets/${id}.json`)).ticket;

const readComments = async (id: number): Promise<Comment[]> =>
  (await workbench.call<{ comments: Comment[] }>('GET', `/api/v2/tickets/${id}/comments.json`)).comments;

describe('views', () => {
  it('lists tickets and opens one by a click', async () => {
    const { page } = await workbench.openPage({ as: 'agent' });
    const row = part(page, 'ticket-row').first();
    const ticket = await row.getAttribute('data-ticket');
    await row.click();
    await part(page, 'conversation').waitFor();
    expect(new URL(page.url()).pathname).toBe(`/agent/tickets/${ticket}`);
    expect(await part(page, 'ticket-tab').getAttribute('data-ticket')).toBe(ticket);
  });

  it('goes through the rows with j and k and opens one with Enter', async () => {
    const { page } = await workbench.openPage({ as: 'agent' });
    const second = await part(page, 'ticket-row').nth(1).getAttribute('data-ticket');
    for (const key of ['j', 'j', 'j', 'k', 'Enter']) await page.keyboard.press(key);
    await part(page, 'conversation').waitFor();
    expect(new URL(page.url()).pathname).toBe(`/agent/tickets/${second}`);
  });

  it('pages and sorts on the server', async () => {
    const { page } = await workbench.openPage({ as: 'agent' });
    await page.locator('[data-view="recent"]').click();
    const first = part(page, 'ticket-row').first();
    const newest = await first.getAttribute('data-ticket');
    await page.getByRole('button', { name: 'Next page' }).click();
    await page.getByText('Page 2 of').waitFor();
    await expect.poll(() => first.getAttribute('data-ticket')).not.toBe(newest);
    await page.getByRole('button', { name: 'ID', exact: true }).click();
    await page.getByText('Page 1 of').waitFor();
    await expect.poll(() => first.getAttribute('data-ticket')).toBe('1');
  });

  it('says when a view or a search is empty', async () => {
    const { page } = await workbench.openPage({ as: 'agent' });
    await part(page, 'search').fill('xylophonequagmire');
    await part(page, 'search').press('Enter');
    await part(page, 'no-tickets').waitFor();
  });

  it('shows a ticket that somebody else changes without a reload', async () => {
    const ticket = await makeTicket('Wrong colour delivered');
    const { page } = await workbench.openPage({ as: 'agent' });
    const row = page.locator(`[data-test-id="ticket-row"][data-ticket="${ticket.id}"]`);
    await row.waitFor();
    await workbench.call('PUT', `/api/v2/tickets/${ticket.id}.json`, { ticket: { status: 'solved' } });
    await row.waitFor({ state: 'detached' });
  });
});

describe('ticket', () => {
  it('replies to the customer and submits as pending', async () => {
    const ticket = await makeTicket('Invoice twice');
    const { page } = await workbench.openPage({ as: 'agent', ticket: ticket.id });
    await part(page, 'composer-text').click();
    await page.keyboard.type('We are sorry. ');
    await page.keyboard.press('Control+b');
    await page.keyboard.type('The second invoice is void.');
    await part(page, 'submit-as').click();
    await part(page, 'submit-as-pending').click();
    const message = part(page, 'message').last();
    await expect.poll(() => message.textContent()).toContain('The second invoice is void.');
    expect(await message.getAttribute('data-public')).toBe('true');
    expect(await message.locator('b, strong', { hasText: 'void' }).count()).toBe(1);
    expect(await part(page, 'composer-text').textContent()).toBe('');
    expect((await readTicket(ticket.id)).status).toBe('pending');
    expect((await readComments(ticket.id)).at(-1)).toMatchObject({ public: true });
  });

  it('keeps changes of the form until they are submitted', async () => {
    const ticket = await makeTicket('Missing pegs');
    const { page } = await workbench.openPage({ as: 'agent', ticket: ticket.id });
    await part(page, 'field-priority').selectOption('high');
    await part(page, 'field-tags').fill('pegs ');
    expect((await readTicket(ticket.id)).tags).toEqual([]);
    await part(page, 'composer-submit').click();
    await expect.poll(() => readTicket(ticket.id)).toMatchObject({ priority: 'high', tags: ['pegs'], status: 'open' });
  });

  it('writes an internal note with Control and Enter', async () => {
    const ticket = await makeTicket('Shoulder strap torn');
    const { page } = await workbench.openPage({ as: 'agent', ticket: ticket.id });
    await part(page, 'composer-internal').click();
    await part(page, 'composer-text').click();
    await page.keyboard.type('Ask the workshop first.');
    await page.keyboard.press('Control+Enter');
    await page.locator('[data-test-id="message"][data-public="false"]', { hasText: 'Ask the workshop' }).waitFor();
    expect((await readComments(ticket.id)).at(-1)).toMatchObject({ public: false });
  });

  it('shows what the customer writes without a reload, and reopens the ticket', async () => {
    const ticket = await makeTicket('Late parcel', { status: 'pending' });
    const { page } = await workbench.openPage({ as: 'agent', ticket: ticket.id });
    await part(page, 'customer-writes').fill('It is still not here!');
    await part(page, 'customer-writes-send').click();
    const message = part(page, 'message').last();
    await expect.poll(() => message.textContent()).toContain('It is still not here!');
    expect(await message.getAttribute('data-author-role')).toBe('end-user');
    await expect.poll(() => part(page, 'composer-submit').getAttribute('data-status')).toBe('open');
  });

  it('lets the customer rate a solved ticket, and shows it among the events', async () => {
    const ticket = await makeTicket('New straps', { status: 'solved' });
    const { page } = await workbench.openPage({ as: 'agent', ticket: ticket.id });
    await part(page, 'events-toggle').click();
    await part(page, 'customer-rates-good').click();
    await part(page, 'event').filter({ hasText: 'Satisfaction: – → good' }).waitFor();
    expect(await readTicket(ticket.id)).toMatchObject({ satisfaction_rating: { score: 'good' } });
  });

  it('shows events of the same second too', async () => {
    const ticket = await makeTicket('Left pedal', { status: 'solved' });
    const { page } = await workbench.openPage({ as: 'agent' });
    // Times are whole seconds: everything here happens within one.
    await page.route(`**/api/v2/tickets/${ticket.id}.json*`, async (route) => {
      const response = await route.fetch();
      const answer = (await response.json()) as { ticket: Ticket };
      const json = { ...answer, ticket: { ...answer.ticket, updated_at: '2026-01-05T09:00:00Z' } };
      await route.fulfill({ response, json });
    });
    await page.goto(`${workbench.url}/agent/tickets/${ticket.id}`);
    await part(page, 'events-toggle').click();
    for (const score of ['good', 'bad'] as const) {
      await part(page, `customer-rates-${score}`).click();
      await part(page, 'event')
        .filter({ hasText: `Satisfaction: – → ${score}` })
        .waitFor();
    }
  });

  it('keeps a draft while others change the ticket', async () => {
    const ticket = await makeTicket('Zip stuck');
    const { page } = await workbench.openPage({ as: 'agent', ticket: ticket.id });
    await part(page, 'composer-text').click();
    await page.keyboard.type('Half a sentence');
    await workbench.call('POST', '/workbench/customer-writes', { ticket_id: ticket.id, body: 'Any news?' });
    await page.locator('[data-test-id="message"]', { hasText: 'Any news?' }).waitFor();
    expect(await part(page, 'composer-text').textContent()).toBe('Half a sentence');
  });

  it('puts a macro into the form and the draft, and saves nothing', async () => {
    const macro = {
      title: 'Ask for a photo',
      actions: [
        { field: 'comment_value', value: 'Could you send us a photo?' },
        { field: 'priority', value: 'low' },
      ],
    };
    await workbench.call('POST', '/api/v2/macros.json', { macro });
    const ticket = await makeTicket('Pole bent');
    const { page } = await workbench.openPage({ as: 'agent', ticket: ticket.id });
    await part(page, 'macros').click();
    await part(page, 'macro').filter({ hasText: 'Ask for a photo' }).click();
    await expect.poll(() => part(page, 'composer-text').textContent()).toContain('Could you send us a photo?');
    expect(await part(page, 'field-priority').inputValue()).toBe('low');
    expect((await readComments(ticket.id)).length).toBe(1);
  });

  it('never runs or loads what a message brings along', async () => {
    const asked: string[] = [];
    const html =
      '<p>Look</p><img src="http://127.0.0.1:1/pixel.png" onerror="document.title=1"><script>1</script>' +
      '<a href="javascript:alert(1)">here</a>';
    const ticket = await makeTicket('Pictures');
    await workbench.call('PUT', `/api/v2/tickets/${ticket.id}.json`, { ticket: { comment: { html_body: html } } });
    const { page } = await workbench.openPage({ as: 'agent' });
    page.on('request', (request) => asked.push(request.url()));
    // Whatever the server cleans, the page must not rely on it.
    await page.route(`**/tickets/${ticket.id}/comments.json*`, async (route) => {
      const answer = await route.fetch();
      const body = await answer.json();
      body.comments.at(-1).html_body = html;
      await route.fulfill({ response: answer, json: body });
    });
    await part(page, 'search').fill(`#${ticket.id}`);
    await part(page, 'search').press('Enter');
    const message = part(page, 'message').last();
    await expect.poll(() => message.textContent()).toContain('Look');
    expect(await message.locator('img, script, [onerror], a[href]').count()).toBe(0);
    expect(asked.filter((address) => address.includes('pixel'))).toEqual([]);
  });

  it('creates a ticket for a customer and stays on it', async () => {
    const { page } = await workbench.openPage({ as: 'agent' });
    const { users } = await workbench.call<{ users: { name: string }[] }>('GET', '/api/v2/users.json?role=end-user');
    const name = users.find((user) => /^[A-Z]\w+ \w+$/.test(user.name))?.name ?? '';
    await part(page, 'new-ticket').click();
    await part(page, 'field-requester').click();
    await page.keyboard.type(name);
    await page.getByRole('option', { name }).first().click();
    await part(page, 'new-subject').fill('Called about a refund');
    await part(page, 'composer-text').click();
    await page.keyboard.type('We talked on the phone.');
    await part(page, 'composer-submit').click();
    await part(page, 'message').first().waitFor();
    const id = Number(new URL(page.url()).pathname.split('/').at(-1));
    expect(await readTicket(id)).toMatchObject({ subject: 'Called about a refund', status: 'open' });
    expect(await page.locator('[data-test-id="app-frame"][data-location="ticket_sidebar"]').count()).toBe(1);
    expect(await page.locator('[data-location="new_ticket_sidebar"]').count()).toBe(0);
  });

  it('keeps the frame of every open tab alive', async () => {
    const one = await makeTicket('First of two');
    const other = await makeTicket('Second of two');
    const { page } = await workbench.openPage({ as: 'agent', ticket: one.id });
    const frame = async (): Promise<string | null> =>
      await page.locator('[data-location="ticket_sidebar"]').first().getAttribute('src');
    const first = await page.locator('[data-location="ticket_sidebar"]').first().elementHandle();
    await (await first?.contentFrame())?.evaluate(() => Object.assign(window, { marked: true }));
    const address = await frame();
    await part(page, 'search').fill(String(other.id));
    await part(page, 'search').press('Enter');
    await expect.poll(() => page.locator('[data-location="ticket_sidebar"]').count()).toBe(2);
    await page.locator(`[data-test-id="ticket-tab"][data-ticket="${one.id}"]`).click();
    expect(await frame()).toBe(address);
    expect(await (await first?.contentFrame())?.evaluate(() => 'marked' in window)).toBe(true);
  });
});

describe('people', () => {
  it('leaves a light agent internal notes only', async () => {
    const ticket = await makeTicket('Loose seam');
    const { page } = await workbench.openPage({ as: 'light-agent', ticket: ticket.id });
    await part(page, 'composer').waitFor();
    expect(await part(page, 'composer-public').count()).toBe(0);
    expect(await part(page, 'submit-as').count()).toBe(0);
    expect(await part(page, 'field-priority').isDisabled()).toBe(true);
    await part(page, 'composer-text').click();
    await page.keyboard.type('I saw this one before.');
    await part(page, 'composer-submit').click();
    await page.locator('[data-test-id="message"][data-public="false"]', { hasText: 'I saw this' }).waitFor();
    expect((await readComments(ticket.id)).at(-1)).toMatchObject({ public: false });
  });

  it('switches the signed-in person', async () => {
    const { page } = await workbench.openPage({ as: 'agent' });
    await part(page, 'person-menu').click();
    await part(page, 'person-supervisor').click();
    const { people } = await workbench.call<{ people: { token: string; user: { name: string } }[] }>(
      'GET',
      '/workbench/people',
    );
    const name = people.find(({ token }) => token === 'supervisor-token')?.user.name ?? '';
    await page.getByRole('button', { name: `Signed in as ${name}` }).waitFor();
  });

  it('changes the language of the interface, and opens the same tickets again', async () => {
    const ticket = await makeTicket('Buckle gone');
    const { page } = await workbench.openPage({ as: 'supervisor', ticket: ticket.id });
    await part(page, 'composer').waitFor();
    await page.locator('[data-test-id="nav-views"]').click();
    await part(page, 'person-menu').click();
    await part(page, 'locale-ko').click();
    await page.getByRole('heading', { name: '내 미해결 티켓' }).waitFor();
    expect(await part(page, 'ticket-tab').getAttribute('data-ticket')).toBe(String(ticket.id));
    const { user } = await workbench.call<{ user: { locale: string } }>(
      'GET',
      '/api/v2/users/me.json',
      undefined,
      'supervisor-token',
    );
    expect(user.locale).toBe('ko');
  });

  it('speaks Korean to who reads Korean', async () => {
    const { page } = await workbench.openPage({ as: 'agent', locale: 'ko' });
    await page.getByRole('heading', { name: '내 미해결 티켓' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('ko');
  });
});

describe('administration', () => {
  it('saves a setting of the manifest', async () => {
    const { page } = await workbench.openPage({ as: 'admin' });
    await part(page, 'nav-admin').click();
    const field = page.getByLabel('Next replies within (hours)');
    await field.fill('30');
    await part(page, 'settings-save').click();
    await part(page, 'toast').waitFor();
    const read = async (): Promise<unknown> =>
      (
        await workbench.call<{ installations: { settings: Record<string, unknown> }[] }>(
          'GET',
          '/api/v2/apps/installations.json',
        )
      ).installations[0]?.settings.reply_hours;
    expect(await read()).toBe(30);
    await field.fill('24');
    await part(page, 'settings-save').click();
    await expect.poll(read).toBe(24);
  });

  it('shows settings to others without letting them change any', async () => {
    const { page } = await workbench.openPage({ as: 'agent' });
    await part(page, 'nav-admin').click();
    await part(page, 'read-only').waitFor();
    expect(await part(page, 'setting-reply_hours').isDisabled()).toBe(true);
    expect(await part(page, 'settings-save').count()).toBe(0);
  });

  it('turns the switches of the workbench', async () => {
    const { page } = await workbench.openPage({ as: 'agent' });
    await part(page, 'nav-admin').click();
    await page.getByRole('link', { name: 'Conditions' }).click();
    await part(page, 'switch-fault').selectOption('rate-limited');
    const fault = async (): Promise<unknown> =>
      (await workbench.call<{ fault: string }>('GET', '/workbench/switches')).fault;
    await expect.poll(fault).toBe('rate-limited');
    await part(page, 'switch-fault').selectOption('none');
    await expect.poll(fault).toBe('none');
  });
});

describe('accessibility', () => {
  for (const theme of ['light', 'dark'] as const) {
    it(`finds nothing to object to in ${theme} colours`, async () => {
      const ticket = await makeTicket('Boots');
      await workbench.call('PUT', `/api/v2/tickets/${ticket.id}.json`, {
        ticket: { comment: { body: 'A note', public: false }, tags: ['vip'] },
      });
      const { page } = await workbench.openPage({ as: 'admin', theme, ticket: ticket.id });
      await part(page, 'message').first().waitFor();
      await page.getByRole('button', { name: 'Show events' }).click();
      expect(await axe(page)).toEqual([]);
      await part(page, 'new-ticket').click();
      await part(page, 'new-subject').waitFor();
      expect(await axe(page)).toEqual([]);
      await part(page, 'nav-views').click();
      await page.locator('[data-view="all-unsolved"]').click();
      await part(page, 'ticket-row').first().waitFor();
      expect(await axe(page)).toEqual([]);
      await part(page, 'nav-admin').click();
      await part(page, 'settings-save').waitFor();
      expect(await axe(page)).toEqual([]);
      await page.getByRole('link', { name: 'Conditions' }).click();
      await part(page, 'switch-fault').waitFor();
      expect(await axe(page)).toEqual([]);
    });
  }
});
