import { describe, expect, it } from 'vitest';
import { replaceInDraft } from '../../../../../src/helpdesk/zaf/form/replace';
import { richHost } from '../../../../support/rich-host';

describe('replaceInDraft in a rich editor', () => {
  it.each([
    ['<p>Please <b>calm down</b> now</p>', 'calm down', '<p>Please <b>NEW</b> now</p>'],
    ['<p>it&#39;s &lt;just&gt; &amp; only</p>', "it's <just> & only", '<p>NEW</p>'],
    ['<p>no&nbsp;way out</p>', 'no way', '<p>NEW out</p>'],
    ['<p title="a > only">only a small thing</p>', 'only', '<p title="a > only">NEW a small thing</p>'],
    ['<p>2 < 3 only</p>', 'only', '<p>2 < 3 NEW</p>'],
    ['<p>참고 부탁드립니다</p><p>참고</p>', '참고', '<p>NEW 부탁드립니다</p><p>참고</p>'],
  ])('of %s', async (html, words, expected) => {
    const host = richHost({ 'comment.text': html });
    const undo = await replaceInDraft(host, words, 'NEW');
    expect(host.told.get('comment.text')).toBe(expected);
    expect(await undo()).toBe(true);
    expect(host.told.get('comment.text')).toBe(html);
  });

  it('escapes what it puts in', async () => {
    const host = richHost({ 'comment.text': '<p>Dear X</p>' });
    await replaceInDraft(host, 'X', '<img src=x>');
    expect(host.told.get('comment.text')).toBe('<p>Dear &#60;img src=x&#62;</p>');
  });

  it.each([
    ['<p>calm <b>down</b></p>', 'calm down'],
    ['<p class="only">x</p>', 'only'],
    ['<p>x</p>', ''],
  ])('says unsupported where %s does not show %j in one piece', async (html, words) => {
    const host = richHost({ 'comment.text': html });
    await expect(replaceInDraft(host, words, 'NEW')).rejects.toMatchObject({ code: 'unsupported' });
    expect(host.told.get('comment.text')).toBe(html);
  });

  it('puts the former draft back where the editor wrote the new one in its own way, and not once it was changed', async () => {
    const host = richHost({ 'comment.text': 'only this' });
    const tidy = {
      ...host,
      set: async (path: string, value: unknown) => void host.told.set(path, `<p>${value}</p>`),
    };
    const undo = await replaceInDraft(tidy, 'only', 'NEW');
    expect(await undo()).toBe(true);
    expect(await undo()).toBe(false);
  });
});
