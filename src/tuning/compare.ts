import type { Instant } from '../facts/instant';
import type { Band } from '../health/band';
import type { Course } from './course';
import type { DryRun } from './dry-run';

/** A ticket that would have been shown otherwise. */
export interface Changed {
  readonly ticket: number;
  readonly before: Pick<Course, 'band' | 'at' | 'rangAt'>;
  readonly after: Pick<Course, 'band' | 'at' | 'rangAt'>;
  /** Whether it comes among those that ring, or goes. */
  readonly ring: 'comes' | 'goes' | 'stays';
}

/** The very tickets that a change of policy moves: another worst band, or a ring that comes or goes. */
export function compare(before: DryRun, after: DryRun): readonly Changed[] {
  const now = new Map(after.courses.map((course) => [course.ticket, course]));
  return before.courses.flatMap((was) => {
    const is = now.get(was.ticket);
    if (!is) return [];
    const ring = ringChange(was.rangAt, is.rangAt);
    if (was.band === is.band && ring === 'stays') return [];
    return [{ ticket: was.ticket, before: shown(was), after: shown(is), ring }];
  });
}

const shown = ({ band, at, rangAt }: Course): { band: Band; at: Instant; rangAt?: Instant } => ({
  band,
  at,
  ...(rangAt !== undefined && { rangAt }),
});

function ringChange(before: Instant | undefined, after: Instant | undefined): Changed['ring'] {
  if ((before === undefined) === (after === undefined)) return 'stays';
  return before === undefined ? 'comes' : 'goes';
}
