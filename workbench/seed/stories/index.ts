import type { Story } from '../story';
import { ameliaRourke } from './amelia-rourke';
import { bethCalloway } from './beth-calloway';
import { carlaMendes } from './carla-mendes';
import { claireDubois } from './claire-dubois';
import { derekOsgood } from './derek-osgood';
import { dongwookMa } from './dongwook-ma';
import { eunjiLim } from './eunji-lim';
import { fionaLark } from './fiona-lark';
import { georgeApsley } from './george-apsley';
import { graceHolloway } from './grace-holloway';
import { gwenAchterberg } from './gwen-achterberg';
import { hannahWhitlock } from './hannah-whitlock';
import { harutoEndo } from './haruto-endo';
import { hyunwooSeo } from './hyunwoo-seo';
import { isabelFontana } from './isabel-fontana';
import { jiwonHan } from './jiwon-han';
import { juwonAhn } from './juwon-ahn';
import { kwangsooBae } from './kwangsoo-bae';
import { lenaFischer } from './lena-fischer';
import { marcusTyndall } from './marcus-tyndall';
import { maximilianeVonHohenfels } from './maximiliane-von-hohenfels';
import { minjiKang } from './minji-kang';
import { nariShin } from './nari-shin';
import { nathanEversole } from './nathan-eversole';
import { oliverStrand } from './oliver-strand';
import { paulaBrandt } from './paula-brandt';
import { priyaRaman } from './priya-raman';
import { rickDunmore } from './rick-dunmore';
import { sangmiOh } from './sangmi-oh';
import { seunghoBaek } from './seungho-baek';
import { soyeonJang } from './soyeon-jang';
import { spamSender } from './spam-sender';
import { taeyangMoon } from './taeyang-moon';
import { tobiasLindqvist } from './tobias-lindqvist';
import { kevinDoyle, rosaLind, sunyoungHa, trailSyncOutage } from './trail-sync-outage';
import { vivianAshcroft } from './vivian-ashcroft';
import { walterPiggott } from './walter-piggott';
import { yunaCho } from './yuna-cho';

/** Everybody, in the order in which they are brought in. */
export const stories: readonly Story[] = [
  ameliaRourke,
  bethCalloway,
  carlaMendes,
  claireDubois,
  derekOsgood,
  dongwookMa,
  eunjiLim,
  fionaLark,
  georgeApsley,
  graceHolloway,
  gwenAchterberg,
  hannahWhitlock,
  harutoEndo,
  hyunwooSeo,
  isabelFontana,
  jiwonHan,
  juwonAhn,
  kwangsooBae,
  lenaFischer,
  marcusTyndall,
  maximilianeVonHohenfels,
  minjiKang,
  nariShin,
  nathanEversole,
  oliverStrand,
  paulaBrandt,
  priyaRaman,
  rickDunmore,
  sangmiOh,
  seunghoBaek,
  soyeonJang,
  spamSender,
  taeyangMoon,
  tobiasLindqvist,
  trailSyncOutage,
  kevinDoyle,
  sunyoungHa,
  rosaLind,
  vivianAshcroft,
  walterPiggott,
  yunaCho,
];
