import { describe, expect, it } from 'vitest';
import { type Reading, readMessage } from '../../../src/text/reading';
import { NOW, them, us } from '../../support/facts';

type What = {
  [key in keyof Reading]: Reading[key] extends readonly unknown[] ? key : never;
}[keyof Reading];

const lines = (text: string): readonly string[] => text.trim().split('\n');
const says = (write: typeof us, what: NonNullable<What>, text: string): boolean =>
  readMessage(write(NOW, text))[what].length > 0;

const OURS: readonly (readonly [NonNullable<What>, string, string])[] = [
  [
    'acknowledging',
    `
I get how annoying this must be.
You waited eleven days for an answer, and that is too long.
I've just reviewed your previous messages.
You're absolutely right, the invoice shows the old address.
Sorry that the parcel went to the wrong address.
That should never have happened to you.
From what you describe, the battery drains over night.
많이 놀라셨지요. 다행히 다친 분은 없으시다니요.
여러 번 연락하시느라 번거로우셨겠습니다.
고객님의 상황을 충분히 이해하고 있습니다.
첨부해 주신 영상 확인해 보았습니다.
밤새 잠도 못 주무셨겠어요.
그 상황이면 누구라도 화가 났을 거예요.`,
    `
Thanks for reaching out!
I see.
Do you understand the steps?
You must have an account to order.
이 기능을 이해하기 쉽게 설명해 두었습니다.
조금만 기다려 주시기 바랍니다.
불편하시면 언제든 연락 주세요.
이해합니다.
이해는 하지만 규정은 규정입니다.`,
  ],
  [
    'apologies',
    `
My apologies for the mix-up.
That's on us.
We dropped the ball here.
The mistake was ours.
Please excuse the late answer.
저희 쪽 실수였습니다.
제가 잘못 안내해 드렸습니다.
고개 숙여 사과드립니다.
너그러운 양해 부탁드립니다.
먼저 사과부터 드리겠습니다.
답변이 밀렸네요. 용서를 구합니다.`,
    `
Sorry, which order do you mean?
Sorry to keep asking, but which device is it?
I'm sorry, but we do not offer refunds.
You don't have to apologize.
We regret to inform you that it is sold out.
미안하지만 다시 한번 확인 부탁드립니다.
죄송해하지 않으셔도 됩니다.
사과 맛 주스는 품절입니다.
판매자가 사과의 뜻으로 쿠폰을 보냈다고 합니다.
기사님이 죄송하다고 전했습니다.
죄송한 말씀이지만 서류를 한 번 더 보내 주시겠어요?`,
  ],
  [
    'genericApologies',
    `
Apologies for any inconvenience this may have caused.
Sorry for the hassle.
이용에 불편을 끼쳐 드려 죄송합니다.
번거롭게 해 드려 죄송합니다.
저희 서비스에 실망하셨을 텐데 죄송합니다.
만족스러운 경험을 드리지 못한 점 사과드립니다.
네 고객님, 죄송합니다.`,
    `
We are sorry for charging you twice.
배송이 사흘 늦어 죄송합니다.
같은 질문을 두 번 드려 혼란스럽게 해 드린 점 사과드립니다.
저희가 다른 색을 보냈네요. 죄송합니다.
해지하신 뒤에도 요금이 나갔습니다. 저희 책임입니다, 죄송합니다.`,
  ],
  [
    'offers',
    `
We'd be happy to exchange it for you.
Would a refund or a replacement suit you better?
Here are your options: a repair, a new one, or a refund.
I'd recommend turning off the VPN.
Shall I rebook you for Friday?
We will waive the fee.
부분 환불은 어떠실까요?
배송비는 저희가 부담하겠습니다.
다른 케이블로 충전해 보세요.
수리와 교환 가운데 편하신 쪽을 골라 주세요.
이번 달 요금은 안 내셔도 되게 해 드릴게요.
같은 가격대 방으로 옮겨 드리면 어떨까요?
지금 기술팀이 장비를 교체하고 있습니다.`,
    `
We don't do exchanges on swimwear.
You can use the voucher until May.
I can confirm that the order was placed on Monday.
Please send a photo so that we can replace it.
세일 상품은 교환할 수 없습니다.
적립금은 연말까지 사용 가능합니다.
저희가 드릴 수 있는 보상은 따로 없습니다.
대안을 드리고 싶지만 방이 없네요.`,
  ],
  [
    'followUps',
    `
I'll be in touch by Friday.
We'll reach out as soon as the part is in.
You'll hear back from me this afternoon.
A colleague is going to call you.
Just checking in to see how it goes.
Did the new cable help?
담당 부서에서 개별 연락드릴 예정입니다.
처리 결과를 메일로 보내 드리겠습니다.
이후 사용에 불편은 없으셨나요?`,
    `
Please get back to us with the number.
Feel free to reach out.
You can call us any time.
I will call the warehouse.
연락 주시면 감사하겠습니다.
연락드리지 못해 죄송합니다.`,
  ],
  [
    'fixes',
    `
I just refunded you.
The replacement shipped today.
The subscription was cancelled as you asked.
Our technician repaired the line today.
We've taken the charge off your bill.
The site is back online.
Your account is active again.
요청하신 대로 취소해 드렸습니다.
이중 결제된 금액은 승인 취소했습니다.
주소를 바꿔 드렸습니다.
수리를 마쳤습니다.
서비스가 복구됐어요.
이제 로그인이 되실 겁니다.
영수증은 재발행해서 메일로 보내드렸어요.
해당 계정의 잠금을 풀어 드렸습니다.
쿠폰 두 장 넣어드렸으니 확인해 보세요.`,
    `
It has not been fixed yet.
Your refund is being processed.
Once the parcel has been sent, we write.
The order can be cancelled until Friday.
You changed the address.
We sent you an email with questions.
환불은 내일 처리될 예정입니다.
환불이 완료되지 않았습니다.
처리가 지연되었습니다.
수리가 완료되는 대로 보내 드리겠습니다.
아직 환불이 완료되지 않았습니다.
저희가 수리해 드린 것이 아니라 관리사무소에서 교체하신 것으로 보입니다.`,
  ],
  [
    'questions',
    `
Kindly share your order ID with us.
Please tell me the model number.
Just let me know what time suits you.
주소를 회신 부탁드립니다.
구매하신 날짜가 필요합니다.`,
    `
Let us know how it goes.
Please try the steps in this article.
양해 부탁드립니다.
사진을 보내 주셔서 감사합니다.`,
  ],
];

