import { Suspense } from 'react';
import { useHelpdesk } from '../shared/desk';
import { useWords } from '../shared/i18n/WordsContext';
import type { DraftCheckProps } from './draft/DraftCheck';
import { latePart, Nothing } from './late-part';

/** Where it cannot be loaded a reply is written without it. */
const parts = latePart(
  () => import('./draft'),
  (draft) => draft.DraftCheck,
  Nothing,
);

/** What the reply that is being written does and had better do, where the helpdesk tells of it. */
export function DraftCheck(props: DraftCheckProps) {
  const { can } = useHelpdesk();
  const Late = parts[useWords().language];
  if (!can.has('read-draft') || !can.has('watch')) return null;
  return (
    <Suspense fallback={null}>
      <Late {...props} />
    </Suspense>
  );
}
