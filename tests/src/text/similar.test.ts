import { describe, expect, it } from 'vitest';
import { similar, stems } from '../../../src/text/similar';

const alike = (a: string, b: string) => similar(stems(a), stems(b));

describe('similar subjects', () => {
  it.each([
    ['Refund for my chair', 'RE: refunds for the chair'],
    ['환불이 안 됩니다', '환불은 왜 안 됩니까'],
    ['Order 123456', 'nothing on 123456 yet'],
    ['Login', 'login'],
  ])('are alike: %s / %s', (a, b) => {
    expect(alike(a, b)).toBe(true);
    expect(alike(b, a)).toBe(true);
  });

  it.each([
    ['Login', 'Login and invoice'],
    ['배송 문의', '환불 문의'],
    ['', ''],
    ['Re:', 'Re:'],
    ['Room 12', 'Seat 12'],
  ])('are not: %s / %s', (a, b) => {
    expect(alike(a, b)).toBe(false);
  });
});
