import type { Analysis } from './analysis.ts'

/** Every analysis that may be asked for. */
export const ANALYSES: readonly Analysis[] = []
