/** Numbers by the place of a person, growing by doubling: eight bytes each, where an object would take ten times that. */
export type Column = { get(at: number): number; set(at: number, value: number): void; add(at: number): void }

const FIRST = 1024

/** @param blank what is there before anything was set */
export function createColumn(blank: number): Column {
  let values = new Float64Array(FIRST).fill(blank)
  return {
    get: (at) => values[at] ?? blank,
    set(at, value) {
      if (at >= values.length) {
        const grown = new Float64Array(Math.max(at + 1, values.length * 2)).fill(blank, values.length)
        grown.set(values)
        values = grown
      }
      values[at] = value
    },
    add(at) {
      this.set(at, this.get(at) + 1)
    },
  }
}
