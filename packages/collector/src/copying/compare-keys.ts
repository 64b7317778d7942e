import type { CopiedTable } from './copied-tables.ts'
import type { Row } from './read-table.ts'

/** Less than 0 if `a` comes first. As the databases order: numbers by size, texts by their bytes in UTF-8. */
export function compareKeys({ key }: Pick<CopiedTable, 'key'>, a: Row, b: Row): number {
  for (const index of key) {
    const order = compare(a[index]!, b[index]!)
    if (order !== 0) return order
  }
  return 0
}

function compare(a: string | number, b: string | number): number {
  if (a === b) return 0
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return Buffer.compare(Buffer.from(String(a)), Buffer.from(String(b)))
}
