import './say.css';

/** All that is loaded for words to say, in one file. */
export { MoveWords } from './MoveWords';
export { SayNote } from './SayNote';
export { StepTick } from './StepTick';
export { StepWords } from './StepWords';
