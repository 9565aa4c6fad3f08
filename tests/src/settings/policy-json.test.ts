import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../src/health/policy';
import { overridePolicy } from '../../../src/settings/policy-json';

describe('overridePolicy', () => {
  it('changes the numbers it names and no other', () => {
    const { policy, problems } = overridePolicy(
      defaultPolicy,
      '{"points":{"wait":20,"abuse":50},"scales":{"waits":{"fullAt":{"live":4}}},"historyDays":90}',
    );
    expect(problems).toEqual([]);
    expect(policy).toEqual({
      ...defaultPolicy,
      historyDays: 90,
      points: { ...defaultPolicy.points, wait: 20, abuse: 50 },
      scales: {
        ...defaultPolicy.scales,
        waits: { ...defaultPolicy.scales.waits, fullAt: { ...defaultPolicy.scales.waits.fullAt, live: 4 } },
      },
    });
  });

  it('leaves the default policy itself alone', () => {
    const before = JSON.stringify(defaultPolicy);
    overridePolicy(defaultPolicy, '{"points":{"wait":1},"__proto__":{"polluted":1}}');
    expect(JSON.stringify(defaultPolicy)).toBe(before);
    expect({}).not.toHaveProperty('polluted');
  });

  it('takes an object as well as a text', () => {
    expect(overridePolicy(defaultPolicy, { points: { wait: 7 } }).policy.points.wait).toBe(7);
  });

  it.each([
    ['{"points":{"wait":"many"}}', 'points.wait', 'not-a-number'],
    ['{"points":{"wait":-1}}', 'points.wait', 'out-of-range'],
    ['{"points":{"wait":101}}', 'points.wait', 'out-of-range'],
    ['{"points":{"moon":1}}', 'points.moon', 'unknown-name'],
    ['{"moon":1}', 'moon', 'unknown-name'],
    ['{"version":"9"}', 'version', 'unknown-name'],
    ['{"off":["wait"]}', 'off', 'unknown-name'],
    ['{"zone":"Asia/Seoul"}', 'zone', 'unknown-name'],
    ['{"hours":{"zone":"Asia/Seoul"}}', 'hours', 'unknown-name'],
    ['{"phrases":{"churn":["x"]}}', 'phrases', 'unknown-name'],
    ['{"paymentField":"days"}', 'paymentField', 'unknown-name'],
    ['{"limits":5}', 'limits', 'wrong-shape'],
    ['{"limits":{"replyHours":0}}', 'limits.replyHours', 'out-of-range'],
    ['{"scales":{"waits":{"fullAt":{"hours":1}}}}', 'scales.waits.fullAt.hours', 'out-of-range'],
    ['{"coverageMinimum":2}', 'coverageMinimum', 'out-of-range'],
    ['{"ceilings":{"legal":101}}', 'ceilings.legal', 'out-of-range'],
    ['{"scales":{"abuse":{"threat":2}}}', 'scales.abuse.threat', 'out-of-range'],
    ['{"scales":{"abuse":{"insults":{"least":0}}}}', 'scales.abuse.insults.least', 'out-of-range'],
    ['{"scales":{"abuse":{"insults":{"least":1.5}}}}', 'scales.abuse.insults.least', 'out-of-range'],
    ['{"scales":{"payment":{"least":2}}}', 'scales.payment.least', 'out-of-range'],
    ['{"scales":{"payment":{"fullDays":7}}}', 'scales.payment.fullDays', 'out-of-range'],
    ['{"scales":{"payment":{"graceDays":90}}}', 'scales.payment.fullDays', 'out-of-range'],
  ])('names the number that %s gets wrong and keeps the policy', (raw, at, reason) => {
    const { policy, problems } = overridePolicy(defaultPolicy, raw);
    expect(policy).toEqual(defaultPolicy);
    expect(problems).toMatchObject([{ parameter: 'policy_json', at, reason }]);
  });

  it('takes 0 for levels and for points, and moves both days of payment together', () => {
    const { policy, problems } = overridePolicy(defaultPolicy, {
      points: { wait: 0 },
      scales: {
        abuse: { threat: 0, insults: { least: 1, step: 0 } },
        publicComplaint: { channel: 0 },
        payment: { least: 0, graceDays: 100, fullDays: 200 },
      },
    });

    expect(problems).toEqual([]);
    expect(policy.scales.abuse).toEqual({ threat: 0, insults: { least: 1, first: 0.65, step: 0 } });
    expect(policy.scales.payment).toMatchObject({ least: 0, graceDays: 100, fullDays: 200 });
  });

  it('keeps the right numbers of a text that also has wrong ones', () => {
    const { policy, problems } = overridePolicy(defaultPolicy, '{"points":{"wait":20,"moon":1}}');
    expect(policy.points.wait).toBe(20);
    expect(problems).toHaveLength(1);
  });

  it.each([
    ['{', 'not-json'],
    ['7', 'wrong-shape'],
    ['[]', 'wrong-shape'],
    ['null', 'wrong-shape'],
  ])('takes nothing from %j', (raw, reason) => {
    expect(overridePolicy(defaultPolicy, raw)).toEqual({
      policy: defaultPolicy,
      problems: [{ parameter: 'policy_json', given: raw, reason }],
    });
  });
});
