export { Conditions } from './conditions';
export { countRecords } from './count';
export { type CursorAnswer, cursorPage, cursorSize } from './cursor';
export { type CursorRules, type Listing, page, type Sort } from './listing';
export { offsetLinks, pageNumber } from './offset';
