import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../../app/command/read/lines';

const read = async (parts: readonly (string | Buffer)[], most?: number) => {
  const stream = (async function* () {
    for (const part of parts) yield Buffer.from(part);
  })();
  const lines: (string | undefined)[] = [];
  for await (const { number, text } of linesOf(stream, most)) {
    expect(number).toBe(lines.length + 1);
    lines.push(text);
  }
  return lines;
};

describe('linesOf', () => {
  it('gives each line once, wherever the parts are cut', async () => {
    const whole = Buffer.from('{"a":"안녕"}\r\n\n{"b":1}\nlast');
    const expected = ['{"a":"안녕"}', '', '{"b":1}', 'last'];
    for (let cut = 0; cut <= whole.length; cut += 1) {
      expect(await read([whole.subarray(0, cut), whole.subarray(cut)])).toEqual(expected);
    }
    expect(await read([...whole].map((byte) => Buffer.from([byte])))).toEqual(expected);
  });

  it('makes no line of nothing, and none after the last line break', async () => {
    expect(await read([])).toEqual([]);
    expect(await read(['a\n'])).toEqual(['a']);
  });

  it('takes a byte order mark off the first line alone', async () => {
    expect(await read(['\uFEFFa\n\uFEFFb'])).toEqual(['a', '\uFEFFb']);
  });

  it('keeps nothing of a line that is too long and goes on after it', async () => {
    expect(await read(['ok\n', '12345', '6789', '0\nshort\n12345678901'], 8)).toEqual([
      'ok',
      undefined,
      'short',
      undefined,
    ]);
  });
});
