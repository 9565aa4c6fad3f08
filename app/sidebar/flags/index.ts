export { warmTexts } from '../../shared/flags/texts';
export { AskForHelp } from './AskForHelp';
export { FlagTools } from './FlagTools';
export { QuietedLines } from './QuietedLines';
export { WrongReading } from './WrongReading';
