const { FC_SEED = '20260310' } = process.env;

/**
 * How often properties are tried: the same cases in every run, so that a red run is red again; `FC_SEED=random` or
 * `FC_SEED=<number>` looks at others.
 */
export const PROPERTY_RUNS = { numRuns: 200, ...(FC_SEED !== 'random' && { seed: Number(FC_SEED) }) };
