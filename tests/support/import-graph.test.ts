import { describe, expect, it } from 'vitest';
import { type Edge, findCycle } from './import-graph';

const edge = (from: string, to: string, typeOnly = false): Edge => ({ from, to, kind: 'file', typeOnly });

describe('findCycle', () => {
  it('finds the way round, without the way to it', () => {
    expect(findCycle([edge('a', 'b'), edge('b', 'c'), edge('c', 'b')])).toEqual(['b', 'c', 'b']);
  });

  it('lets many ways lead to one place', () => {
    expect(findCycle([edge('a', 'b'), edge('a', 'c'), edge('b', 'd'), edge('c', 'd')])).toBeUndefined();
  });

  it('does not mind types that know each other', () => {
    expect(findCycle([edge('a', 'b', true), edge('b', 'a')])).toBeUndefined();
  });
});
