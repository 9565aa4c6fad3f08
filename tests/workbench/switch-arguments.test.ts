import { describe, expect, it } from 'vitest';
import { switchesFrom } from '../../workbench/switch-arguments';

describe('--switch NAME=VALUE', () => {
  it('takes words, numbers, on and off', () => {
    expect(switchesFrom(['plan=team', 'latencyMs=250', 'endpointLimits=off', 'requestedListsArchived=on'])).toEqual({
      plan: 'team',
      latencyMs: 250,
      endpointLimits: false,
      requestedListsArchived: true,
    });
  });

  it.each([
    ['plan', /NAME=VALUE, not plan$/],
    ['plans=team', /plans is not a switch$/],
    ['plan=gold', /^--switch: plan: /],
    ['latencyMs=soon', /^--switch: latencyMs: /],
  ])('refuses %s in one line', (argument, words) => {
    expect(() => switchesFrom([argument])).toThrow(words);
  });
});
