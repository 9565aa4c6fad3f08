export { moves, movesFor } from './moves';
export { steps, stepsOf } from './steps';
