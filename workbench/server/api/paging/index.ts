export { Conditions } from './conditions';
export { cursorPage, cursorSize } from './cursor';
export { type Listing, page, type Sort } from './listing';
export { offsetLinks, pageNumber } from './offset';
