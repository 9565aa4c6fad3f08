import { isFromCustomer } from '../../../src/facts/contact';
import type { Message } from '../../../src/facts/message';
import { flagsOf } from '../../../src/flags';
import type { Policy } from '../../../src/health/policy';
import { stepsOf } from '../../../src/playbook';
import { modeOf } from '../../../src/playbook/mode';
import { situationOf } from '../../../src/playbook/situation';
import { judge } from '../../../src/report/judge';
import type { Settings } from '../../../src/settings/parse';
import { isStrained, toneOfMessage } from '../../../src/text/tone/heard';
import { threadTone } from '../../../src/text/tone/thread';
import { hearing } from '../hearing';
import { readRow } from './row';
import { type RowFacts, rowFacts } from './row-facts';
import { type JudgedRow, rowReport } from './row-report';

/** A row's result as a line, or why there is none. */
export type RowResult = { readonly line: string } | { readonly broken: string };

/** Judges one line of the input; never throws. */
export const judgeRow = (text: string, settings: Pick<Settings, 'policy' | 'baseline'>): RowResult => {
  const read = readRow(text);
  if ('broken' in read) return read;
  try {
    const { id, draft } = read.row;
    return { line: JSON.stringify(rowReport(id, judgeFacts(rowFacts(read.row), settings), draft ?? '')) };
  } catch (error) {
    // One row that the engine stumbles over must not cost all the others.
    return { broken: `could not be judged: ${error instanceof Error ? error.name : 'error'}` };
  }
};

/**
 * What the engine's report says of a row, without its course over the past: the same judgement for every moment of a
 * conversation, which would be most of the work and is not written.
 */
export const judgeFacts = (
  { facts, asOf }: RowFacts,
  { policy, baseline }: { readonly policy: Policy; readonly baseline?: Settings['baseline'] | undefined },
): JudgedRow => {
  const { score, charged, view } = judge({ ...facts, ...(baseline && { baseline }) }, policy, asOf, { hearing });
  const mode = modeOf(view.messages ?? [], hearing, policy.scales.frustration);
  return {
    score,
    raised: charged.filter(({ finding }) => finding.outcome === 'raised').map(({ id }) => id),
    flags: flagsOf(charged, view, policy).map(({ id }) => id),
    steps: stepsOf(charged, view, policy.playbook, mode),
    situation: situationOf(charged, { ...view, messages: view.messages ?? [] }, policy.playbook),
    contacts: view.messages ?? [],
    promises: view.promises ?? [],
    mode,
    ...strainOf(view.messages ?? [], policy.scales.frustration.from),
  };
};

/** Of the customer's own words. */
function strainOf(contacts: readonly Message[], from: number): Pick<JudgedRow, 'strain' | 'strained'> {
  const heard = threadTone(
    contacts.filter(isFromCustomer).flatMap((message) => toneOfMessage(hearing.tone, message) ?? []),
  );
  return { strained: isStrained(heard, from), ...(heard && { strain: Math.round(heard.strain * 1000) / 1000 }) };
}
