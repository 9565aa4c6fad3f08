import makeRequests from 'zendesk-node-api/src/zdrequest.js';
import type { Account } from './account';

/** The requests of `zendesk-node-api`, which reject for every failure through the transport that stands in for `request`. */
export const packageRequests = ({ origin, token }: Account) =>
  makeRequests({ url: origin, authorization: `Bearer ${token}` });
