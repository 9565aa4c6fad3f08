import { systemClock } from '../shared/clock';
import { htmlText } from '../shared/html-text-anywhere';
import { askThrough } from './asking';
import { createInsightsServer } from './insights/insights-server';
import type { FromInsights, ToInsights } from './insights/messages';
import { loadHearing } from './scoring/hearing';
import { sharedBudget } from './shared-budget';

const post = (message: FromInsights): void => postMessage(message);
const budget = sharedBudget();
const { client, hear } = askThrough(post, (headers) => budget.hear(headers, systemClock.now()));
const serve = createInsightsServer({ client, clock: systemClock, budget, post, loadHearing, readHtml: htmlText });

addEventListener('message', ({ data }: MessageEvent<ToInsights>) => {
  if (data.kind === 'answer') hear(data);
  else serve(data);
});
