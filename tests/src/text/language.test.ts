import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/text/language';

describe('language', () => {
  it.each([
    ['en', 'where is my order? it has not arrived.'],
    ['en', 'printer shows code e32 again'],
    ['ko', '주문한 상품이 아직 안 왔어요'],
    ['ko', 'iphone 15 pro 케이스 언제 오나요'],
    ['other', 'wo ist mein paket? es ist noch nicht angekommen.'],
    ['other', "je n'ai pas reçu ma commande, c'est inadmissible"],
    ['other', '注文した商品がまだ届きません'],
    ['other', 'где мой заказ?'],
    ['other', 'la tienda llegó rota y no estoy contento con el servicio'],
    ['none', 'ok'],
    ['none', '12345 !!'],
    ['none', ''],
  ])('is %s: %s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });
});
