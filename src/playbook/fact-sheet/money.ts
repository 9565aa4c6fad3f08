/** An amount as somebody typed it, with the currency where it stands beside the number. */
export interface Money {
  readonly n: number;
  readonly unit?: string;
}

/**
 * Reads an amount of money from a field: a number, or a text such as `€ 12.500,00`, `12,500 USD`, `1'200` or `₩5,200,000`.
 * Undefined for what is no amount, and for what could be two: `12.500` is twelve and a half or twelve thousand.
 */
export function readMoney(value: string | number | boolean): Money | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? { n: value } : undefined;
  if (typeof value === 'boolean') return undefined;
  const [, sign = '', before, digits = '', after] = AMOUNT.exec(value.replace(SPACE, ' ').trim()) ?? [];
  if (before !== undefined && after !== undefined) return undefined;
  const unit = before ?? after;
  const n = readDigits(digits, unit !== undefined);
  if (n === undefined) return undefined;
  return { n: sign === '' ? n : -n, ...(unit !== undefined && { unit }) };
}

const SPACE = /[\s\u00a0\u2009\u202f]+/g;
const UNIT = String.raw`\p{Sc}|[A-Z]{2,3}?\p{Sc}|[A-Z]{3}`;
const AMOUNT = new RegExp(String.raw`^([-−]?) ?(${UNIT})? ?(\d[\d.,' ’]*?)(?:,[-–])? ?(${UNIT}|원)?$`, 'u');

/** The groups of three that a thousands separator makes. */
const GROUPED = /^\d{1,3}(?:([ '’.,])\d{3})(?:\1\d{3})*$/;

function readDigits(text: string, isMoney: boolean): number | undefined {
  if (/^\d{1,15}$/.test(text)) return Number(text);
  const decimal = /^(.*)([.,])(\d{1,2})$/.exec(text);
  const [whole, mark, rest] = decimal ? [decimal[1] ?? '', decimal[2], decimal[3]] : [text, undefined, '0'];
  const separator = GROUPED.exec(whole)?.[1];
  if (separator === undefined ? !/^\d{1,15}$/.test(whole) : separator === mark) return undefined;
  // Money has no thousandths, yet a lone point may come from a machine that writes three decimals.
  if (separator === '.' && mark === undefined && !isMoney && text.indexOf('.') === text.lastIndexOf('.'))
    return undefined;
  return Number(`${whole.replace(/\D/g, '')}.${rest}`);
}
