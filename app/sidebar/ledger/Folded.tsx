import type { ReactNode } from 'react';
import { Unfold } from '../Unfold';

/** What is over and done with: there for those who ask. */
export const Folded = ({ label, name, children }: { label: string; name: string; children: ReactNode }) => (
  <div data-folded={name}>
    <Unfold label={label} className="ledger-small">
      {children}
    </Unfold>
  </div>
);
