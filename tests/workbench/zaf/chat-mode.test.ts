import { describe, expect, it, vi } from 'vitest';
import type { HostProblem, TicketTab, WorkspaceEvent } from '../../../workbench/zaf';
import { type Client, createBench, settled } from './harness';

const tab = 'ticket-17';
const chat = {
  channel: 'native_messaging',
  source: { from: {}, to: {}, rel: null },
};

/** A bench whose ticket came by messaging; `none` is the classic interface, without a session. */
const startChat = async (state: 'active' | 'ended' | 'none' = 'active') => {
  const session: TicketTab['session'] = state === 'none' ? undefined : state;
  const problems: HostProblem[] = [];
  const bench = await createBench({ onProblem: (problem) => problems.push(problem) });
  const ticket = bench.workspace.tab(tab)?.ticket;
  if (ticket === undefined) throw new Error('the workspace lost its ticket');
  bench.workspace.change(tab, { session, ticket: { ...ticket, via: chat } });
  const sent: unknown[] = [];
  bench.workspace.sendMessage = async (...args) => void sent.push(args);
  const formatted: unknown[] = [];
  bench.workspace.formatDraft = (...args) => void formatted.push(args);
  const { client } = await bench.start(bench.sidebar());
  return { ...bench, bench, client, problems, sent, formatted };
};

const read = async (client: Client, path: string): Promise<unknown> => (await client.get(path))[path];

describe('Chat mode', () => {
  it('takes plain text: the draft, its abilities and the channel say so', async () => {
    const { client, workspace } = await startChat();
    workspace.change(tab, { draft: { html: 'a &lt; b<br>c', type: 'publicReply', richText: true } });
    expect(await read(client, 'comment')).toMatchObject({ text: 'a < b\nc', useRichText: false });
    expect(await read(client, 'ticket.editor.capabilities.richText')).toBe(false);
    expect(await read(client, 'channel')).toEqual({
      name: 'native_messaging',
      sessionBased: true,
      sessionActive: true,
    });
  });

  it('is left for an internal note', async () => {
    const { client, workspace } = await startChat();
    workspace.change(tab, { draft: { html: '<b>x</b>', type: 'internalNote', richText: true } });
    expect(await read(client, 'comment')).toMatchObject({ text: '<b>x</b>', useRichText: true });
    expect(await read(client, 'channel')).toEqual({ name: 'internal', sessionBased: false, sessionActive: false });
  });

  it('ends with the session', async () => {
    const { client } = await startChat('ended');
    expect(await read(client, 'comment.useRichText')).toBe(true);
    expect(await read(client, 'channel')).toMatchObject({ sessionBased: true, sessionActive: false });
  });

  it.each([
    'bold',
    'italic',
    'codespan',
    'codeblock',
    'blockquote',
    'hyperlink',
    'inlineImage',
    'hr',
    'indent',
    'outdent',
    'orderedList',
    'unorderedList',
  ])('does not attempt ticket.editor.%s: no error, a line in the console', async (command) => {
    const { client, problems, formatted } = await startChat();
    expect((await client.invoke(`ticket.editor.${command}`)).errors).toEqual({});
    expect(problems).toMatchObject([{ kind: 'chat-mode', message: expect.stringContaining(command) }]);
    expect(formatted).toEqual([]);
  });

  it('makes Markdown-like text of what ticket.editor.insert brings', async () => {
    const { client, workspace } = await startChat();
    const html = '<p><b>Sorry</b> &amp; <a href="https://example.com/a">look</a></p><ul><li>one</li><li>two</li></ul>';
    await client.invoke('ticket.editor.insert', html);
    const text = '**Sorry** &amp; [look](https://example.com/a)<br>- one<br>- two';
    expect(workspace.asked).toEqual([['insertAtCursor', tab, text]]);
  });

  it.each([
    ['works', [['appendToDraft', tab, '_x_']]],
    ['ignored', []],
  ] as const)('%s for comment.*, as the switch says', async (commentInChat, asked) => {
    const { client, workspace, bench } = await startChat();
    bench.switches = { commentInChat };
    expect((await client.invoke('comment.appendHtml', '<i>x</i>')).errors).toEqual({});
    expect(workspace.asked).toEqual(asked);
  });

  it('is told when it begins or ends', async () => {
    const { client, workspace } = await startChat();
    const heard: Record<string, unknown> = {};
    for (const name of [
      'channel.changed',
      'ticket.editor.targetChannel.changed',
      'ticket.editor.capabilities.changed',
    ]) {
      client.on(name, (data) => {
        heard[name] = data;
      });
    }
    await settled();
    workspace.change(tab, { session: 'ended' });
    workspace.tell({ type: 'channel', tab });
    await settled();
    const channel = { name: 'native_messaging', sessionBased: true, sessionActive: false };
    expect(heard).toEqual({
      'channel.changed': channel,
      'ticket.editor.targetChannel.changed': channel,
      'ticket.editor.capabilities.changed': { richText: true },
    });
  });
});

describe('ticket.editor.* on other channels', () => {
  it('formats what the agent selected, or the words that the app names', async () => {
    const { client, formatted } = await startChat('none');
    await client.invoke('ticket.editor.bold');
    await client.invoke('ticket.editor.hyperlink', 'terms', 'https://example.com');
    expect(formatted).toEqual([
      [tab, 'bold', []],
      [tab, 'hyperlink', ['terms', 'https://example.com']],
    ]);
    await expect(client.invoke('ticket.editor.bold', 5)).rejects.toThrow('expects texts');
  });
});

describe('ticket.sendMessage', () => {
  const message = { channel: 'native_messaging', message: 'Hello' };

  it('sends into the session', async () => {
    const { client, sent } = await startChat();
    expect((await client.invoke('ticket.sendMessage', message)).errors).toEqual({});
    expect(sent).toEqual([[tab, 'Hello']]);
  });

  it.each<[string, 'active' | 'ended' | 'none', unknown, string]>([
    ['on a ticket without sessions', 'none', message, 'chat and messaging'],
    ['once the session has ended', 'ended', message, 'no active session'],
    ['by another channel', 'active', { ...message, channel: 'whatsapp' }, 'cannot send by whatsapp'],
    ['without a message', 'active', { channel: 'native_messaging', message: ' ' }, 'expects {channel, message}'],
    ['with a text alone', 'active', 'Hello', 'expects {channel, message}'],
  ])('is refused %s', async (_, session, given, words) => {
    const { client, sent } = await startChat(session);
    await expect(client.invoke('ticket.sendMessage', given)).rejects.toThrow(words);
    expect(sent).toEqual([]);
  });
});

describe('ticket.viewers', () => {
  it('tells who came, with how they are there', async () => {
    const { client, workspace } = await startChat();
    const heard = vi.fn();
    const any = vi.fn();
    client.on('ticket.viewers.changed', heard);
    client.on('*.changed', any);
    await settled();
    workspace.change(tab, { viewers: [{ id: 8, name: 'Bo', role: 'agent', is_editing: true, is_idle: false }] });
    const event: WorkspaceEvent = { type: 'viewers', tab };
    workspace.tell(event);
    await settled();
    const viewers = [expect.objectContaining({ id: 8, name: 'Bo', isEditing: true, isIdle: false })];
    expect(heard).toHaveBeenCalledExactlyOnceWith(viewers);
    expect(any).toHaveBeenCalledWith({ propertyName: 'ticket.viewers', newValue: viewers });
  });
});
