import { describe, expect, test } from 'vitest'
import { ThemeRule } from '../theme.ts'
import { createMatcher, spokenOf } from './create-matcher.ts'

const isOf = (rule: object, text: string, language: string) =>
  createMatcher([{ rules: [ThemeRule.parse(rule)] }])(spokenOf(text, language)).length > 0

describe('a comment is of a theme where', () => {
  test.each([
    ['it has one of its words', { any: ['late', 'delay'] }, 'The parcel was LATE.', 'en'],
    ['it has another form of one', { any: ['delivery'] }, 'Both deliveries failed', 'en'],
    ['it has one without its accents', { any: ['lentidão'] }, 'muita lentidao', 'pt'],
    ['it has a phrase', { any: ['call back'] }, 'Nobody would call me back', 'en'],
    ['it has a phrase around small words', { any: ['prestação de contas'] }, 'a prestação das contas', 'pt'],
    ['it is said not to be', { any: ['nicht erreichbar'] }, 'Leider nicht erreichbar!', 'de'],
    ['it has a word that begins so', { any: ['liefer*'] }, 'Der Lieferwagen stand im Weg', 'de'],
    ['it has the Chinese signs anywhere', { any: ['客服'] }, '客服态度很差', 'zh'],
    ['it has all of several', { all: ['invoice', 'wrong'] }, 'A wrong amount on my invoice', 'en'],
    ['its language is the rule’s', { language: 'pt', any: ['sistema'] }, 'O sistema caiu', 'pt'],
    ['it only judges, as the rule wants', { any: ['perfect'] }, 'perfect', 'en'],
  ])('%s', (_, rule, text, language) => expect(isOf(rule, text, language)).toBe(true))
})

describe('a comment is not of a theme where', () => {
  test.each([
    ['it has none of its words', { any: ['late'] }, 'Latest news were fine', 'en'],
    ['the phrase is parted by a full stop', { any: ['late parcel'] }, 'Too late. Parcel lost.', 'en'],
    ['what is denied is not', { any: ['not friendly'] }, 'They were friendly', 'en'],
    ['one of several is missing', { all: ['invoice', 'wrong'] }, 'My invoice came', 'en'],
    ['it has a word that rules it out', { any: ['app'], none: ['appeal'] }, 'the app has no appeal', 'en'],
    ['it is in another language', { language: 'pt', any: ['sistema'] }, 'El sistema', 'es'],
    ['the rule has small words alone', { any: ['the'] }, 'the parcel', 'en'],
  ])('%s', (_, rule, text, language) => expect(isOf(rule, text, language)).toBe(false))
})
