import { expect, test } from 'vitest'
import { spokenOf } from '../matching/create-matcher.ts'
import { pickQuotes } from './pick-quotes.ts'

const quotable = (text: string, score: number | null, id = text) => ({
  comment: { id, source: 'response', text, locale: undefined, score, day: '2026-01-01', touchpoint: null },
  spoken: spokenOf(text, 'en'),
})

test('each band is heard, what is typical first, and nothing is told twice', () => {
  const late = ['The parcel was late', 'A late parcel again', 'Parcel late by days', 'THE PARCEL WAS LATE!']
  const quotes = pickQuotes([
    ...late.map((text) => quotable(text, 2)),
    quotable('The parcel was late, but the driver sang an opera about tractors', 3),
    quotable('Parcel a bit late, fine', 8),
    quotable('Parcel on time', 10),
  ])
  expect(quotes).toHaveLength(6)
  expect(new Set(quotes.map(({ score }) => score))).toEqual(new Set([2, 3, 8, 10]))
  expect(quotes.filter(({ text }) => /^the parcel was late!?$/i.test(text))).toHaveLength(1)
  expect(quotes[0]!.text).not.toContain('opera')
})

test('what several bands say is told of the largest, and does not keep the others from their turn', () => {
  const quotes = pickQuotes([
    quotable('The parcel was late', 8, 'a'),
    ...['b', 'c', 'd'].map((id) => quotable('The parcel was late', 2, id)),
    quotable('The parcel came very late', 8, 'e'),
  ])
  expect(quotes.map(({ text, score }) => [text, score])).toEqual([
    ['The parcel was late', 2],
    ['The parcel came very late', 8],
  ])
})

test('nobody is quoted with what identifies them, nor with what was taken out', () => {
  const texts = [
    'Call me about the parcel: +49 30 1234567',
    'The parcel: ana@example.com',
    'The parcel, [phone]',
  ]
  expect(pickQuotes(texts.map((text) => quotable(text, 1)))).toEqual([])
})
