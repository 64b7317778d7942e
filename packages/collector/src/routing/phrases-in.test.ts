import fc from 'fast-check'
import { expect, test } from 'vitest'
import { phrasesIn } from './phrases-in.ts'

test.each([
  ['late', 'It was LATE.'],
  ['resume', 'Mon résumé'],
  ['résumé', 'my RESUME'],
  ['straße', 'IN DER STRASSE'],
  ['strasse', 'in der Straße'],
  ['STRAẞE', 'in der straße'],
  ['istanbul', 'İSTANBUL’dan'],
  ['İSTANBUL', 'istanbul'],
  ['ısparta', 'ISPARTA'],
  ['too late', 'Much too  late!'],
  ["don't", 'I don’t know'],
  ['退款', '我要退款谢谢'],
  ['返品', 'すぐに返品したい'],
  ['คืนเงิน', 'อยากได้คืนเงินครับ'],
  ['환불', '환불 해주세요'],
  ['환불*', '환불이 안 돼요'],
  ['deliver*', 'The delivery came'],
  ['шёл', 'он шел'],
  ['😡', 'why 😡?'],
])('%s is in "%s"', (phrase, text) => {
  expect(phrasesIn([text], [phrase])).toEqual([phrase])
})

test.each([
  ['late', 'The chocolate was fine'],
  ['strasse', 'Straßenbahn'],
  ['late too', 'too late'],
  ['款退', '我要退款'],
  ['か', 'が'],
  ['…!', 'what …!'],
  ['', 'anything'],
])('%s is not in "%s"', (phrase, text) => {
  expect(phrasesIn([text], [phrase])).toEqual([])
})

test('no phrase runs on from one answer into the next', () => {
  expect(phrasesIn(['much too', 'late'], ['too late', 'late'])).toEqual(['late'])
  expect(phrasesIn([], ['late'])).toEqual([])
})

test('whole words are found alone among others, in any case, and not as a part of a longer word', () => {
  const word = fc.stringMatching(/^[a-zäöüéèñ]{2,8}$/)
  fc.assert(
    fc.property(word, word, word, (before, found, after) => {
      expect(phrasesIn([`${before}, ${found.toUpperCase()}; ${after}`], [found])).toEqual([found])
      expect(phrasesIn([`${before}${found}${after}`], [found])).toEqual([])
    }),
  )
})
