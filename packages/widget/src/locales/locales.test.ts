import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { transform } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { LOCALES } from '@innerloop/shared/match-locale'
import { NEEDS_REVIEW } from './needs-review.ts'
import type { Strings } from './strings.ts'

const MOST_BYTES = 500
const HERE = import.meta.dirname
const RTL = new Set(['ar', 'he'])
const OTHERS = LOCALES.filter((locale) => locale !== 'en')

/** Words that are the same in both languages. */
const SAME_AS_ENGLISH: Record<string, string[]> = {
  da: ['send'],
  de: ['optional'],
  es: ['no', 'csatFaces.2'],
  it: ['no'],
  nb: ['send'],
}

/** How a question ends, and in Spanish begins. */
const QUESTION: Record<string, RegExp> = {
  ar: /؟$/,
  el: /;$/,
  es: /^¿.*\?$/,
  fr: /\S\u202f\?$/,
  ja: /？$/,
  th: /[^?？]$/,
  'zh-Hans': /？$/,
  'zh-Hant': /？$/,
}

test('every locale has its two files, and no file is left over', () => {
  const names = LOCALES.map((locale) => locale.toLowerCase())
  expect(filesIn('.')).toEqual([...names, 'locales.test', 'needs-review', 'strings'].toSorted())
  expect(filesIn('ask')).toEqual(names.toSorted())
})

test('the right-to-left locales and those to review are among them', () => {
  expect(new Set(LOCALES).size).toBe(LOCALES.length)
  expect(LOCALES).toEqual(expect.arrayContaining([...RTL, ...NEEDS_REVIEW]))
})

describe.each(['.', 'ask'])('the texts in %s', (folder) => {
  test.each(LOCALES)('%s has the keys and placeholders of English, and no text is empty', async (locale) => {
    const texts = await textsOf(folder, locale)
    expect(shapeOf(texts)).toEqual(shapeOf(await textsOf(folder, 'en')))
    for (const text of Object.values(texts)) expect(text).toMatch(/^\S(.*\S)?$/)
  })

  test.each(OTHERS)('%s is translated', async (locale) => {
    const [texts, english] = [await textsOf(folder, locale), await textsOf(folder, 'en')]
    const same = Object.keys(texts).filter((key) => texts[key] === english[key])
    expect(same).toEqual(folder === '.' ? (SAME_AS_ENGLISH[locale] ?? []) : [])
  })

  test.each(LOCALES)('%s is written in the direction it is said to be', async (locale) => {
    const texts = Object.values(await textsOf(folder, locale))
    const rightToLeft = texts.filter((text) => /[\u0590-\u06ff]/.test(text))
    expect(rightToLeft).toEqual(RTL.has(locale) ? texts : [])
  })

  test.each(LOCALES)(`%s weighs at most ${MOST_BYTES} bytes`, async (locale) => {
    const source = await readFile(pathOf(folder, locale), 'utf8')
    const { code } = await transform(source, { loader: 'ts', minify: true, charset: 'utf8' })
    expect(brotliCompressSync(code).length).toBeLessThanOrEqual(MOST_BYTES)
  })
})

test.each(LOCALES)('%s names the ends of the satisfaction scale as its faces', async (locale) => {
  const texts = await textsOf('.', locale)
  expect([texts['csat.0'], texts['csat.1']]).toEqual([texts['csatFaces.0'], texts['csatFaces.4']])
})

test.each(LOCALES)('%s asks with its own punctuation', async (locale) => {
  const { ces, ...questions } = await textsOf('ask', locale)
  for (const question of Object.values(questions)) expect(question).toMatch(QUESTION[locale] ?? /[^\s?]\?$/)
  expect(ces).toMatch(locale === 'th' ? /[^.]$/ : /[.。।]$/)
})

test.each(LOCALES)('%s says in which direction it is read', async (locale) => {
  const { default: strings } = (await import(pathOf('.', locale))) as { default: Strings }
  expect(strings.dir).toBe(RTL.has(locale) ? 'rtl' : undefined)
})

function filesIn(folder: string): string[] {
  const names = readdirSync(join(HERE, folder)).filter((name) => name.endsWith('.ts'))
  return names.map((name) => name.slice(0, -'.ts'.length)).toSorted()
}

function pathOf(folder: string, locale: string): string {
  return join(HERE, folder, `${locale.toLowerCase()}.ts`)
}

async function textsOf(folder: string, locale: string): Promise<Record<string, string>> {
  const { default: strings } = (await import(pathOf(folder, locale))) as { default: Strings }
  const { dir, ...texts } = strings
  return Object.fromEntries(leavesOf(texts))
}

/** Each text by its path, such as `csatFaces.2`. */
function leavesOf(texts: object, path = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, text]: [string, string | object]) =>
    typeof text === 'string' ? [[path + key, text]] : leavesOf(text, `${path}${key}.`),
  )
}

/** Every key, with the placeholders of its text. */
function shapeOf(texts: Record<string, string>): string[][] {
  return Object.entries(texts).map(([key, text]) => [key, ...(text.match(/\{\w*\}/g) ?? []).toSorted()])
}
