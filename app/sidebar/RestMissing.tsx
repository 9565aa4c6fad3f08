import { useEffect } from 'react';
import { BrokenNotice } from '../shared/ErrorBoundary';
import type { RestProps } from './rest-props';

/** Stands where the rest could not be loaded: the badge stays, and says that no history is coming. */
export function RestMissing({ tellHistory }: RestProps) {
  useEffect(() => tellHistory({ reading: false, trouble: { code: 'failed' } }), [tellHistory]);
  return <BrokenNotice />;
}
