import { describe, expect, it } from 'vitest';
import { HelpdeskError } from '../../../../src/helpdesk/error';
import type { Host } from '../../../../src/helpdesk/zaf/host';
import { insertText } from '../../../../src/helpdesk/zaf/insert';

/** A host in which only some actions work. */
const host = (works: readonly string[], richText?: boolean, error = new HelpdeskError('failed', 'x')) => {
  const done: (readonly [string, unknown])[] = [];
  const it: Host = {
    get: async () => new Map(richText === undefined ? [] : [['comment.useRichText', richText]]),
    invoke: async (name, ...args) => {
      if (!works.includes(name)) throw error;
      done.push([name, args[0]]);
    },
    set: async () => {},
    metadata: async () => ({}),
  };
  return { done, host: it };
};
const text = 'a <b> & "c"\nd';
const html = 'a &#60;b&#62; &#38; &#34;c&#34;<br>d';

describe('insertText', () => {
  it('inserts at the cursor, with every mark escaped', async () => {
    const { done, host: one } = host(['ticket.editor.insert', 'comment.appendHtml']);
    await insertText(one, text);
    expect(done).toEqual([['ticket.editor.insert', html]]);
  });

  it.each([
    [true, 'comment.appendHtml', html],
    [undefined, 'comment.appendHtml', html],
    [false, 'comment.appendText', text],
  ])('appends where that does not work (rich text: %s) by %s', async (richText, action, words) => {
    const { done, host: one } = host([action], richText);
    await insertText(one, text);
    expect(done).toEqual([[action, words]]);
  });

  it('says unsupported where nothing works', async () => {
    await expect(insertText(host([]).host, text)).rejects.toMatchObject({ code: 'unsupported' });
  });

  it('tries nothing else after a timeout, for the words may be in already', async () => {
    const { done, host: one } = host(['comment.appendHtml'], true, new HelpdeskError('timed-out', 'x'));
    await expect(insertText(one, text)).rejects.toMatchObject({ code: 'timed-out' });
    expect(done).toEqual([]);
  });
});
