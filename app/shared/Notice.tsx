import type { ReactNode } from 'react';
import './notice.css';

/** One state that the agent should know of: a title, a sentence, and at most one thing to do. */
export function Notice({
  name,
  tone = 'grey',
  title,
  children,
  action,
}: {
  /** Stable name of the state, for tests and scripts. */
  name: string;
  tone?: 'grey' | 'care' | 'alarm' | 'fresh';
  title: string;
  children?: ReactNode;
  /** `busy`: it is being done. The button stays where it is then, so that the keyboard does not lose its place. */
  action?: { readonly label: string; readonly run: () => void; readonly busy?: boolean };
}) {
  return (
    <section className="notice" data-notice={name} data-tone={tone} role={tone === 'alarm' ? 'alert' : undefined}>
      <h2 className="notice-title">{title}</h2>
      {children}
      {action && (
        <button
          type="button"
          className="link"
          aria-disabled={action.busy === true}
          onClick={action.busy === true ? undefined : action.run}
        >
          {action.label}
        </button>
      )}
    </section>
  );
}