const THEIRS: readonly (readonly [NonNullable<What>, string, string])[] = [
  [
    'failing',
    `
I did what you said and it is still not charging.
Nope, still dead.
Nothing has improved.
The error keeps coming back.
It froze again right after the update.
It made no difference.
I followed all the steps and it's still not charging.
The new router has the same problem.
u said it was fixed but it isnt
The link you sent doesn't open.
Clearing the cache did nothing.
시키는 대로 했는데 안 돼요.
고친 지 하루 만에 다시 고장 났어요.
새로 받은 것도 불량이에요.
나아진 게 없습니다.`,
    `
I would like my money back.
What if the fix does not hold?
I will try the reset tonight.
I have not received the link yet.
When does it come back in stock?
The old cable works.
No change needed.
같은 걸로 하나 더 주세요.
또 주문할게요.
아직 안 써 봤어요.`,
  ],
  [
    'solved',
    `
It's all working again.
The refund came through.
I was able to log in just now.
The parcel turned up at the neighbour's.
The new part fits perfectly.
Your tip worked!
We're good now.
No longer needed.
알려 주신 대로 하니 되네요.
택배 잘 받았어요.
환불 들어왔어요.
정상으로 돌아왔어요.`,
    `
I want this fixed.
When will this be resolved?
It used to work.
The ticket was closed without an answer.
You told me it was resolved, it isn't.
It works on my phone but not on my laptop.
I hope it works.
It hasn't arrived.
해결 부탁드려요.
해결됐나요?
정상 작동하지 않습니다.
잘못 도착했어요.`,
  ],
  [
    'again',
    `
I've told you guys over and over, and called four times.
Third attempt to reach you.
I already told your colleague.
문의만 네 번째예요.
같은 말을 몇 번이나 해야 하죠?
전화를 네 번이나 했어요.`,
    `
I use it three times a week.
I already received it.
세 번 세탁했어요.
벌써 세 번째 재구매입니다.`,
  ],
  [
    'trouble',
    `
My parcel never showed up, and I can't find my invoice.
You charged me twice.
The discount code didn't apply.
앱이 자꾸 튕겨요.
뚜껑이 안 맞아요.
주문한 것과 다른 게 왔어요.`,
    `
What are your opening hours?
I would like to order two more.
재입고는 언제 되나요?
두 개 더 주문하고 싶어요.`,
  ],
  [
    'praise',
    `
You've been incredibly helpful.
Best support I've ever had.
You're the best!
Your agent Tom was incredibly polite.
The food was delicious.
kudos to your team
응대가 정말 좋았어요.
주변에 추천하려고요.`,
    `
I was not impressed.
What a wonderful way to lose a customer, another delay.
Great, another bot.
It would be very helpful to get a reply.
The help was not great.
하나도 안 친절해요.
만족도 조사 링크가 안 열려요.`,
  ],
];

describe.each([
  ['our', us, OURS],
  ['the customer’s', them, THEIRS],
] as const)('what %s words say', (_whose, write, topics) => {
  it.each(topics.flatMap(([what, found]) => lines(found).map((text) => [what, text] as const)))(
    'is found: %s in "%s"',
    (what, text) => {
      expect(says(write, what, text)).toBe(true);
    },
  );

  it.each(topics.flatMap(([what, , none]) => lines(none).map((text) => [what, text] as const)))(
    'is told from what only sounds like it: %s in "%s"',
    (what, text) => {
      expect(says(write, what, text)).toBe(false);
    },
  );
});

describe('laughter and tears', () => {
  it('end a sentence, so that what undoes the one leaves the other', () => {
    const text = '많이 허탈하시겠어요ㅠㅠ 내일까지 점수를 되돌려 드려요!';
    expect(readMessage(us(NOW, text)).acknowledging.map(({ start, end }) => text.slice(start, end))).toEqual([
      '많이 허탈하시겠어요ㅠㅠ',
    ]);
  });
});
