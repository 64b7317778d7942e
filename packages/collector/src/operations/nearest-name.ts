// A misspelt name is one that a few inserted, removed or replaced characters turn into a known one.

const FEW = 2

export function nearestName(name: string, known: readonly string[]): string | undefined {
  const ranked = known.map((one) => ({ one, distance: editDistance(name, one) }))
  ranked.sort((a, b) => a.distance - b.distance)
  const nearest = ranked[0]
  return nearest && nearest.distance <= FEW ? nearest.one : undefined
}

/** Levenshtein distance. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let i = 1; i <= a.length; i += 1) {
    const above = row
    row = [i]
    for (let j = 1; j <= b.length; j += 1)
      row.push(Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
  }
  return row[b.length]!
}
