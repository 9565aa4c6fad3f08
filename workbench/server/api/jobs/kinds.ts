import { recordJobs } from '../objects/jobs';
import { destroyJob } from '../tickets/destroy';
import { importJob } from '../tickets/import';
import { ticketJobs } from '../tickets/many';
import { userJobs } from '../users/bulk';
import { viewJobs } from '../views/export';
import type { JobKind } from './start';

/** Every kind of job, for those whose time comes after their request. */
export const jobKinds: readonly JobKind[] = [
  importJob,
  ...ticketJobs,
  destroyJob,
  ...userJobs,
  ...recordJobs,
  ...viewJobs,
];
