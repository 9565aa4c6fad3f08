import { describe, expect, it } from 'vitest';
import { isNotesOnly, readMacros } from '../../../../../src/helpdesk/zaf/form/macros';
import { richHost } from '../../../../support/rich-host';

const never = () => Promise.reject(new Error('asked'));

describe('readMacros', () => {
  it('asks the host alone where it tells them, and leaves out what it cannot read', async () => {
    const macros = [
      { id: 1, title: 'Refund', active: true },
      { id: '2', title: 'Call back' },
      { id: 3, title: 'Old', active: false },
      { id: 'x', title: 'Broken' },
      null,
    ];
    expect(await readMacros(richHost({ macros }), never)).toEqual([
      { id: 1, title: 'Refund' },
      { id: 2, title: 'Call back' },
    ]);
  });

  it('makes one request where the host does not tell them', async () => {
    const asked: string[] = [];
    const read = async (path: string) => {
      asked.push(path);
      return { macros: [{ id: 1, title: 'Refund' }] };
    };
    expect(await readMacros(richHost({}), read)).toEqual([{ id: 1, title: 'Refund' }]);
    expect(asked).toEqual(['/api/v2/macros/active.json?page[size]=100']);
  });

  it('asks for all where the host tells just one page of them', async () => {
    const macros = Array.from({ length: 100 }, (_, index) => ({ id: index + 1, title: `Macro ${index + 1}` }));
    const read = async () => ({ macros: [...macros, { id: 101, title: 'Offer' }] });

    expect((await readMacros(richHost({ macros }), read)).at(-1)).toEqual({ id: 101, title: 'Offer' });
    expect(await readMacros(richHost({ macros: macros.slice(1) }), never)).toHaveLength(99);
  });

  it('goes on beyond the first hundred, ten pages at most', async () => {
    const asked: string[] = [];
    const endless = async (path: string) => {
      asked.push(path);
      const page = asked.length;
      return { macros: [{ id: page, title: `Offer ${page}` }], meta: { has_more: true, after_cursor: `c${page}` } };
    };
    const ended = async (path: string) => ({
      ...(await endless(path)),
      meta: { has_more: asked.length < 3, after_cursor: `c${asked.length}` },
    });

    expect((await readMacros(richHost({}), ended)).map(({ id }) => id)).toEqual([1, 2, 3]);
    expect(asked.at(-1)).toBe('/api/v2/macros/active.json?page[size]=100&page[after]=c2');
    asked.length = 0;
    expect(await readMacros(richHost({}), endless)).toHaveLength(10);
    expect(asked).toHaveLength(10);
  });

  it('says unreadable to an answer without a list', async () => {
    await expect(readMacros(richHost({}), async () => ({ macros: 'none' }))).rejects.toMatchObject({
      code: 'unreadable',
    });
  });
});

describe('isNotesOnly', () => {
  it('needs no request of somebody whose composer is a reply', async () => {
    expect(await isNotesOnly(richHost({}), never)).toBe(false);
  });

  it.each([
    [true, true],
    [false, false],
    [undefined, false],
  ])('asks for the rights where it is a note (only private comments: %s)', async (only_private_comments, expected) => {
    const host = richHost({ 'comment.type': 'internalNote' });
    expect(await isNotesOnly(host, async () => ({ user: { only_private_comments } }))).toBe(expected);
  });
});
