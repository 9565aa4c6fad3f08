import type { TabProps } from '../tabs';

/** The open tickets, the most urgent first. */
export function NeedsPage({ desk }: TabProps) {
  return <p>{desk.me?.name}</p>;
}
