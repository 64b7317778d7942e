import type { Term } from '../words/terms-of.ts'
import type { Group } from './group-words.ts'

/** Of the comments of either, so many are of both: then it is one topic. */
const SHARED = 0.6

/** Groups that speak of the same in the same comments become one, the larger one's words first. */
export function mergeAlike(groups: readonly Group[], documents: readonly (readonly Term[])[]): Group[] {
  const { sizes, together } = countTogether(groups, documents)
  const merged = groups.map(({ words }) => [...words])
  const into = groups.map((_, at) => at)
  const pairs = [...together]
    .map(([pair, n]) => {
      const [a, b] = [Math.floor(pair / groups.length), pair % groups.length]
      return { a, b, shared: n / (sizes[a]! + sizes[b]! - n) }
    })
    .filter(({ shared }) => shared >= SHARED)
    .sort((one, other) => other.shared - one.shared || one.a - other.a || one.b - other.b)
  for (const { a, b } of pairs) {
    const [first, second] = [into[a]!, into[b]!]
    if (first === second) continue
    const [kept, gone] = sizes[first]! >= sizes[second]! ? [first, second] : [second, first]
    merged[kept]!.push(...merged[gone]!)
    merged[gone] = []
    for (const at of into.keys()) if (into[at] === gone) into[at] = kept
  }
  return merged.filter((words) => words.length > 0).map((words) => ({ words }))
}

function countTogether(groups: readonly Group[], documents: readonly (readonly Term[])[]) {
  const groupOf = new Map(groups.flatMap(({ words }, at) => words.map(({ key }) => [key, at] as const)))
  const sizes = groups.map(() => 0)
  const together = new Map<number, number>()
  for (const terms of documents) {
    const its = [...new Set(terms.flatMap(({ key }) => groupOf.get(key) ?? []))].sort((a, b) => a - b)
    its.forEach((a, index) => {
      sizes[a]! += 1
      for (const b of its.slice(index + 1)) {
        const pair = a * groups.length + b
        together.set(pair, (together.get(pair) ?? 0) + 1)
      }
    })
  }
  return { sizes, together }
}
