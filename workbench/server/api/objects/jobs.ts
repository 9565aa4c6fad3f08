import type { JobKind } from '../jobs/start';
export const recordJobs: readonly JobKind[] = [];
