import type { Act, FlagEvent, HelpCall, Occurrence } from '../facts/flag-event';
import type { Instant } from '../facts/instant';
import type { PersonId } from '../facts/person';
import { compareSeverity } from './severity';
import type { Severity } from './types';

/** Where a flag stands, and since when. `dismissed`: somebody judged that it is no escalation. */
export type FlagState =
  | { readonly is: 'raised'; readonly at: Instant }
  | { readonly is: 'acknowledged' | 'taken-over'; readonly at: Instant; readonly who: PersonId }
  | { readonly is: 'snoozed'; readonly at: Instant; readonly who: PersonId; readonly until: Instant }
  | { readonly is: 'resolved' | 'dismissed'; readonly at: Instant; readonly who: PersonId; readonly reason: string };

/** The life of one cause on one ticket. */
export interface FlagLife {
  readonly state: FlagState;
  /** The gravest since it was raised: one that falls and rises to where it was does not ring again. */
  readonly severity: Severity;
  /** The latest evidence seen. */
  readonly evidenceAt: Instant;
  /** When it last asked for somebody's eyes. */
  readonly rangAt: Instant;
}

/** Why an act was not allowed: nothing is raised, all is over, it is so already, or the act itself is incomplete. */
export type Refused = 'not-raised' | 'over' | 'already' | 'until-is-past' | 'no-reason';

export interface Refusal {
  readonly event: string;
  readonly kind: Act['kind'];
  readonly from: From;
  readonly why: Refused;
}

/** What came of an event: a refused one leaves the life as it was. */
export interface Outcome {
  readonly life: FlagLife | undefined;
  readonly refusal?: Refusal;
}

type StateName = FlagState['is'];
type From = StateName | 'none';
/** `worsen`: graver than before. `recur`: evidence of later than the end. `wake`: a snooze has run out. */
type Step = Exclude<FlagEvent['kind'], 'call'> | 'worsen' | 'recur' | 'wake';

/** Every way from one state to another. What is not here is not allowed, or changes nothing. */
const transitions: Readonly<Record<From, Readonly<Partial<Record<Step, StateName>>>>> = {
  none: { occur: 'raised' },
  raised: {
    worsen: 'raised',
    acknowledge: 'acknowledged',
    'take-over': 'taken-over',
    snooze: 'snoozed',
    resolve: 'resolved',
    dismiss: 'dismissed',
  },
  acknowledged: {
    worsen: 'raised',
    'take-over': 'taken-over',
    snooze: 'snoozed',
    resolve: 'resolved',
    dismiss: 'dismissed',
  },
  // Somebody has it: they are told that it got worse, and keep it.
  'taken-over': {
    worsen: 'taken-over',
    'take-over': 'taken-over',
    snooze: 'snoozed',
    resolve: 'resolved',
    dismiss: 'dismissed',
  },
  snoozed: {
    wake: 'raised',
    worsen: 'raised',
    acknowledge: 'acknowledged',
    'take-over': 'taken-over',
    snooze: 'snoozed',
    resolve: 'resolved',
    dismiss: 'dismissed',
  },
  // Undone, or something new.
  resolved: { recur: 'raised', reopen: 'raised' },
  dismissed: { recur: 'raised', reopen: 'raised' },
};

/** The life after one more event, which must not be earlier than those before it. */
export function lifeAfter(before: FlagLife | undefined, event: FlagEvent): Outcome {
  const life = before && awake(before, event.at);
  if (event.kind === 'occur') return { life: seen(life, event) };
  return event.kind === 'call' ? { life: seen(life, heard(event)) } : acted(life, event);
}

/** A call for help is its own evidence. */
const heard = ({ id, at }: HelpCall): Occurrence => ({
  id,
  kind: 'occur',
  at,
  who: 'engine',
  severity: callSeverity,
  evidenceAt: at,
});

/** Somebody of ours waits for it. */
export const callSeverity: Severity = 'high';

/** A snooze that has run out by `at` is raised again, at the time that it was for. */
export function awake(life: FlagLife, at: Instant): FlagLife {
  const { state } = life;
  return state.is === 'snoozed' && state.until <= at ? rung(life, 'wake', state.until) : life;
}

function seen(life: FlagLife | undefined, { at, severity, evidenceAt: told }: Occurrence): FlagLife {
  // Nobody sees evidence before it is there: else what lies ahead would outlast a resolution.
  const evidenceAt = Math.min(told, at);
  if (!life) return { state: { is: 'raised', at }, severity, evidenceAt, rangAt: at };

  const known = evidenceAt > life.evidenceAt ? { ...life, evidenceAt } : life;
  if (isOver(life.state)) return evidenceAt > life.state.at ? { ...rung(known, 'recur', at), severity } : known;
  return compareSeverity(severity, life.severity) > 0 ? { ...rung(known, 'worsen', at), severity } : known;
}

function acted(life: FlagLife | undefined, event: Act): Outcome {
  const why = life ? refusalOf(life.state, event) : 'not-raised';
  if (life && !why) {
    const rangAt = event.kind === 'reopen' ? event.at : life.rangAt;
    return { life: { ...life, state: stateAfter(event), rangAt } };
  }
  const from = life?.state.is ?? 'none';
  return { life, ...(why && { refusal: { event: event.id, kind: event.kind, from, why } }) };
}

function refusalOf(state: FlagState, event: Act): Refused | undefined {
  if (!transitions[state.is][event.kind]) return isOver(state) ? 'over' : 'already';
  if (event.kind === 'take-over' && state.is === 'taken-over' && state.who === event.who) return 'already';
  if (event.kind === 'snooze' && !(event.until > event.at)) return 'until-is-past';
  return 'reason' in event && event.reason.trim() === '' ? 'no-reason' : undefined;
}

function stateAfter(event: Act): FlagState {
  const { at, who } = event;
  switch (event.kind) {
    case 'acknowledge':
      return { is: 'acknowledged', at, who };
    case 'take-over':
      return { is: 'taken-over', at, who };
    case 'reopen':
      return { is: 'raised', at };
    case 'snooze':
      return { is: 'snoozed', at, who, until: event.until };
    case 'resolve':
      return { is: 'resolved', at, who, reason: event.reason };
    case 'dismiss':
      return { is: 'dismissed', at, who, reason: event.reason };
  }
}

/** Rings at `at`: raised from now on, unless it stays where it is. */
function rung(life: FlagLife, step: Step, at: Instant): FlagLife {
  const stays = transitions[life.state.is][step] === life.state.is;
  return { ...life, state: stays ? life.state : { is: 'raised', at }, rangAt: at };
}

/** Somebody has ended it. */
export const isOver = ({ is }: Pick<FlagState, 'is'>): boolean => is === 'resolved' || is === 'dismissed';
