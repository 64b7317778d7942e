import { matchLocale } from '@innerloop/shared/match-locale'
import { english, type PromptStrings } from '../prompt/strings.ts'

// Each is named in full, so that every bundler sees it.
const LANGUAGES: Record<string, () => Promise<{ default: PromptStrings }>> = {
  'zh-Hans': () => import('../locales/zh-hans.ts'),
  'zh-Hant': () => import('../locales/zh-hant.ts'),
  ja: () => import('../locales/ja.ts'),
  ko: () => import('../locales/ko.ts'),
  de: () => import('../locales/de.ts'),
  fr: () => import('../locales/fr.ts'),
  es: () => import('../locales/es.ts'),
  'pt-BR': () => import('../locales/pt-br.ts'),
  ar: () => import('../locales/ar.ts'),
  he: () => import('../locales/he.ts'),
  it: () => import('../locales/it.ts'),
  nl: () => import('../locales/nl.ts'),
  pl: () => import('../locales/pl.ts'),
  sv: () => import('../locales/sv.ts'),
  da: () => import('../locales/da.ts'),
  nb: () => import('../locales/nb.ts'),
  fi: () => import('../locales/fi.ts'),
  cs: () => import('../locales/cs.ts'),
  tr: () => import('../locales/tr.ts'),
  uk: () => import('../locales/uk.ts'),
  el: () => import('../locales/el.ts'),
  hi: () => import('../locales/hi.ts'),
  id: () => import('../locales/id.ts'),
  vi: () => import('../locales/vi.ts'),
  th: () => import('../locales/th.ts'),
}

/** The nearest language that there is. */
export async function loadStrings(tag: string): Promise<PromptStrings> {
  const load = LANGUAGES[matchLocale([tag])]
  return load ? (await load()).default : english
}
