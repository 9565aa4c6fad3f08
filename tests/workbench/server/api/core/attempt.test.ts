import { describe, expect, it } from 'vitest';
import { attempt } from '../../../../../workbench/server/api/core/attempt';
import type { Call } from '../../../../../workbench/server/api/core/call';
import { notFound } from '../../../../../workbench/server/api/core/errors';

/** A call whose database notes what it is asked. */
const noting = () => {
  const asked: string[] = [];
  const query = async (text: string): Promise<never[]> => {
    asked.push(text);
    return [];
  };
  return { asked, call: { sql: { query }, memo: new Map(), tell: () => undefined } as unknown as Call };
};
const refuse = (): never => {
  throw notFound();
};

describe('a part that may be refused', () => {
  it('sets its savepoint before its first statement, and none where it asks for nothing', async () => {
    const { asked, call } = noting();
    await attempt(call, async () => 1);
    await attempt(call, async () => refuse());
    expect(asked).toEqual([]);
    await attempt(call, async ({ sql }) => Promise.all([sql.query('one'), sql.query('other')]));
    expect(asked).toEqual(['savepoint part', 'one', 'other', 'release savepoint part']);
  });

  it('is rolled back when it is refused, within a greater one that goes on', async () => {
    const { asked, call } = noting();
    await attempt(call, async (outer) => {
      await attempt(outer, async ({ sql }) => {
        await sql.query('inner');
        refuse();
      });
      await outer.sql.query('outer');
    });
    expect(asked).toEqual([
      'savepoint part',
      'savepoint part',
      'inner',
      'rollback to savepoint part',
      'release savepoint part',
      'outer',
      'release savepoint part',
    ]);
  });
});
