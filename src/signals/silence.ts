import { DAY, type Instant } from '../facts/instant';
import { overSince } from '../facts/ticket-as-of';
import type { Question } from '../ledgers/questions';
import { clamp } from './levels';
import type { Numbers } from './numbers';
import { CLEAR, found, isFilled, NOT_APPLICABLE } from './outcome';
import type { Evidence, NonEmpty, Signal } from './types';
import { quoted } from './words';

/**
 * Too little interaction: questions of ours stay without an answer. Anyone misses one, so it takes a pattern: a question
 * left for the limit of days, and another one, or a bump, left too.
 */
export const silence: Signal<'ticket' | 'questions', never> = {
  id: 'silence',
  ledger: 'strain',
  reads: ['ticket', 'questions'],
  evaluate({ ticket, questions }, numbers, asOf) {
    const since = asOf - numbers.windows.patternDays * DAY;
    const asked = questions.filter((question) => (question.answeredAt ?? asOf) >= since);
    if (!isFilled(asked)) return NOT_APPLICABLE;

    const missed = missedQuestions(asked, overSince(ticket) ?? asOf, numbers);
    const { leastMisses, perMiss } = numbers.scales.silence;
    if (missed.length < leastMisses) return CLEAR;

    const quotes = missed.map(quoted);
    const count: Evidence = { kind: 'count', what: 'unanswered-questions', n: missed.length };
    const evidence: NonEmpty<Evidence> = [count, ...quotes];
    return found([
      {
        fact: `unanswered:${missed[0]?.message}`,
        level: clamp(perMiss * (missed.length - leastMisses + 1)),
        evidence,
      },
    ]);
  },
};

/**
 * One question per message of ours that stayed without an answer. What we asked before the customer's next word is one
 * run; a run counts once its first question waited for the limit, and then every bump in it counts too.
 */
function missedQuestions(questions: readonly Question[], until: Instant, numbers: Numbers): readonly Question[] {
  const runs = new Map<Instant | undefined, Question[]>();
  const messages = new Set<string>();
  for (const question of questions) {
    if (messages.has(question.message)) continue;
    messages.add(question.message);
    const run = runs.get(question.answeredAt);
    if (run) run.push(question);
    else runs.set(question.answeredAt, [question]);
  }

  const limit = numbers.limits.silenceDays * DAY;
  return [...runs].flatMap(([answeredAt, run]) => {
    const asked = run[0]?.at ?? until;
    return (answeredAt ?? until) - asked >= limit ? run : [];
  });
}
