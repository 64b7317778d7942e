import { language } from '../words/language.ts'

const names = new Intl.DisplayNames(language, { type: 'language' })

/** @example languageName('zh-Hans') // 'Simplified Chinese' */
export function languageName(tag: string): string {
  try {
    return names.of(tag) ?? tag
  } catch {
    return tag
  }
}
