import { describe, expect, it } from 'vitest';
import { answered, causeTag, helpTag, wasHard } from '../../../src/playbook/hard-ticket';

describe('wasHard', () => {
  it.each([
    ['solved', ['healthy', 'strained', 'healthy'], false, true],
    ['solved', ['critical'], false, true],
    ['closed', ['critical'], false, false],
    ['solved', ['healthy', 'watch'], true, true],
    ['solved', ['healthy', 'watch', 'new', 'unknown'], false, false],
    ['open', ['critical'], true, false],
    ['pending', ['strained'], true, false],
  ] as const)('of a %s ticket with %j, flagged %s: %s', (status, bands, flagged, expected) => {
    expect(wasHard({ status }, { bands, flagged })).toBe(expected);
  });
});

describe('answered', () => {
  it('knows both answers by their tags, and no other tag', () => {
    expect(answered(['vip', 'why_other'], 'why_')).toEqual({ cause: false, help: false });
    expect(answered([causeTag('why_', 'billing')], 'why_')).toEqual({ cause: true, help: false });
    expect(answered([helpTag('why_', 'one-owner')], 'why_')).toEqual({ cause: false, help: true });
  });
});
