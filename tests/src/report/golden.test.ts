import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evaluateFully } from '../../../src/report/full-report';
import { goldenReport } from '../../golden/golden';
import { goldenHearing, goldenPolicy } from '../../golden/means';
import { scenarios } from '../../golden/scenarios';
import { NOW } from '../../support/facts';

describe('golden reports', () => {
  it.each(Object.keys(scenarios))('%s is as agreed', (name) => {
    const facts = scenarios[name];
    if (!facts) throw new Error(`no scenario ${name}`);
    const report = evaluateFully(facts, goldenPolicy, NOW, goldenHearing);

    expect(report).toEqual(goldenReport(name, report));
  });

  it('has a scenario for every report, and no report without one', () => {
    const files = readdirSync(new URL('../../golden/', import.meta.url)).filter((file) =>
      file.endsWith('.report.json'),
    );

    expect(files.sort()).toEqual(
      Object.keys(scenarios)
        .map((name) => `${name}.report.json`)
        .sort(),
    );
  });
});
