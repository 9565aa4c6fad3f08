/** Only the interface's part: what Zendesk reads from the same file has no place in the bundle. */
export { ui as words } from '../../../translations/en.json';
