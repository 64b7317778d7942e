import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NOBODY } from './allow-list.ts'
import { judgeAddress } from './judge-address.ts'
import { judgeTarget } from './judge-target.ts'

const bytes = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255), fc.nat(255))

test('one IPv4 address has one verdict, however it is written and in whatever it is wrapped', () => {
  fc.assert(
    fc.property(bytes, ([a, b, c, d]) => {
      const address = `${a}.${b}.${c}.${d}`
      const whole = ((a * 256 + b) * 256 + c) * 256 + d
      const hex = whole.toString(16).padStart(8, '0')
      const spellings = [
        address,
        `${whole}`,
        `0x${hex}`,
        `0${whole.toString(8)}`,
        `${a}.${whole % 2 ** 24}`,
        `0x${a.toString(16)}.0${b.toString(8)}.${c * 256 + d}`,
        `${address}.`,
        `[::ffff:${address}]`,
        `[::FFFF:${hex.slice(0, 4)}:${hex.slice(4)}]`,
        `[64:ff9b::${address}]`,
      ]
      const verdict = judgeAddress(address, NOBODY)
      for (const host of spellings)
        expect(judgeTarget(`https://${host}/`, {})).toMatchObject(
          verdict.allowed ? verdict : { allowed: false, detail: verdict.kind },
        )
    }),
  )
})

test('of IPv4, all but what is set apart is allowed', () => {
  // Ranges written once more, as numbers, by first and last address.
  const apart = [
    ['0.0.0.0', '0.255.255.255'],
    ['10.0.0.0', '10.255.255.255'],
    ['100.64.0.0', '100.127.255.255'],
    ['127.0.0.0', '127.255.255.255'],
    ['168.63.129.16', '168.63.129.16'],
    ['169.254.0.0', '169.254.255.255'],
    ['172.16.0.0', '172.31.255.255'],
    ['192.0.0.0', '192.0.0.255'],
    ['192.0.2.0', '192.0.2.255'],
    ['192.31.196.0', '192.31.196.255'],
    ['192.52.193.0', '192.52.193.255'],
    ['192.88.99.0', '192.88.99.255'],
    ['192.168.0.0', '192.168.255.255'],
    ['192.175.48.0', '192.175.48.255'],
    ['198.18.0.0', '198.19.255.255'],
    ['198.51.100.0', '198.51.100.255'],
    ['203.0.113.0', '203.0.113.255'],
    ['224.0.0.0', '255.255.255.255'],
  ].map((ends) => ends.map(numberOf)) as [number, number][]
  const edges = apart
    .flatMap(([first, last]) => [first - 1, first, last, last + 1])
    .filter((n) => n >= 0 && n < 2 ** 32)
  const numbers = fc.oneof(fc.constantFrom(...edges), fc.nat(2 ** 32 - 1))
  fc.assert(
    fc.property(numbers, (number) => {
      const address = [24, 16, 8, 0].map((shift) => Math.floor(number / 2 ** shift) % 256).join('.')
      const isApart = apart.some(([first, last]) => first <= number && number <= last)
      expect([address, judgeAddress(address, NOBODY).allowed]).toEqual([address, !isApart])
    }),
    { numRuns: 2000 },
  )
})

test('of IPv6, nothing outside the public range is allowed', () => {
  const groups = fc.array(fc.nat(0xffff), { minLength: 8, maxLength: 8 })
  fc.assert(
    fc.property(groups, (groups) => {
      const address = groups.map((group) => group.toString(16)).join(':')
      const isPublic = groups[0]! >> 13 === 1
      if (!isPublic) expect(judgeAddress(address, NOBODY).allowed).toBe(false)
      expect(judgeAddress(`${address}%eth0`, NOBODY)).toEqual({ allowed: false, kind: 'link-local' })
    }),
  )
})

test.each(['', 'localhost', '1.2.3', '[::1]', '1.2.3.4:80'])('%j is no address', (text) => {
  expect(judgeAddress(text, NOBODY)).toEqual({ allowed: false, kind: 'not-an-address' })
})

function numberOf(address: string): number {
  return address.split('.').reduce((sum, byte) => sum * 256 + Number(byte), 0)
}
