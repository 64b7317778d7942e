import { LOCALES } from '@innerloop/shared/match-locale'

/** Written with confidence; for all others a native speaker should read them first. */
const CONFIDENT = ['en', 'de', 'fr', 'es']

export const NEEDS_REVIEW: ReadonlySet<string> = new Set(LOCALES.filter((tag) => !CONFIDENT.includes(tag)))
