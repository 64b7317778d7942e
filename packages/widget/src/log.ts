/** Says something in debug mode only. */
export type Log = (...parts: unknown[]) => void
