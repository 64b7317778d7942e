// A theme that is found again keeps its id, though its words change a little from run to run.

export type Known = { id: string; language: string | null; words: readonly string[] }
type Named = { language: string; words: readonly string[] }

/** Of all words of the two together. */
const ALIKE = 0.25

/** @returns an id for each, those of the most alike first; new ones are made from the language and the first word */
export function keepIds(
  found: readonly Named[],
  known: readonly Known[],
  taken: ReadonlySet<string>,
): string[] {
  const ids = new Array<string | undefined>(found.length)
  const used = new Set(taken)
  const pairs = found
    .flatMap((one, at) =>
      known
        .filter(({ language }) => language === one.language)
        .map(({ id, words }) => ({ at, id, alike: alikeness(one.words, words) })),
    )
    .filter(({ alike }) => alike >= ALIKE)
    .sort((a, b) => b.alike - a.alike)
  for (const { at, id } of pairs)
    if (ids[at] === undefined && !used.has(id)) {
      ids[at] = id
      used.add(id)
    }
  return found.map(({ language, words }, at) => {
    const kept = ids[at]
    if (kept !== undefined) return kept
    for (let attempt = 0; ; attempt += 1) {
      const id = `${language}-${digestOf(`${words[0]}${attempt || ''}`)}`
      if (used.has(id)) continue
      used.add(id)
      return id
    }
  })
}

function alikeness(one: readonly string[], other: readonly string[]): number {
  const shared = one.filter((word) => other.includes(word)).length
  return shared / (one.length + other.length - shared)
}

/** By FNV-1a in 32 bits. */
function digestOf(text: string): string {
  let digest = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text)) digest = Math.imul(digest ^ byte, 0x01000193)
  return (digest >>> 0).toString(36)
}
