import type { Dimension } from '@innerloop/shared'

export type NamedKey = { key: string; name: string }

/** What rules can name. Null: the reader may not see the list. */
export type Names = {
  touchpoints: readonly NamedKey[]
  surveys: readonly NamedKey[]
  teams: readonly NamedKey[] | null
  endpoints: readonly NamedKey[] | null
  dimensions: readonly Dimension[]
}

/** What is known no longer is called by its key. */
export function nameOf(key: string, list: readonly NamedKey[] | null): string {
  return list?.find((one) => one.key === key)?.name ?? key
}
