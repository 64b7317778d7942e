// Wording is chosen for the reader: the very locale, else its language, else the survey's own, else any.

/** Wording by BCP 47 locale. */
export type Texts = Readonly<Record<string, string>>

/**
 * @param locales what the reader prefers, best first
 * @example textFor({ en: 'Why?', 'pt-BR': 'Por quê?' }, ['pt-PT', 'en']) // 'Why?'
 */
export function textFor(texts: Texts, locales: readonly string[]): string {
  for (const locale of locales) {
    const text = texts[locale] ?? texts[locale.split('-')[0]!]
    if (text !== undefined) return text
  }
  return Object.values(texts)[0] ?? ''
}
