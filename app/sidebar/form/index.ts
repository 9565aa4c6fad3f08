export { CauseQuestions } from './CauseQuestions';
export { FollowUp } from './FollowUp';
export { NoteTool } from './NoteTool';
export { StepTools } from './StepTools';
export { warmTexts } from './texts';
