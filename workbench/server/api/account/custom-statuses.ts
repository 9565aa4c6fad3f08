import type { Call } from '../core/call';
import { remember } from '../core/memo';
import { stamp } from '../core/time';

/** Zendesk's status categories that custom statuses belong to; closed tickets carry one of solved. */
export const statusCategories = ['new', 'open', 'pending', 'hold', 'solved'] as const;
type Category = (typeof statusCategories)[number];

/** The account's default custom status of a category. */
export const defaultStatusId = (status: string): number => {
  const at = statusCategories.indexOf(status as Category);
  return 1_900_000_000_001 + 20 * (at < 0 ? statusCategories.length - 1 : at);
};

/** A ticket status as agents see it. */
export interface CustomStatus {
  readonly id: number;
  readonly status_category: Category;
  readonly agent_label: string;
  readonly end_user_label: string;
  readonly description: string;
  readonly end_user_description: string;
  readonly active: boolean;
  readonly created_at: Date;
  readonly updated_at: Date;
}

const labels: Readonly<Record<Category, readonly [agent: string, endUser: string]>> = {
  new: ['New', 'Open'],
  open: ['Open', 'Open'],
  pending: ['Pending', 'Awaiting your reply'],
  hold: ['On-hold', 'Open'],
  solved: ['Solved', 'Solved'],
};

/** Every status of the account: those of the first day, then the added ones. */
export function customStatuses(call: Call): Promise<CustomStatus[]> {
  return remember(call, 'custom statuses', async () => {
    const [account] = await call.sql.query<{ created_at: Date }>('select created_at from brands order by id limit 1');
    const time = account?.created_at ?? call.now;
    const first = statusCategories.map((status_category) => ({
      id: defaultStatusId(status_category),
      status_category,
      agent_label: labels[status_category][0],
      end_user_label: labels[status_category][1],
      description: '',
      end_user_description: '',
      active: true,
      created_at: time,
      updated_at: time,
    }));
    return [...first, ...(await call.sql.query<CustomStatus>('select * from custom_statuses order by id'))];
  });
}

/** Whether the category goes by this status where nobody picks another. */
export const isDefaultStatus = ({ id, status_category }: CustomStatus): boolean =>
  id === defaultStatusId(status_category);

/** A status as the API sends it. */
export const statusRecord = (row: CustomStatus): Record<string, unknown> => ({
  id: row.id,
  status_category: row.status_category,
  agent_label: row.agent_label,
  raw_agent_label: row.agent_label,
  end_user_label: row.end_user_label,
  raw_end_user_label: row.end_user_label,
  description: row.description,
  raw_description: row.description,
  end_user_description: row.end_user_description,
  raw_end_user_description: row.end_user_description,
  active: row.active,
  default: isDefaultStatus(row),
  created_at: stamp(row.created_at),
  updated_at: stamp(row.updated_at),
});
