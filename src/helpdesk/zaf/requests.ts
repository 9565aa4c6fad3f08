/** What asks the REST API: code that comes while the badge is drawn, which needs no request. */
export { readHistory } from '../zendesk/history';
export { createReadJson } from './request';
