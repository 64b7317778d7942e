import { language } from './language.ts'

/** In the screen's language, else in English, else in any that there is. */
export function textIn(texts: Readonly<Record<string, string>>): string {
  return texts[language] ?? texts['en'] ?? Object.values(texts)[0] ?? ''
}
