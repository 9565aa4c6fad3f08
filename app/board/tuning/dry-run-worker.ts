import type { DryRunRequest } from './dry-run-messages';
import { createDryRunServer } from './dry-run-server';

const serve = createDryRunServer((answer) => self.postMessage(answer));

self.onmessage = ({ data }: MessageEvent<DryRunRequest>): void => serve(data);
