import { Tag } from '@zendeskgarden/react-tags';
import { text } from '../strings';

/** Zendesk's colours of the statuses, dark enough for white letters where the letters are white. */
const hues: Readonly<Record<string, string>> = {
  new: '#ffb648',
  open: '#c72a1c',
  pending: '#1f73b7',
  hold: '#2f3941',
  solved: '#68737d',
  closed: '#d8dcde',
};

/** The status of a ticket as agents know it. */
export const StatusBadge = ({
  status,
  size = 'medium',
}: {
  readonly status: string;
  readonly size?: 'small' | 'medium';
}) => (
  <Tag hue={hues[status] ?? '#68737d'} size={size} isRegular data-status={status}>
    <span>{statusName(status)}</span>
  </Tag>
);

const names = ['new', 'open', 'pending', 'hold', 'solved', 'closed'] as const;

/** The status in the agent's language; one that the workspace does not know stays as it is. */
export const statusName = (status: string): string => {
  const name = names.find((each) => each === status);
  return name === undefined ? status : text(`status.${name}`);
};
