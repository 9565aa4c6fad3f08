import { promisesUntil } from '../../../src/ledgers/promises';
import { hear } from '../../../src/text/hear';
import { toneOf } from '../../../src/text/tone';
import { toneModel } from '../../../src/text/tone/model';
import { baselineOf } from '../../../src/tuning/baseline';
import { makingPast } from '../../../src/tuning/make-past';
import { createSession, type Session } from '../../../src/tuning/session';
import type { Steps } from '../../../src/tuning/steps';
import type { DryRunAnswer, DryRunRequest } from './dry-run-messages';

/** Milliseconds of work until the worker listens whether it is still wanted. */
const stretch = 40;

const hearing = { hear, promisesUntil, tone: toneOf(toneModel) };

/** Does what a page asks for, in stretches, and leaves off when something later is wanted. */
export function createDryRunServer(tell: (answer: DryRunAnswer) => void): (request: DryRunRequest) => void {
  let session: Session | undefined;
  let wanted = 0;

  async function look({ number, loaded, period, policy, tags }: DryRunRequest & { kind: 'look' }): Promise<void> {
    const heard = await drive(makingPast(loaded, period, { hear, tags }), number, loaded.tickets.length, 'hearing');
    if (!heard) return;
    const past = heard.value;
    const made = createSession(past, period, hearing);
    if (!(await drive(made.look(policy), number, made.tickets))) return;
    session = made;
    const unheard = past.filter(({ facts }) => facts.messages === undefined).length;
    tell({ kind: 'looked', number, tickets: made.tickets, unheard, usual: baselineOf(loaded, period.to) });
  }

  async function serve(request: Exclude<DryRunRequest, { kind: 'stop' }>): Promise<void> {
    const { number } = request;
    if (request.kind === 'look') return look(request);
    if (!session) throw new Error('nothing was looked at');
    if (request.kind === 'run') {
      const done = await drive(session.run(request.before, request.after, request.ringsFrom), number, session.tickets);
      if (done) tell({ kind: 'ran', number, comparison: done.value });
      return;
    }
    const done = await drive(session.suggest(request.policy, request.wish), number, session.tickets);
    if (done) tell({ kind: 'suggested', number, suggestion: done.value });
  }

  /** Goes on until all is done or something later is wanted; undefined then. */
  async function drive<T>(
    steps: Steps<T>,
    number: number,
    of: number,
    part: 'hearing' | 'judging' = 'judging',
  ): Promise<{ readonly value: T } | undefined> {
    for (;;) {
      const until = performance.now() + stretch;
      let done = 0;
      do {
        const step = steps.next();
        if (step.done) return { value: step.value };
        done = step.value;
      } while (performance.now() < until);
      tell({ kind: 'progress', number, part, done, of });
      await new Promise((resolve) => setTimeout(resolve));
      if (wanted !== number) {
        tell({ kind: 'stopped', number });
        return undefined;
      }
    }
  }

  return (request) => {
    wanted = request.number;
    if (request.kind === 'stop') return;
    void serve(request).catch(() => tell({ kind: 'failed', number: request.number }));
  };
}
