/** The few with the highest weight of however many come by, highest first. */
export type TopList<T> = { add(weight: number, make: () => T): void; items(): T[] }

export function createTopList<T>(most: number): TopList<T> {
  const kept: { weight: number; item: T }[] = []
  return {
    add(weight, make) {
      if (kept.length === most && weight <= kept.at(-1)!.weight) return
      const place = kept.findIndex((one) => one.weight < weight)
      kept.splice(place === -1 ? kept.length : place, 0, { weight, item: make() })
      if (kept.length > most) kept.pop()
    },
    items: () => kept.map(({ item }) => item),
  }
}
