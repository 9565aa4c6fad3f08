import type { Frame, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { calm, type Story, tell } from '../support/sidebar-story';
import { axe, startTestWorkbench, type TestWorkbench } from '../support/workbench';
import { data, fits, openAll, settle, settled, status } from './sidebar-frame';

let desk: TestWorkbench;
let lone: Story;
let member: Story;
let organization = 0;

beforeAll(async () => {
  desk = await startTestWorkbench({ seeded: false });
  lone = await calm(desk);
  const made = await desk.call<{ organization: { id: number } }>('POST', '/api/v2/organizations.json', {
    organization: { name: 'Penhallow Potteries' },
  });
  organization = made.organization.id;
  const person = (name: string, local: string) => ({
    name,
    email: `${local}@penhallow.example`,
    organization_id: organization,
  });
  // One who waits for a first reply, one who waited four days for it, and one of whom all is well.
  await tell(desk, person('Bram Oduya', 'bram'), [
    { subject: 'Glaze 40', status: 'open', said: [{ by: 'customer', hoursAgo: 90, text: 'Which glaze is it?' }] },
  ]);
  await tell(desk, person('Cass Imrie', 'cass'), [
    {
      subject: 'Kiln door',
      status: 'solved',
      said: [
        { by: 'customer', hoursAgo: 300, text: 'The kiln door hangs.' },
        { by: 'agent', hoursAgo: 200, text: 'A new hinge is on its way.' },
      ],
    },
  ]);
  member = await tell(desk, person('Dana Osei', 'dana'), [
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
});
afterAll(() => desk.close());
afterEach(() => desk.call('PUT', '/workbench/switches', { fault: 'none' }));

const line = '[data-organization]';
const button = `${line} > button`;
const phase = (frame: Frame) => frame.locator(line).getAttribute('data-organization');

/** REST requests that the app has made on this page, but those of other parts of the workspace. */
function appRequests(page: Page): string[] {
  const seen: string[] = [];
  page.on('request', (request) => {
    if (/\/api\/v2\//.test(request.url()) && !request.headers()['x-workbench-source']) seen.push(request.url());
  });
  return seen;
}

/** The settled sidebar with its details and the line open. */
async function see(options: Parameters<TestWorkbench['openPage']>[0]) {
  const opened = await desk.openPage(options);
  const requests = appRequests(opened.page);
  const frame = await opened.frame('sidebar');
  await settled(frame);
  const fold = frame.locator(`${status} button[aria-expanded="false"]`);
  if ((await fold.count()) > 0) await fold.click();
  const header = frame.locator('[data-section="organization"] [role="heading"] button');
  if ((await header.count()) > 0) await header.click();
  return { opened, frame, searches: () => requests.filter((url) => /\/search/.test(url)) };
}

describe('the organization', () => {
  it('is no line where the customer has none', async () => {
    const { opened, frame } = await see({ ticket: lone.ticket });
    expect(await frame.locator('[data-section="timeline"]').count()).toBe(1);
    expect(await frame.locator('[data-section="organization"]').count()).toBe(0);
    await opened.finish();
  });

  it('is read by one request, on a click alone, and leaves the badge as it is', async () => {
    const { opened, frame, searches } = await see({ ticket: member.ticket });
    const badge = await frame.locator(status).innerText();
    await fits(frame);
    expect(searches()).toEqual([]);
    await frame.locator(button).focus();
    await opened.page.keyboard.press('Enter');
    await expect.poll(() => phase(frame), settle).toBe('read');
    expect(searches()).toHaveLength(1);
    const told = await frame.locator(line).innerText();
    expect(told).toContain('3 tickets of 3 people in 12 months');
    expect(told).toMatch(/(Healthy|Watch|Strained|Critical)\s+\d+ of 100/);
    expect(told).toContain('Long wait for our reply');
    expect(await frame.locator(button).evaluate((each) => each === document.activeElement)).toBe(true);
    expect(await frame.locator(status).innerText()).toBe(badge);
    await openAll(frame);
    expect(await frame.locator(line).innerText()).toMatch(/Waiting for us for|Waited .* for us/);
    await fits(frame);
    expect(await axe(frame)).toEqual([]);
    expect(searches()).toHaveLength(1);
    await opened.finish();
  });

  it('speaks Korean in the dark', async () => {
    const { opened, frame } = await see({ ticket: member.ticket, locale: 'ko', theme: 'dark' });
    await frame.locator(button).click();
    await expect.poll(() => phase(frame), settle).toBe('read');
    expect(await frame.locator(line).innerText()).toContain('최근 12개월: 요청자 3명, 티켓 3건');
    await openAll(frame);
    await fits(frame);
    expect(await axe(frame)).toEqual([]);
    await opened.finish();
  });

  it.each([
    ['no-permission', 'no-permission', /403/],
    ['rate-limited', 'rate-limited', /429/],
    ['offline', 'offline', /ERR_/],
  ] as const)('says %s in words, and is read once it can be', async (fault, notice, expected) => {
    const { opened, frame } = await see({ ticket: member.ticket, allow: [expected] });
    await desk.call('PUT', '/workbench/switches', { fault, faultSeconds: 10 });
    await frame.locator(button).click();
    await frame.waitForSelector(`${line} [data-notice="${notice}"]`);
    await fits(frame);
    expect(await axe(frame)).toEqual([]);
    await desk.call('PUT', '/workbench/switches', { fault: 'none' });
    await frame.locator(button).click();
    await expect.poll(() => phase(frame), settle).toBe('read');
    expect(await frame.locator(`${line} [data-notice="${notice}"]`).count()).toBe(0);
    await opened.finish();
  });
});

describe('a field of the organization that the settings name', () => {
  it('counts in the badge of a member at no request more, until the member has a value of their own', async () => {
    const seen = async () => {
      const opened = await desk.openPage({ ticket: member.ticket });
      const requests = appRequests(opened.page);
      const frame = await opened.frame('sidebar');
      await settled(frame);
      const badge = {
        band: await data(frame, 'band'),
        // Where nothing speaks against a customer, the badge has no score.
        score: Number((await data(frame, 'score')) ?? 100),
        requests: requests.map((url) => new URL(url).pathname),
      };
      await openAll(frame);
      const outcome = await frame.locator('[data-signal="payment"]').getAttribute('data-outcome');
      await opened.finish();
      return { ...badge, outcome };
    };
    const calm = await seen();
    for (const kind of ['user', 'organization']) {
      await desk.call('POST', `/api/v2/${kind}_fields.json`, {
        [`${kind}_field`]: { key: 'days_overdue', type: 'integer', title: 'Days overdue' },
      });
    }
    await desk.call('PUT', `/api/v2/organizations/${organization}.json`, {
      organization: { organization_fields: { days_overdue: 40 } },
    });
    const { installations } = await desk.call<{ installations: { id: number }[] }>(
      'GET',
      '/api/v2/apps/installations.json',
    );
    await desk.call('PUT', `/api/v2/apps/installations/${installations[0]?.id}.json`, {
      settings: { payment_field: 'days_overdue' },
    });
    const late = await seen();
    expect([calm.outcome, late.outcome]).toEqual(['clear', 'raised']);
    expect(late.score).toBeLessThan(calm.score);
    expect(late.band).not.toBe(calm.band);
    expect(late.requests).toEqual([`/api/v2/users/${member.customer}/tickets/requested.json`]);

    await desk.call('PUT', `/api/v2/users/${member.customer}.json`, { user: { user_fields: { days_overdue: 0 } } });
    const paid = await seen();
    expect([paid.outcome, paid.band, paid.score]).toEqual([calm.outcome, calm.band, calm.score]);
  });
});
