import type { Facts } from '../../../../src/facts/facts';
import { defaultPolicy, type Policy } from '../../../../src/health/policy';
import type { Listening } from '../../../../src/ledgers/listening';
import { factSheet } from '../../../../src/playbook/fact-sheet';
import type { FactSheet, Line, Value } from '../../../../src/playbook/fact-sheet/types';
import { evaluate } from '../../../../src/report/evaluate';
import { touchpoints } from '../../../../src/report/touchpoints';
import { NOW } from '../../../support/facts';
import { hearing } from '../../../support/hearing';

/** The fact sheet of real facts, by the real report. */
export function sheetOf(facts: Facts, over: Partial<Policy> = {}, heardBy: Listening = hearing): FactSheet {
  const numbers: Policy = { ...defaultPolicy, ...over };
  const { signals, flags, promises } = evaluate(facts, numbers, NOW, heardBy);
  const told = touchpoints(facts, NOW);
  return factSheet({
    facts,
    asOf: NOW,
    numbers,
    told,
    signs: signals,
    flags,
    promises,
    heard: heardBy.hear !== undefined,
  });
}

export const valueIn = <Id extends string>(lines: readonly Line<Id>[], wanted: Id): Value | undefined =>
  lines.find(({ id }) => id === wanted)?.value;
