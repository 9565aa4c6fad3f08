import { useEffect, useState } from 'react';
import type { PersonId } from '../../../src/facts/person';
import type { FlagKeeping } from './keeping';
import { useFlagTexts } from './texts';

/** Says who somebody is. */
export type NameOf = (id: PersonId) => string;

/**
 * Names of those who acted: the ones that are known already, and the others asked for once. Until they are told, or where
 * nobody tells, it was somebody.
 */
export function useNames(
  ids: readonly PersonId[],
  known: ReadonlyMap<PersonId, string>,
  keeping: Pick<FlagKeeping, 'people'> | undefined,
): NameOf {
  const f = useFlagTexts();
  const [told, setTold] = useState<ReadonlyMap<PersonId, string>>(new Map());
  const wanted = [...new Set(ids)].filter((id) => !known.has(id) && !told.has(id)).join(',');
  useEffect(() => {
    if (wanted === '' || !keeping) return;
    const cancel = new AbortController();
    keeping.people(wanted.split(',').map(Number), cancel.signal).then(
      (names) => {
        if (!cancel.signal.aborted && names.size > 0) setTold((before) => new Map([...before, ...names]));
      },
      () => {},
    );
    return () => cancel.abort();
  }, [wanted, keeping]);
  return (id) => known.get(id) ?? told.get(id) ?? f('somebody');
}
