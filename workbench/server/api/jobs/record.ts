import { type Call, recordUrl } from '../core/call';

/** A background job as stored. */
export interface JobRow {
  id: string;
  /** Counts up; orders lists. */
  number: number;
  job_type: string;
  total: number;
  results: object[];
  /** What is still to be done; null once it is. */
  work: readonly unknown[] | null;
  /** Why none of it could be done; null for a job that went through its items. */
  failure: string | null;
  /** Who started it: it runs with that person's rights. */
  user_id: number;
  /** The address the request came to, for the `url` fields of records in the results. */
  origin: string;
  created_at: Date;
  /** When it is done, or was. */
  due_at: Date;
}

/** A job as the API sends it: half of its time it waits, then it works, and `message` names the item it is at. */
export function jobRecord(call: Call, row: JobRow): Record<string, unknown> {
  const { id, job_type, total } = row;
  const job = { id, job_type, url: recordUrl(call, `job_statuses/${id}`), total };
  if (row.failure !== null) return { ...job, progress: 0, status: 'failed', message: row.failure, results: [] };
  if (row.work === null) {
    const at = row.due_at.toISOString().slice(0, 19).replace('T', ' ');
    return { ...job, progress: total, status: 'completed', message: `Completed at ${at} +0000`, results: row.results };
  }
  const middle = (row.created_at.getTime() + row.due_at.getTime()) / 2;
  if (call.now.getTime() < middle) return queued(job);
  const share = (call.now.getTime() - middle) / (row.due_at.getTime() - middle);
  const progress = Math.min(Math.floor(share * total), total);
  return { ...job, progress, status: 'working', message: `Working on item ${progress + 1} of ${total}`, results: null };
}

/** The answer that starts the polling. */
export const queued = (job: Record<string, unknown>): Record<string, unknown> => ({
  ...job,
  progress: null,
  status: 'queued',
  message: null,
  results: null,
});
