/** Numbers from 0 to 1, the same for the same seed: mulberry32. */
export type Chance = { (): number; pick<T>(items: readonly T[]): T; below(n: number): number }

export function chanceOf(seed: number): Chance {
  let state = seed | 0
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (n: number) => Math.floor(next() * n)
  return Object.assign(next, { below, pick: <T>(items: readonly T[]) => items[below(items.length)]! })
}

export const NASTY_TEXTS: readonly string[] = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\u202egnp.exe',
  '\u2066\u2069',
  '\ud800',
  '\udc00\ud800',
  '\n',
  '\r\nset-cookie: a=b',
  'EN-gb',
  'en\n',
  'a\nb.c',
  'checkout\n',
  '#ABCDEF',
  'traits.a\nb',
  'javascript:alert(1)',
  'HTTPS://Shop.Example',
  '\u0085\u2028\u2029\ufeff',
  '=1+1',
  "+cmd|' /C calc'!A0",
  '-2+3',
  '@SUM(1)',
  '\t=1',
  "'; DROP TABLE responses; --",
  '%',
  '_',
  '\\',
  '"',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '../../secret.txt',
  '..\\..\\secret.txt',
  '<script>alert(1)</script>',
  '${7*7}{{7*7}}',
  '𝕏'.repeat(60),
  'x'.repeat(300),
  'x'.repeat(60_000),
  'İßﬁ',
  'e\u0301'.repeat(30),
  'NaN',
  'null',
  '-0',
  '1e309',
  '9007199254740993',
  '2026-02-30',
  '0000-01-01',
  '9999-12-31',
  '9999-12-31T23:59:59.999Z',
  '0000-01-01T00:00:00.000Z',
  '+275760-09-13T00:00:00.001Z',
  '2026-01-01T00:00:00+14:00',
  '*',
  'demo,demo',
]

/** What JSON.stringify would not write, by the text that stands for it. */
export const RAW: Record<string, string> = {
  '@@beyond-double@@': '1e400',
  '@@deep-lists@@': `${'['.repeat(30_000)}${']'.repeat(30_000)}`,
  '@@deep-objects@@': `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`,
}
const RAW_NAMES = Object.keys(RAW)

export const NASTY_VALUES: readonly unknown[] = [
  ...NASTY_TEXTS,
  null,
  true,
  false,
  0,
  -0,
  -1,
  0.1,
  1e21,
  -1e308,
  5e-324,
  2 ** 31,
  2 ** 53,
  ...RAW_NAMES,
  [],
  {},
  [[[[]]]],
  Array.from({ length: 3000 }, (_, index) => index),
  deep(200),
]

export const NASTY_NAMES: readonly string[] = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  '',
  '\0',
  '\n',
  'a\u2028b',
  '\ud800',
  '\u202e',
  'x'.repeat(1000),
  '0',
  'EN',
  'de-AT-1996',
  'traits.a\nb',
]

export const NASTY_BODIES: readonly string[] = [
  '',
  ' ',
  'null',
  '[]',
  '0',
  '"',
  '{',
  '{"a":1,}',
  "{'a':1}",
  '\ufeff{}',
  '{"a":1}{"a":1}',
  '['.repeat(100_000),
  '{"a":'.repeat(50_000),
  `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
  '{"__proto__":{"isOwner":true},"constructor":{"prototype":{}}}',
  `{"name":"${'x'.repeat(270_000)}"}`,
  '\0\0\0',
  '\ud800',
  '1e999999',
]

function deep(levels: number): unknown {
  let value: unknown = 'bottom'
  for (let level = 0; level < levels; level += 1) value = level % 2 ? [value] : { a: value }
  return value
}
