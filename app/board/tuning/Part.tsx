import type { ReactNode } from 'react';

/** A part of the page under its heading. */
export function Part({ name, title, children }: { name: string; title: string; children: ReactNode }) {
  return (
    <section className="tuning-part" data-part={name} aria-label={title}>
      <h2 className="tuning-heading">{title}</h2>
      {children}
    </section>
  );
}
