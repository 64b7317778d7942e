import { add } from '../report/tally.ts'
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

/** The same for the same comments, in whatever order they come. */
export function countTerms(documents: Iterable<readonly Term[]>): Vocabulary {
  const counted = new Map<string, { n: number; roles: Map<Role, number>; forms: Map<string, number> }>()
  let all = 0
  for (const terms of documents) {
    all += 1
    const once = new Map(terms.map((term) => [term.key, term]))
    for (const [key, { shown, role }] of once) {
      const count = counted.get(key) ?? { n: 0, roles: new Map(), forms: new Map() }
      count.n += 1
      add(count.roles, role, 1)
      add(count.forms, shown, 1)
      counted.set(key, count)
    }
  }
  const entries = [...counted].map(
    ([key, { n, roles, forms }]) => [key, { key, n, role: mostOf(roles), shown: mostOf(forms) }] as const,
  )
  return { documents: all, entries: new Map(entries) }
}

function mostOf<Text extends string>(counts: ReadonlyMap<Text, number>): Text {
  return [...counts].sort(([a, n], [b, m]) => m - n || a.length - b.length || (a < b ? -1 : 1))[0]![0]
}
