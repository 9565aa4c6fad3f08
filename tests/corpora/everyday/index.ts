import type { Corpus } from '../corpus';
import { everydayAbsolutePromise } from './absolute-promise';
import { everydayAsMentioned } from './as-mentioned';
import { everydayBillingDispute } from './billing-dispute';
import { everydayBlame } from './blame';
import { everydayChangeOfMind } from './change-of-mind';
import { everydayClaimedCount } from './claimed-count';
import { everydayClaimedPromise } from './claimed-promise';
import { everydayClaimedSilence } from './claimed-silence';
import { everydayCommitment } from './commitment';
import { everydayDanger } from './danger';
import { everydayDisown } from './disown';
import { everydayInsult } from './insult';
import { everydayLeaving } from './leaving';
import { everydayLegal } from './legal';
import { everydayMinimize } from './minimize';
import { everydayNoAuthority } from './no-authority';
import { everydayOwnMistake } from './own-mistake';
import { everydayPriceObjection } from './price-objection';
import { everydayPublic } from './public';
import { everydayRefusal } from './refusal';
import { everydayRetaliate } from './retaliate';
import { everydayThreatOfHarm } from './threat-of-harm';
import { everydayTimeFrame } from './time-frame';
import { everydayUltimatum } from './ultimatum';
import { everydayUnsure } from './unsure';
import { everydayVagueTime } from './vague-time';
import { everydayWantsSupervisor } from './wants-supervisor';

/**
 * The same sayings in the words that a support desk gets and sends every day, the common ones most often. Written
 * without a look at the phrases, and to be left unread by whoever writes them: what they miss here is what they miss.
 */
export const everyday: readonly Corpus[] = [
  everydayAbsolutePromise,
  everydayAsMentioned,
  everydayBlame,
  everydayCommitment,
  everydayDisown,
  everydayMinimize,
  everydayNoAuthority,
  everydayRefusal,
  everydayRetaliate,
  everydayTimeFrame,
  everydayUnsure,
  everydayVagueTime,
  everydayBillingDispute,
  everydayChangeOfMind,
  everydayClaimedCount,
  everydayClaimedPromise,
  everydayClaimedSilence,
  everydayDanger,
  everydayInsult,
  everydayLeaving,
  everydayLegal,
  everydayOwnMistake,
  everydayPriceObjection,
  everydayPublic,
  everydayThreatOfHarm,
  everydayUltimatum,
  everydayWantsSupervisor,
];
