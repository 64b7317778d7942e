/** What a row of counters counts: each score, and the course of the prompts. */
export const COUNT_COLUMNS = [
  ...(['s0', 's1', 's2', 's3', 's4', 's5', 's6', 's7', 's8', 's9', 's10'] as const),
  ...(['shown', 'started', 'completed', 'dismissed'] as const),
] as const
