/** Where the command writes: what was asked for, and remarks beside it. */
export interface Output {
  print(line: string): void;
  remark(line: string): void;
  now(): number;
}
