import type { Draft } from './draft.ts'
import { mapTexts } from './map-texts.ts'

/** The languages in which a draft is written, the first one first. */
export function localesOf(draft: Draft): string[] {
  const locales = new Set<string>()
  mapTexts(draft, (texts) => {
    for (const locale of Object.keys(texts)) locales.add(locale)
    return texts
  })
  return [...locales]
}

/** Each wording is still to be written in it. */
export function withLocale(draft: Draft, locale: string): Draft {
  return mapTexts(draft, (texts) => ({ ...texts, [locale]: texts[locale] ?? '' }))
}

export function withoutLocale(draft: Draft, locale: string): Draft {
  return mapTexts(draft, ({ [locale]: _, ...rest }) => rest)
}
