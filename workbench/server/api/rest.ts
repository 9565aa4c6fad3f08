import { Hono } from 'hono';
import { brandRoutes } from './account/brands';
import { customStatusRoutes } from './account/custom-status-routes';
import { fieldRoutes } from './account/fields';
import { groupRoutes } from './account/groups';
import { macroRoutes } from './account/macros';
import { tagNameRoutes } from './account/tag-names';
import { ticketFormRoutes } from './account/ticket-forms';
import { installationRoutes } from './apps/installations';
import { notifyRoutes } from './apps/notify';
import { validateRoutes } from './apps/validate';
import { attachmentRoutes } from './attachments/routes';
import type { Env } from './core/call';
import { incrementalRoutes } from './incremental/routes';
import { jobRoutes } from './jobs/routes';
import { recordJobRoutes } from './objects/jobs';
import { recordRoutes } from './objects/record-routes';
import { objectRoutes } from './objects/routes';
import { membershipRoutes } from './organizations/memberships';
import { organizationRoutes } from './organizations/routes';
import { ratingRoutes } from './satisfaction/rate';
import { ratingListRoutes } from './satisfaction/ratings';
import { reasonRoutes } from './satisfaction/reasons';
import { surveyRoutes } from './satisfaction/surveys';
import { scheduleRoutes } from './schedules/routes';
import { searchRoutes } from './search/routes';
import { slaRoutes } from './slas/routes';
import { allAuditRoutes } from './tickets/all-audits';
import { auditRoutes } from './tickets/audits';
import { commentRoutes } from './tickets/comments';
import { conversationLogRoutes } from './tickets/conversation-log';
import { deletedTicketRoutes } from './tickets/deleted';
import { destroyRoutes } from './tickets/destroy';
import { importRoutes } from './tickets/import';
import { manyTicketRoutes } from './tickets/many';
import { metricRoutes } from './tickets/metrics';
import { ticketRoutes } from './tickets/routes';
import { sideConversationRoutes } from './tickets/side-conversations';
import { tagRoutes } from './tickets/tags';
import { bulkUserRoutes } from './users/bulk';
import { mergeRoutes } from './users/merge';
import { userRoutes } from './users/routes';
import { viewRoutes } from './views/routes';

/** Every endpoint below `/api/v2`. */
export function createRest(): Hono<Env> {
  const rest = new Hono<Env>();
  for (const routes of [
    ticketRoutes,
    manyTicketRoutes,
    commentRoutes,
    auditRoutes,
    metricRoutes,
    ratingRoutes,
    ratingListRoutes,
    reasonRoutes,
    surveyRoutes,
    incrementalRoutes,
    viewRoutes,
    conversationLogRoutes,
    sideConversationRoutes,
    deletedTicketRoutes,
    destroyRoutes,
    allAuditRoutes,
    scheduleRoutes,
    slaRoutes,
    tagRoutes,
    tagNameRoutes,
    importRoutes,
    userRoutes,
    bulkUserRoutes,
    mergeRoutes,
    organizationRoutes,
    membershipRoutes,
    fieldRoutes,
    customStatusRoutes,
    ticketFormRoutes,
    groupRoutes,
    brandRoutes,
    searchRoutes,
    macroRoutes,
    objectRoutes,
    recordRoutes,
    recordJobRoutes,
    jobRoutes,
    validateRoutes,
    installationRoutes,
    notifyRoutes,
    attachmentRoutes,
  ]) {
    routes(rest);
  }
  return rest;
}
