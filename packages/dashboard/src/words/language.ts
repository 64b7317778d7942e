// The language of the screen: what the reader chose here, else what the browser prefers.

export const LANGUAGES = { en: 'English', 'zh-Hans': '简体中文' } as const
export type Language = keyof typeof LANGUAGES

const STORED_AS = 'innerloop.language'

export const language: Language = chosenLanguage()

/** From the next page load on. */
export function chooseLanguage(wanted: Language): void {
  localStorage.setItem(STORED_AS, wanted)
  location.reload()
}

/** @example languageFor(['fr', 'zh-CN']) // 'zh-Hans' */
export function languageFor(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const { language: base, script } = new Intl.Locale(tag).maximize()
    if (base === 'en') return 'en'
    if (base === 'zh' && script === 'Hans') return 'zh-Hans'
  }
  return 'en'
}

function chosenLanguage(): Language {
  if (typeof localStorage === 'undefined') return 'en'
  const stored = localStorage.getItem(STORED_AS)
  return stored !== null && Object.hasOwn(LANGUAGES, stored)
    ? (stored as Language)
    : languageFor(navigator.languages)
}
