import { strToU8 } from 'fflate';
import { encodingOf } from './encoding';

const bytes = (...list: number[]) => new Uint8Array(list);
const utf16 = (text: string) =>
  new Uint8Array(Uint16Array.from(text, (sign) => sign.charCodeAt(0)).buffer);
const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
/** 地区,年份,数值 and 辽宁 in GB 2312. */
const CHINESE = bytes(
  ...[0xb5, 0xd8, 0xc7, 0xf8, 0x2c, 0xc4, 0xea, 0xb7, 0xdd, 0x2c, 0xca, 0xfd, 0xd6, 0xb5, 0x0a],
  ...[0xc1, 0xc9, 0xc4, 0xfe, 0x2c, 0x32, 0x30, 0x31, 0x35, 0x2c, 0x33, 0x2e, 0x30, 0x0a],
);

describe('the encoding of a text', () => {
  it('is what its byte order mark says', () => {
    expect(encodingOf(bytes(0xef, 0xbb, 0xbf, 0x61))).toBe('utf-8');
    expect(encodingOf(bytes(0xff, 0xfe, 0x61, 0))).toBe('utf-16le');
    expect(encodingOf(bytes(0xfe, 0xff, 0, 0x61))).toBe('utf-16be');
  });

  it('is UTF-16 where digits and delimiters have zeros beside them', () => {
    const little = utf16('地区\t年份\t数值\n辽宁\t2015\t3.0\n');
    expect(encodingOf(little)).toBe('utf-16le');
    const big = little.slice();
    for (let at = 0; at < big.length; at += 2) [big[at], big[at + 1]] = [big[at + 1]!, big[at]!];
    expect(encodingOf(big)).toBe('utf-16be');
  });

  it('is UTF-8 where it can be, even if the head ends in a character', () => {
    const text = strToU8('地区,年份,数值');
    for (const end of [text.length, text.length - 1, text.length - 2])
      expect(encodingOf(text.subarray(0, end))).toBe('utf-8');
    expect(encodingOf(strToU8('region,period,value'))).toBe('utf-8');
    expect(encodingOf(bytes())).toBe('utf-8');
  });

  it('stays UTF-8 where one character of many is broken', () => {
    expect(encodingOf(new Uint8Array([...strToU8('辽宁,黑龙江,广东'), 0xff, 0x2c]))).toBe('utf-8');
  });

  it('is GB18030 where high bytes go in pairs, even if the head ends in one', () => {
    expect(encodingOf(CHINESE)).toBe('gb18030');
    expect(encodingOf(CHINESE.subarray(0, 16))).toBe('gb18030');
  });

  it('is Windows-1252 where high bytes stand between letters', () => {
    for (const text of [
      'Qu\xe9bec;3,0\nRh\xf4ne-Alpes;2,1',
      'M\xfcnchen,1\nK\xf6ln,2',
      'co\xfbt \x80',
    ])
      expect(encodingOf(latin(text))).toBe('windows-1252');
  });
});
