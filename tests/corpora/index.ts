import { absolutePromise } from './conduct/absolute-promise';
import { asMentioned } from './conduct/as-mentioned';
import { blame } from './conduct/blame';
import { commitment } from './conduct/commitment';
import { disown } from './conduct/disown';
import { minimize } from './conduct/minimize';
import { noAuthority } from './conduct/no-authority';
import { refusal } from './conduct/refusal';
import { retaliate } from './conduct/retaliate';
import { timeFrame } from './conduct/time-frame';
import { unsure } from './conduct/unsure';
import { vagueTime } from './conduct/vague-time';
import type { Corpus } from './corpus';
import { billingDispute } from './demands/billing-dispute';
import { changeOfMind } from './demands/change-of-mind';
import { claimedCount } from './demands/claimed-count';
import { claimedPromise } from './demands/claimed-promise';
import { claimedSilence } from './demands/claimed-silence';
import { leaving } from './demands/leaving';
import { ownMistake } from './demands/own-mistake';
import { priceObjection } from './demands/price-objection';
import { ultimatum } from './demands/ultimatum';
import { wantsSupervisor } from './demands/wants-supervisor';
import { danger } from './threats/danger';
import { insult } from './threats/insult';
import { legal } from './threats/legal';
import { publicPressure } from './threats/public';
import { threatOfHarm } from './threats/threat-of-harm';

/** Messages for every saying that the text reading has to tell, written before its phrases. */
export const corpora: readonly Corpus[] = [
  absolutePromise,
  asMentioned,
  blame,
  commitment,
  disown,
  minimize,
  noAuthority,
  refusal,
  retaliate,
  timeFrame,
  unsure,
  vagueTime,
  billingDispute,
  changeOfMind,
  claimedCount,
  claimedPromise,
  claimedSilence,
  leaving,
  ownMistake,
  priceObjection,
  ultimatum,
  wantsSupervisor,
  danger,
  insult,
  legal,
  publicPressure,
  threatOfHarm,
];
