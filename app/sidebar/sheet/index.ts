export { Sheet } from './Sheet';
export { titleIn } from './texts';
