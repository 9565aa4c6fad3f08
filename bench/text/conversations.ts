import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judgeFacts } from '../../app/command/read/judge-row';
import { readRow } from '../../app/command/read/row';
import { checkRowDraft } from '../../app/command/read/row-draft';
import { rowFacts } from '../../app/command/read/row-facts';
import type { Message } from '../../src/facts/message';
import { defaultPolicy } from '../../src/health/policy';
import { findApologies } from '../../src/ledgers/apologies';
import { currentMatter } from '../../src/ledgers/matter';
import { openQuestions } from '../../src/ledgers/open-questions';
import type { StepId } from '../../src/playbook/types';
import { percent, printTable } from './figures';
import { Tally } from './tally';

/** Labels of a conversation of `bench/conversations`: what two careful readers agree on. Turns count from 0. */
interface Wanted {
  readonly promises: readonly { turn: number; quote: string; due: string | null; state: string }[];
  readonly apologies: readonly number[];
  readonly openQuestions: readonly { turn: number; quote: string }[];
  readonly steps: Readonly<Partial<Record<StepId, 'done' | 'due' | 'not-needed' | 'overdone'>>>;
  readonly flags: readonly string[];
  readonly warnings?: readonly { id: string; quote: string }[];
  readonly covered?: readonly StepId[];
}

interface Spot {
  readonly turn: number;
  readonly start: number;
  readonly end: number;
}

/** What one file comes to, with a line for each difference. */
export interface ConversationFigures {
  readonly tally: Tally;
  readonly differences: readonly string[];
}

const folder = join(import.meta.dirname, '../conversations');

/** Judges a file of labelled conversations as `evenkeel read` does. */
export function measureConversations(file: string): ConversationFigures {
  const tally = new Tally();
  const differences: string[] = [];
  for (const line of readFileSync(join(folder, `${file}.jsonl`), 'utf8').split('\n')) {
    if (line.trim() !== '') measure(line, tally, differences);
  }
  return { tally, differences };
}

function measure(line: string, tally: Tally, differences: string[]): void {
  const read = readRow(line);
  if ('broken' in read) throw new Error(`a labelled row ${read.broken}`);
  const { want } = JSON.parse(line) as { want: Wanted };
  const { row } = read;
  const { facts, asOf } = rowFacts(row);
  const judged = judgeFacts({ facts, asOf }, { policy: defaultPolicy });
  const texts = row.turns.map(({ text }) => text.replace(/\r\n?/g, '\n'));
  const differ = (what: string): void => void differences.push(`${row.id} ${what}`);

  const spot = (turn: number, quote: string): Spot => {
    const start = texts[turn]?.indexOf(quote) ?? -1;
    return { turn, start, end: start + quote.length };
  };
  const turnOf = (id: Message['id']): number => Number(String(id).slice(1)) - 1;

  const promises = judged.promises.map((promise) => ({ ...promise, turn: turnOf(promise.message) }));
  for (const wanted of want.promises) {
    const found = promises.find((promise) => overlaps(promise, spot(wanted.turn, wanted.quote)));
    tally.count('promises', { wanted: true, found: found !== undefined });
    if (!found) {
      differ(`promise missed: ${wanted.quote}`);
      continue;
    }
    if (wanted.due !== null) {
      const right = found.due !== undefined && Math.abs(found.due - Date.parse(wanted.due)) <= 120_000;
      tally.share('due dates', right);
      if (!right) differ(`due ${found.due && new Date(found.due).toISOString()} for ${wanted.due}: ${wanted.quote}`);
    }
    tally.share('promise states', found.state === wanted.state);
    if (found.state !== wanted.state) differ(`state ${found.state} for ${wanted.state}: ${wanted.quote}`);
  }
  for (const promise of promises) {
    if (want.promises.some((wanted) => overlaps(promise, spot(wanted.turn, wanted.quote)))) continue;
    tally.count('promises', { wanted: false, found: true });
    differ(`promise that is none: ${texts[promise.turn]?.slice(promise.start, promise.end)}`);
  }

  const apologies = findApologies(currentMatter(judged.contacts, false, judged.promises).contacts).map(({ message }) =>
    turnOf(message),
  );
  sets('apologies', want.apologies, apologies);

  const questions = openQuestions(judged.contacts).map((one) => ({ ...one, turn: turnOf(one.message) }));
  for (const wanted of want.openQuestions) {
    const found = questions.some((one) => overlaps(one, spot(wanted.turn, wanted.quote)));
    tally.count('open questions', { wanted: true, found });
    if (!found) differ(`question missed: ${wanted.quote}`);
  }
  for (const one of questions) {
    if (want.openQuestions.some((wanted) => overlaps(one, spot(wanted.turn, wanted.quote)))) continue;
    tally.count('open questions', { wanted: false, found: true });
    differ(`question that is none: ${texts[one.turn]?.slice(one.start, one.end)}`);
  }

  for (const { id, state } of judged.steps) {
    const wanted = want.steps[id];
    if (wanted === undefined) continue;
    const is = state === 'next' || state === 'later' ? 'due' : state;
    tally.share('step states', is === wanted);
    tally.share(`step ${id}`, is === wanted);
    if (is !== wanted) differ(`${id} ${is} for ${wanted}`);
  }

  sets('flags', want.flags, judged.flags);
  if (row.draft && want.warnings) {
    const draft = checkRowDraft(row.draft, judged);
    sets(
      'warnings',
      want.warnings.map(({ id }) => id),
      draft.warnings,
      true,
    );
    sets('covered', want.covered ?? [], draft.covered, true);
  }
  tally.share('hard negatives: rows without a flag that got one', want.flags.length > 0 || judged.flags.length === 0);

  function sets(what: string, wanted: readonly unknown[], found: readonly unknown[], each = false): void {
    for (const one of new Set([...wanted, ...found])) {
      const outcome = { wanted: wanted.includes(one), found: found.includes(one) };
      tally.count(what, outcome);
      if (each) tally.count(`${what}: ${one}`, outcome);
      if (outcome.wanted !== outcome.found) differ(`${what} ${outcome.wanted ? 'missed' : 'wrong'}: ${one}`);
    }
  }
}

const overlaps = (a: Spot, b: Spot): boolean => a.turn === b.turn && a.start < b.end && b.start < a.end;

/** Prints what the labelled conversations of a language come to, and up to so many differences. */
export function printConversations(file: string, errors: number): void {
  const { tally, differences } = measureConversations(file);
  console.log(`\n${file}`);
  printTable(
    ['what', 'cases', 'precision', 'recall', 'right'],
    tally
      .rows()
      .map(({ name, cases, precision, recall, right }) => [
        name,
        String(cases),
        percent(precision ?? Number.NaN),
        percent(recall ?? Number.NaN),
        percent(right ?? Number.NaN),
      ]),
  );
  for (const difference of differences.slice(0, errors)) console.log(`  ${difference}`);
}
