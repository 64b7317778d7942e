import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldText } from './fold-text.ts'
import { isFound, parseSearch } from './parse-search.ts'

const finds = (search: string, text: string) => isFound(parseSearch(search), foldText(text))

describe('words are found in any language', () => {
  test.each([
    ['late', 'It was LATE.'],
    ['résumé', 'my resume'],
    ['uber', 'Über alles pünktlich'],
    ['strasse', 'In meiner Straße'],
    ['istanbul', 'İSTANBUL’da'],
    ['ısparta', 'ISPARTA'],
    ['eau', 'L’eau est froide'],
    ["don't", 'I don’t know'],
    ['ΟΔΟΣ', 'στην οδός'],
    ['ёлка', 'Елка стоит'],
    ['شكرا', 'شُكْرًا لكم'],
    ['हिन्दी', 'मुझे हिन्दी पसंद है'],
    ['東京', '東京都に住んでいます'],
    ['カメラ', '新しいｶﾒﾗです'],
    ['คุณภาพ', 'สินค้าคุณภาพดีมาก'],
    ['배송*', '배송이 늦어요'],
    ['3.5', 'version 3.5 is slow'],
    ['😡', 'why 😡!'],
  ])('%s in %s', (search, text) => {
    expect(finds(search, text)).toBe(true)
  })

  test.each([
    ['lat', 'It was late.'],
    ['hindi', 'हिन्दी'],
    ['京東', '東京都'],
    ['か', 'が'],
    ['कि', 'कु'],
    ['배송', '배송이 늦어요'],
  ])('%s not in %s', (search, text) => {
    expect(finds(search, text)).toBe(false)
  })
})

test.each([
  ['parcel late', true],
  ['late parcel', true],
  ['"late parcel"', false],
  ['"parcel was late"', true],
  ['"parcel was l*"', true],
  ['parc*', true],
  ['parc', false],
  ['parcel -late', false],
  ['parcel -early', true],
  ['parcel -"late was"', true],
  ['-early', true],
  ['"parcel was', true],
  ['parcel nobody', false],
  ['…!?', true],
])('%s: %s', (search, expected) => {
  expect(finds(search, 'My Parcel was late, again')).toBe(expected)
})

test('whatever is written, each of its words, and all of it as a phrase, is found in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const folded = foldText(text)
      expect(finds(`"${text.replaceAll('"', ' ')}"`, text)).toBe(true)
      for (const word of folded.split(' ').filter(Boolean)) expect(finds(word, text)).toBe(true)
    }),
  )
})

test('what is composed and what is decomposed are the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(foldText(text.normalize('NFD'))).toBe(foldText(text.normalize('NFC')))
    }),
  )
})
