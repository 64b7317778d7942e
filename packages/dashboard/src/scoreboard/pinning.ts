export const PINNINGS = ['metric', 'must-win'] as const
export type Pinning = (typeof PINNINGS)[number]
