import './draft.css';

/** All that is loaded for the check of a draft, in one file. */
export { DraftCheck } from './DraftCheck';
export { warmTexts } from './texts';
