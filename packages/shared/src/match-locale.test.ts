import { expect, test } from 'vitest'
import { LOCALES, matchLocale } from './match-locale.ts'

test.each([
  [[], 'en'],
  [['tlh'], 'en'],
  [[''], 'en'],
  [['constructor'], 'en'],
  [['en-GB'], 'en'],
  [['de'], 'de'],
  [['de-AT'], 'de'],
  [['DE-ch-1996'], 'de'],
  [['es-419'], 'es'],
  [['fr-CA'], 'fr'],
  [['zh'], 'zh-Hans'],
  [['zh-CN'], 'zh-Hans'],
  [['zh-SG'], 'zh-Hans'],
  [['zh-Hans'], 'zh-Hans'],
  [['zh-Hans-HK'], 'zh-Hans'],
  [['zh-TW'], 'zh-Hant'],
  [['zh-HK'], 'zh-Hant'],
  [['zh-MO'], 'zh-Hant'],
  [['zh-Hant'], 'zh-Hant'],
  [['ZH-HANT-SG'], 'zh-Hant'],
  [['pt'], 'pt-BR'],
  [['pt-PT'], 'pt-BR'],
  [['pt-br'], 'pt-BR'],
  [['no'], 'nb'],
  [['nn-NO'], 'nb'],
  [['nb-NO'], 'nb'],
  [['iw'], 'he'],
  [['iw-IL'], 'he'],
  [['in'], 'id'],
  [['in-ID'], 'id'],
  [['tlh', 'uk-UA', 'en'], 'uk'],
  [['en', 'de'], 'en'],
  [['sr-Latn', 'xx'], 'en'],
])('somebody who reads %j gets %s', (wanted, locale) => {
  expect(matchLocale(wanted)).toBe(locale)
})

test.each(LOCALES)('%s is matched by its own tag, however it is written', (locale) => {
  for (const tag of [locale, locale.toLowerCase(), locale.toUpperCase()])
    expect(matchLocale([tag])).toBe(locale)
})
