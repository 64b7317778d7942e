// The interface speaks 26 languages; whoever asks for another gets the nearest, or English.

/** BCP 47 tags of the interface's words. */
export const LOCALES: readonly string[] = [
  'en',
  'zh-Hans',
  'zh-Hant',
  'ja',
  'ko',
  'de',
  'fr',
  'es',
  'pt-BR',
  'ar',
  'he',
  'it',
  'nl',
  'pl',
  'sv',
  'da',
  'nb',
  'fi',
  'cs',
  'tr',
  'uk',
  'el',
  'hi',
  'id',
  'vi',
  'th',
]

const ALIASES: Record<string, string> = { in: 'id', iw: 'he', nn: 'nb', no: 'nb', pt: 'pt-BR', zh: 'zh-Hans' }

/**
 * The nearest of `LOCALES`.
 *
 * @param wanted BCP 47 tags, best first
 * @example matchLocale(['gsw', 'zh-TW', 'en']) // 'zh-Hant'
 */
export function matchLocale(wanted: readonly string[]): string {
  for (const tag of wanted) {
    if (/^zh\b(?!.hans).*\b(hant|tw|hk|mo)\b/i.test(tag)) return 'zh-Hant'
    const language = tag.toLowerCase().split('-')[0]!
    const locale = ALIASES[language] ?? language
    if (LOCALES.includes(locale)) return locale
  }
  return 'en'
}
