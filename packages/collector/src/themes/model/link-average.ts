/**
 * Groups by average linkage: the two most alike become one, until no two are as alike as wanted. Of pairs that are
 * equally alike the first goes first.
 *
 * @param alike a square by rows, the same both ways; is used up
 * @param least how alike the members of two groups must be on average
 * @see Sokal and Michener, A statistical method for evaluating systematic relationships, University of Kansas Science
 *   Bulletin 38, 1958
 */
export function linkAverage(alike: Float64Array, size: number, least: number): number[][] {
  const members = Array.from({ length: size }, (_, at) => [at])
  const left = new Set(members.keys())
  const nearest = new Int32Array(size).fill(-1)
  const likenessOf = (one: number) => (nearest[one] === -1 ? -1 : alike[one * size + nearest[one]!]!)
  const look = (one: number) => {
    nearest[one] = -1
    for (const other of left)
      if (other !== one && alike[one * size + other]! > likenessOf(one)) nearest[one] = other
  }
  left.forEach(look)
  for (;;) {
    let one = -1
    for (const each of left)
      if (likenessOf(each) >= least && (one === -1 || likenessOf(each) > likenessOf(one))) one = each
    if (one === -1) return members.filter((group) => group.length > 0)
    const gone = nearest[one]!
    const [n, m] = [members[one]!.length, members[gone]!.length]
    left.delete(gone)
    for (const other of left) {
      const mean = (n * alike[one * size + other]! + m * alike[gone * size + other]!) / (n + m)
      alike[one * size + other] = mean
      alike[other * size + one] = mean
    }
    members[one]!.push(...members[gone]!)
    members[gone] = []
    // A mean is never above both: nobody else's nearest comes nearer than it was.
    for (const other of left)
      if (other === one || nearest[other] === one || nearest[other] === gone) look(other)
  }
}
