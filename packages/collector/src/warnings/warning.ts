/** What somebody is warned of, whose customer it is. */
export type Warning =
  /** Of one person within the days before: no single one would make them leave. */
  | { kind: 'irritants'; irritants: number; days: number }
  /** On a journey's map, by their names: its worst moment so far, where the journey was well until then. */
  | { kind: 'broken-journey'; journey: string; touchpoint: string; next: string | null }

export const IRRITANT_DAYS = 90

/** The name of the rule that opens a case of itself. */
export const IRRITANTS_RULE = { id: 'warning.irritants', name: 'Small annoyances that add up' } as const
