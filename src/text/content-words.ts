import { lines } from './phrases/lines';

/**
 * What a sentence is about: its words cut to stems, without those that every sentence of a support team has, names of
 * times, and short numbers. English endings go, of Hangul words two syllables stay, because particles follow.
 */
export function contentWords(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [word] of text.matchAll(WORD)) {
    const cut = stem(word);
    if (cut.length > 1 && !EMPTY.has(cut)) found.add(cut);
  }
  return found;
}

/** Whether the words name no thing of their own: "it was shipped", "your order". Such words fit whatever was meant. */
export function namesNothing(words: ReadonlySet<string>): boolean {
  for (const word of words) if (!COMMON.has(word)) return false;
  return true;
}

/** Short numbers are times, amounts of pieces, steps; a long one is an order. */
const WORD = /[가-힣]+|(?<![\p{L}\p{N}])(?:\p{Script=Latin}[\p{Script=Latin}\p{N}'-]+|\p{N}{5,})/gu;

const stem = (word: string): string =>
  /^[가-힣]/.test(word)
    ? word.slice(0, 2)
    : word
        .replace(/(?<=..)(?:'\w*|ing|ed|e?s|e)$/, '')
        .replace(/(.)\1$/, '$1')
        .slice(0, 6);

const stems = (text: string): ReadonlySet<string> => new Set(lines(text).join(' ').split(' ').map(stem));

const EMPTY = stems(`
am an and any are as at be been being but by can cannot can't could did do does doesn't don't done each for from get gets getting give
given giving go goes going gone got had has have having he her here here's hers him his how i'd i'll i'm i've if in into is it it'll it's its
just let let's like made make makes making may me might more most must my need needs never no not now of off on once one only or other our
out over own please put she should so some still such sure take taken takes taking than thank thanks that that's the their them then there
these they they'll they're this those through till to too two until up upon us very via want was we we'd we'll we're we've were what when
where which while who why will with within without won't would yes yet you you'd you'll you're you've your yours
exactly actually really able about again ask ago ahead all allow almost along already also always another around asap away back because become before begin below bit
both bring certain check come comes coming commit complete confirm contact answer call reply hear heard email emailed mail mailed message
definite detail dear done end expect fast final find finish first follow following following-up forget good great handle happen hello help
hey hi hope information inform intend know known last late later latest least left long look mind moment much new news next old ok okay
once open part plan possible process promise promised provide quick reach ready really receive received right same say see send sending sent set
shall shortly show someone something soon sorry sort sorted sorting start step steps still straight team thing time today tomorrow tonight
towards trust try understand unfortunate update usual wait well whole wish work working write yesterday fix fixed solve solved resolve
resolved everything customer colleague arrive arrived regard kind best sincere
monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun weekend january february march april june july august
september october november december minute hour day week fortnight month year business afternoon morning evening noon midnight night lunch
eod cob pm half couple few three four five six seven eight nine ten twelve early
저희 제가 저는 우리 고객 내일 오늘 금일 명일 익일 당일 모레 글피 이번 다음 차주 금주 내주 영업 업무 근무 기준 오전 오후 저녁 아침 점심 정오 자정
까지 이내 안에 내로 중으 드리 드릴 드립 드려 드렸 하겠 보내 보냈 보낼 있습 없습 합니 입니 됩니 해드 예정 계획 최대 늦어 빠르 빠른 바로 즉시 곧바
다시 추가 우선 먼저 확인 처리 진행 안내 연락 답변 회신 답장 전화 말씀 부탁 감사 죄송 안녕 반갑 해당 관련 대해 대한 통해 내용 부분 경우 때문 그리
그래 그런 그러 하지 하고 하여 해서 했습 하였 되었 됐습 이제 지금 현재 방금 조금 정말 모두 전부 완료 월요 화요 수요 목요 금요 토요 일요 주말 이후
이전 후에 후로 뒤에 시간 이틀 사흘 나흘 하루 일주 개월 다음달 새로 새로운 알려 알겠 받았 받아 받으 왔습 도착 언제 어디 어떻 무슨 되나 되는 되면 될까 같습 것이
이것 그것 저것 여기 그게 이게 아직 혹시 네네 좋은 늦게 약속 조치 기다 주세 주시 주신 주셔 바랍 보겠 두겠 놓겠 일까 일에 일이 월까 초까 말까 월말
시까 시에 시간 분까 분이 분안 주까 주이 업일 담당 담당자 직원 팀에 오는 가능 도와
`);

/** Names of the thing in general, and of what is done with it: they say which promise is meant, but nothing else. */
const COMMON = stems(`
order parcel package shipment delivery item product goods thing replacement case ticket request issue problem matter account device ship
shipped shipping dispatch dispatched deliver delivered post posted leave warehouse courier carrier way repair repaired file attachment
attached document enclosed money amount bank inconvenience delay patience 주문 상품 제품 물건 택배 배송 발송 출고 배달 접수 요청 문의 문제 건은 건을 메일 이메 문자 파일 첨부
문서 서류 입금 금액 계좌 불편 기사 송부 전달 창고 택배사
`);
