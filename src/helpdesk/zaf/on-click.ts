/** What no badge needs: code that comes with the first click that asks for it. */
export { readMessages } from '../zendesk/messages';
export { readOrganization } from '../zendesk/organization';
export { createForm } from './form';
