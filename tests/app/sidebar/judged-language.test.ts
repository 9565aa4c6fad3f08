import { describe, expect, it } from 'vitest';
import { isLanguageJudged } from '../../../app/sidebar/judged-language';
import { daysAgo, them, us } from '../../support/facts';

describe('isLanguageJudged', () => {
  it.each([
    'The tent arrived torn and I am not happy with you.',
    '텐트가 찢어진 채로 도착했습니다.',
    'Galaxy S24 Ultra 케이스 교환 문의 드립니다',
    'Order FG-2391 De Luxe Grande',
    'ok',
    '???',
    '',
  ])('takes "%s" as a language that we know', (text) => {
    expect(isLanguageJudged([them(daysAgo(1), text)])).toBe(true);
  });

  it.each([
    'Bonjour, la tente est arrivée déchirée et je ne suis pas content avec vous.',
    'Das Zelt ist kaputt und ich habe noch nicht einmal eine Antwort von Ihnen.',
    'La tienda llegó rota y no estoy contento con el servicio, por favor contesten.',
    'テントが破れて届きました。返金してください。',
    'Палатка пришла порванной, верните деньги.',
  ])('does not claim to judge "%s"', (text) => {
    expect(isLanguageJudged([them(daysAgo(1), text)])).toBe(false);
  });

  it('looks at the customer’s words alone', () => {
    const french = 'Bonjour, nous sommes désolés pour la tente et nous vous envoyons une autre.';
    expect(isLanguageJudged([them(daysAgo(2), 'The tent is torn.'), us(daysAgo(1), french)])).toBe(true);
  });
});
