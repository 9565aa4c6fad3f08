import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../src/health/policy';
import { parseSettings } from '../../../src/settings/parse';
import { withPoints } from '../../../src/settings/weights';

describe('withPoints', () => {
  it('changes a sign’s points and leaves all else that stands there', () => {
    const text = withPoints('{"replay":{"margin":7},"points":{"wait":20}}', 'ignored', 33);
    const { policy, problems } = parseSettings({ policy_json: text });
    expect(problems).toEqual([]);
    expect(policy.points).toMatchObject({ wait: 20, ignored: 33 });
    expect(policy.replay.margin).toBe(7);
  });

  it('needs no word for the usual points', () => {
    expect(withPoints('{"points":{"wait":20}}', 'wait', defaultPolicy.points.wait ?? 0)).toBe('');
  });

  it.each(['{', '[1]', '{"points":3}'])('leaves %s alone, which it cannot read', (text) => {
    expect(withPoints(text, 'wait', 3)).toBeUndefined();
  });
});
