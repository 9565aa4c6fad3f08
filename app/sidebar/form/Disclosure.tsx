import type { ReactNode } from 'react';
import { Unfold } from '../Unfold';

/** A tool that is there when asked for. */
export const Disclosure = ({ name, label, children }: { name: string; label: string; children: ReactNode }) => (
  <div className="disclosure" data-tool={name}>
    <Unfold label={label}>{children}</Unfold>
  </div>
);
