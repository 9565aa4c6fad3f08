import fc from 'fast-check';
import { expect, it } from 'vitest';
import { defaultPolicy } from '../../../src/health/policy';
import { situationOf } from '../../../src/playbook/situation';
import { draftGround } from '../../../src/report/draft-ground';
import { evaluate } from '../../../src/report/evaluate';
import { judge } from '../../../src/report/judge';
import { arbitraryFacts } from '../../support/arbitrary-facts';
import { NOW } from '../../support/facts';
import { hearing } from '../../support/hearing';

it('a report leaves the ground that judging the facts anew would give', () => {
  fc.assert(
    fc.property(arbitraryFacts(), (facts) => {
      const report = evaluate(facts, defaultPolicy, NOW, hearing);
      const { charged, view } = judge(facts, defaultPolicy, NOW, { hearing });
      const contacts = view.messages ?? [];

      const ground = draftGround(facts, report, defaultPolicy.playbook, hearing.hear);

      expect(ground.situation).toEqual(situationOf(charged, { ...view, messages: contacts }, defaultPolicy.playbook));
      expect(ground.contacts).toEqual(contacts);
      expect([ground.steps, ground.mode]).toEqual([report.steps, report.mode]);
    }),
  );
});
