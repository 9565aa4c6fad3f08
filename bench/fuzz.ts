import { tryCases } from '../tests/support/fuzz/try-cases';
import { PROPERTY_RUNS } from '../tests/support/property-runs';
import type { Benchmark } from './row';

/**
 * `npm run bench -- fuzz`: answers in Zendesk's shapes, broken in every way, through adapters and engine. Rounds of what
 * the unit test does, each from a seed of its own, so that `FC_SEED=<seed> npm test -- unit fuzz` shows a failure again.
 */
export const fuzzBenchmark: Benchmark = async (say) => {
  const began = performance.now();
  const first = PROPERTY_RUNS.seed ?? Math.floor(Math.random() * 2 ** 30);
  const failures: string[] = [];
  let cases = 0;
  const seconds = (): string => `${((performance.now() - began) / 1000).toFixed(0)} s`;
  for (let round = 0; round < ROUNDS; round += 1) {
    const tried = await tryCases(first + round, CASES);
    cases += tried.cases;
    if (tried.failure !== undefined) {
      failures.push(tried.failure);
      say(tried.failure);
    }
    say(`${cases} cases, ${failures.length} failures, ${seconds()}`);
  }
  return [
    {
      what: `fuzz: ${cases} cases from seed ${first} on`,
      wanted: '0 failures',
      measured: `${failures.length} failures in ${seconds()}`,
    },
  ];
};

const ROUNDS = 50;
const CASES = 2_000;
