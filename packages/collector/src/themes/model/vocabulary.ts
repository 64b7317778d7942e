import type { Role } from '../words/speech-of.ts'
import type { Term } from '../words/terms-of.ts'

export type Entry = {
  key: string
  /** How it is mostly written. */
  shown: string
  role: Role
  /** In so many comments. */
  n: number
}

/** What comments of a language speak of, and in how many of them. */
export type Vocabulary = { documents: number; entries: ReadonlyMap<string, Entry> }

const MOST_FORMS = 8

export function countTerms(documents: Iterable<readonly Term[]>): Vocabulary {
  const counted = new Map<string, { n: number; role: Role; forms: Map<string, number> }>()
  let all = 0
  for (const terms of documents) {
    all += 1
    const once = new Map(terms.map((term) => [term.key, term]))
    for (const [key, { shown, role }] of once) {
      const count = counted.get(key) ?? { n: 0, role, forms: new Map<string, number>() }
      count.n += 1
      if (count.forms.has(shown) || count.forms.size < MOST_FORMS)
        count.forms.set(shown, (count.forms.get(shown) ?? 0) + 1)
      counted.set(key, count)
    }
  }
  const entries = [...counted].map(
    ([key, { forms, ...rest }]) => [key, { key, ...rest, shown: mostOf(forms) }] as const,
  )
  return { documents: all, entries: new Map(entries) }
}

function mostOf(forms: ReadonlyMap<string, number>): string {
  return [...forms].sort(([a, n], [b, m]) => m - n || a.length - b.length || (a < b ? -1 : 1))[0]![0]
}
