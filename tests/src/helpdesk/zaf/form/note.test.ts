import { describe, expect, it } from 'vitest';
import { insertNote } from '../../../../../src/helpdesk/zaf/form/note';
import { richHost } from '../../../../support/rich-host';

describe('insertNote', () => {
  it.each(['', '<p></p>', '<p><br></p>', '<p>&nbsp;</p>', '<br>'])('takes %j for an empty composer', async (text) => {
    const host = richHost({ 'comment.text': text });
    expect(await insertNote(host, 'a <b>\nc')).toBe('inserted');
    expect(host.told.get('comment.type')).toBe('internalNote');
    expect(host.told.get('comment.text')).toBe('a &#60;b&#62;<br>c');
  });

  it.each(['<p>Dear Kim</p>', '<p><img src="a.png"></p>'])('leaves a reply with %j in it alone', async (text) => {
    const host = richHost({ 'comment.text': text });
    expect(await insertNote(host, 'note')).toBe('draft-in-the-way');
    expect(host.done).toEqual([]);
  });

  it('goes on in a note as a paragraph of its own', async () => {
    const host = richHost({ 'comment.text': '<p>So far</p>', 'comment.type': 'internalNote' });
    expect(await insertNote(host, 'more')).toBe('inserted');
    expect(host.told.get('comment.text')).toBe('<p>So far</p><p>more</p>');
  });

  it('makes it a reply again where somebody began to write in between', async () => {
    const host = richHost({ 'comment.text': '', 'comment.type': 'facebookComment' });
    host.before = (path) => {
      if (path === 'comment.type') host.told.set('comment.text', '<p>D</p>');
    };
    expect(await insertNote(host, 'note')).toBe('draft-in-the-way');
    expect([host.told.get('comment.type'), host.told.get('comment.text')]).toEqual(['facebookComment', '<p>D</p>']);
  });

  it('writes nothing where the host keeps the composer a reply', async () => {
    const host = richHost({ 'comment.text': '' });
    const stubborn = { ...host, set: async () => {} };
    await expect(insertNote(stubborn, 'note')).rejects.toMatchObject({ code: 'unsupported' });
    expect(host.told.get('comment.text')).toBe('');
  });

  it('says unsupported where there is no composer', async () => {
    const host = { ...richHost({}), get: async () => new Map() };
    await expect(insertNote(host, 'note')).rejects.toMatchObject({ code: 'unsupported' });
  });
});
