// @vitest-environment happy-dom
import { waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Scenario } from '../../../src/helpdesk/memory/scenario';
import { act } from '../../support/act';
import { customer, hoursAgo, them, ticket } from '../../support/facts';
import { one, openSidebar, signedIn } from './open-sidebar';

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

const THREAT = 'The lamp is broken again. I will come to your office and hurt you.';
const TROUBLE = 'The lamp is broken. When will the new lamp come?';
const BLAME = 'You should have read the manual.';
const WELL =
  'I understand how frustrating a lamp is that breaks again, and I am sorry that it broke. We will send you a new lamp by Friday, and I will write to you by Friday to tell you how it goes.';

const saying = (said: string, over: Partial<Scenario> = {}): Scenario => ({
  agent: signedIn(),
  facts: { ticket: ticket({ createdAt: hoursAgo(2) }), customer: customer(), messages: [them(hoursAgo(2), said)] },
  tickets: [ticket({ createdAt: hoursAgo(2) })],
  settings: { save_reminder: true },
  ...over,
});

/** Opens, and waits until a reply with a warning is checked: from then on whatever is typed is known at a submit. */
async function replying(...opened: Parameters<typeof openSidebar>) {
  const sidebar = openSidebar({ draft: BLAME, ...opened[0] }, opened[1]);
  await sidebar.settled();
  await waitFor(() => one('[data-draft-warning="blame"]'));
  const { type } = sidebar.helpdesk.controls;
  return {
    ...sidebar,
    type: (...words: Parameters<typeof type>) => act(() => type(...words)),
    submit: () => act(() => sidebar.helpdesk.controls.submit()),
  };
}

describe('a reply on a critical ticket, where the account wants a reminder,', () => {
  it('is held once with a line on what it lacks, and goes through with the next submit', async () => {
    const { submit } = await replying(saying(THREAT));
    const line = await submit();
    expect(line).toMatch(/^Not sent yet\. Still missing: Acknowledge · .*Puts the fault on the customer/);
    expect(line).toMatch(/\. Submit again to send it as it is\.$/);
    expect(await submit()).toBeUndefined();
  });

  it('is read as it stands at the submit, not as it stood at the last pause', async () => {
    const { submit, type } = await replying(saying(THREAT));
    type(WELL);
    expect(await submit()).toBeUndefined();
    type(`${WELL} ${BLAME}`);
    expect(await submit()).toBe('Not sent yet. Puts the fault on the customer. Submit again to send it as it is.');
  });

  it('is held anew once the one before is saved', async () => {
    const { submit, type, helpdesk } = await replying(saying(THREAT));
    expect(await submit()).toBeDefined();
    act(() => helpdesk.controls.agentReplies(BLAME));
    type(BLAME);
    expect(await submit()).toBeDefined();
  });

  it('is told of in the agent’s language', async () => {
    const { submit } = await replying(saying(THREAT, { agent: signedIn({ locale: 'ko' }) }));
    await waitFor(() => expect(one('.draft-line').textContent).toMatch(/작성 중인 답변/));
    expect(await submit()).toMatch(/^아직 보내지 않았습니다\. .*고객의 잘못으로 돌리는 말.*다시 제출해 주십시오\.$/);
  });

  it('names three things at most, and how many more there are', async () => {
    const { submit, type } = await replying(saying(THREAT));
    type(`${BLAME} Calm down, it is just a lamp. It will definitely arrive tomorrow. Sorry for any inconvenience.`);
    const line = (await submit()) ?? '';
    expect(line.split(' · ')).toHaveLength(4);
    expect(line).toMatch(/ · \d+ more\. Submit again/);
  });

  it('is not held for what nobody wants to be warned of', async () => {
    const { submit, type, user } = await replying(saying(THREAT));
    await user.click(within(one('[data-draft-warning="blame"]')).getByRole('button', { name: /^Do not warn/ }));
    await waitFor(() => one('[data-draft-off]'));
    type(`${WELL} ${BLAME}`);
    expect(await submit()).toBeUndefined();
  });

  it('lets everything through where the draft cannot be read', async () => {
    let broken = false;
    const { submit } = await replying(saying(THREAT), {
      change: (desk) => ({ ...desk, draft: () => (broken ? Promise.reject(new Error('gone')) : desk.draft()) }),
    });
    broken = true;
    expect(await submit()).toBeUndefined();
  });

  it('lets it through where the host does not answer in time', async () => {
    const { helpdesk, clock } = await replying(saying(THREAT));
    helpdesk.controls.fail({ kind: 'silent' });
    const ended: unknown[] = [];
    const submitted = helpdesk.controls.submit().then((line) => ended.push(line));
    await act(async () => clock.advance(2_000));
    await submitted;
    expect(ended).toEqual([undefined]);
  });
});

describe('a submit is never held', () => {
  it('of an internal note', async () => {
    const { submit, type } = await replying(saying(THREAT));
    type(BLAME, 'note');
    expect(await submit()).toBeUndefined();
  });

  it('without words', async () => {
    const { submit, type } = await replying(saying(THREAT));
    type('  ');
    expect(await submit()).toBeUndefined();
  });

  it('on a ticket that is not critical', async () => {
    const { submit } = await replying(saying(TROUBLE));
    expect(one('[role="status"]').dataset.band).not.toBe('critical');
    expect(await submit()).toBeUndefined();
  });

  it.each([{}, { save_reminder: false }, { save_reminder: 'false' }])('where the settings are %j', async (settings) => {
    const { submit } = await replying(saying(THREAT, { settings }));
    expect(await submit()).toBeUndefined();
  });

  it('of words in a language that is not read', async () => {
    const { submit, type } = await replying(saying(THREAT));
    type('Es tut uns leid, dass die Lampe nicht mehr geht, wir werden uns darum kümmern.');
    expect(await submit()).toBeUndefined();
  });
});
