import { describe, expect, it } from 'vitest';
import { isFirstTicket } from '../../../src/facts/first-ticket';
import { facts, history, pastTicket, ticket } from '../../support/facts';

describe('a first ticket', () => {
  it('is the only one of a history that is read whole', () => {
    expect(isFirstTicket(facts({ history: history([ticket()]) }))).toBe(true);
    expect(isFirstTicket(facts({ history: history([]) }))).toBe(true);
  });

  it('is none beside another one, nor where others may not be known', () => {
    const { history: _, ...unread } = facts({});
    expect(isFirstTicket(facts({ history: history([ticket(), pastTicket(7, 9)]) }))).toBe(false);
    expect(isFirstTicket(facts({ history: { ...history([ticket()]), complete: false } }))).toBe(false);
    expect(isFirstTicket(unread)).toBe(false);
  });
});
