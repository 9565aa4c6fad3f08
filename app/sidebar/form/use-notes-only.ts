import { useQuery } from '@tanstack/react-query';
import { useHelpdesk } from '../../shared/desk';

/**
 * Whether the agent may write internal notes alone; undefined until that is known. Where it cannot be told nothing is
 * taken away: the helpdesk itself refuses what may not be.
 */
export function useNotesOnly(): boolean | undefined {
  const helpdesk = useHelpdesk();
  const { data, isError } = useQuery({
    queryKey: ['notes-only'],
    queryFn: () => helpdesk.isNotesOnly(),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    networkMode: 'always',
  });
  return isError ? false : data;
}
