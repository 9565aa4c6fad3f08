import { describe, expect, it } from 'vitest';
import { hear } from '../../../src/text/hear';
import { type Reading, readMessage } from '../../../src/text/reading';
import type { CustomerSaying } from '../../../src/text/saying-ids';
import { NOW, them } from '../../support/facts';

const says = (saying: CustomerSaying, text: string): boolean =>
  (hear(them(NOW, text)).sayings[saying]?.length ?? 0) > 0;
type What = 'failing' | 'solved' | 'praise' | 'again';
const reads = (what: keyof Reading & What, text: string): boolean => readMessage(them(NOW, text))[what].length > 0;

describe('a Korean customer who says it', () => {
  it.each([
    ['threat-of-harm', '그 매니저 두 다리 부러뜨려 놓을 거니까 기다려.'],
    ['threat-of-harm', '직원들 무사하지 못할 줄 아세요.'],
    ['threat-of-harm', '방망이 챙겨 갑니다.'],
    ['danger', '에어컨 전선이 시커멓게 녹고 있어요.'],
    ['danger', '모르는 남자가 새벽에 초인종을 계속 눌러요.'],
    ['danger', '이 크림 바르고 얼굴이 붓고 숨을 못 쉬겠어요.'],
    ['insult', '콜센터라는 것들이 머리가 텅 비었냐.'],
    ['insult', '한글은 읽을 줄 아는지 의심스럽네요, 등신들아.'],
    ['legal', '법률 대리인을 통해 연락드리겠습니다.'],
    ['legal', '금감원에 민원 접수 완료했습니다.'],
    ['public', '통화 녹취 전부 유튜브에 공개하겠습니다.'],
    ['public', '동네 단톡방에 다 알릴 거예요.'],
    ['leaving', '적금이랑 통장 전부 정리하고 타 은행으로 옮깁니다.'],
    ['leaving', '두 번 다시 주문 안 합니다.'],
    ['wants-supervisor', '상급자분 통화 원합니다.'],
    ['wants-supervisor', '결정권 있는 분이 전화 주세요.'],
    ['claimed-promise', '수요일까지 보내 주기로 하셨는데 아직도 안 왔네요.'],
    ['claimed-promise', '안내받은 것과 요금이 다릅니다.'],
  ] as const)('is heard: %s, %s', (saying, text) => {
    expect(says(saying, text)).toBe(true);
  });

  it.each([
    ['threat-of-harm', '이 키보드 진짜 부숴 버리고 싶네요.'],
    ['threat-of-harm', '옆집 사람이 저를 때리겠다고 소리를 질러요.'],
    ['danger', '속이 타서 숨이 막힐 지경이에요, 음식이 너무 매워서.'],
    ['danger', '데이터가 부족해서 업데이트가 안 돼요.'],
    ['insult', '제가 바보같이 주소를 잘못 적었어요.'],
    ['legal', '카드를 분실해서 경찰서에 신고 접수했어요.'],
    ['legal', '법원에 제출할 서류로 거래 내역서가 필요해요.'],
    ['public', '인터넷 해지하겠습니다.'],
    ['public', '블로그에 올린 후기로 적립금을 받을 수 있나요?'],
    ['leaving', '부가 서비스 하나만 해지하겠습니다.'],
    ['leaving', '친구가 다른 통신사로 옮겼다고 하네요.'],
    ['wants-supervisor', '저희 팀장님이 보고서를 요청하셔서요.'],
    ['wants-supervisor', '책임 있는 답변을 부탁드립니다.'],
    ['claimed-promise', '내일 보내 주신다고 하셨으니 기다리겠습니다.'],
  ] as const)('is told from one who does not: %s, %s', (saying, text) => {
    expect(says(saying, text)).toBe(false);
  });

  it.each([
    ['failing', '부품을 교체했는데도 화면이 깜빡여요.'],
    ['failing', '보내 주신 코드가 만료됐다고 나와요.'],
    ['failing', '재설치 후에도 로그인이 거부됩니다.'],
    ['solved', '설정을 바꾸니 바로 연결되네요.'],
    ['solved', '소음이 싹 사라졌습니다.'],
    ['solved', '수정된 영수증 잘 받았습니다.'],
    ['praise', '설명을 정말 꼼꼼하게 해 주셔서 감동받았어요.'],
    ['praise', '생각보다 배송이 빨랐어요.'],
    ['again', '지난주에 전화드렸던 사람입니다.'],
    ['again', '같은 말을 몇 번이나 되풀이해야 하는지 모르겠네요.'],
  ] as const)('is read: %s, %s', (what, text) => {
    expect(reads(what, text)).toBe(true);
  });

  it.each([
    ['failing', '인터넷이 갑자기 안 돼요.'],
    ['failing', '교환해도 또 고장 나면 어떡하나 걱정이에요.'],
    ['solved', '정상으로 처리됐다고 문자가 왔는데 통장에는 없어요.'],
    ['solved', '이제 아예 안 켜져요.'],
    ['praise', '정말 훌륭한 서비스네요, 물건은 아직도 안 왔지만요.'],
    ['again', '택배사에 전화를 세 번 했는데 안 받아요. 처음 문의드립니다.'],
  ] as const)('is read otherwise: %s, %s', (what, text) => {
    expect(reads(what, text)).toBe(false);
  });
});
