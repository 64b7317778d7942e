// Each metric is asked on one fixed scale, so that its answers can be compared.

/** The lowest and highest score of each scored kind of question. CES is CES 2.0 (1–7). */
export const SCALES = { nps: [0, 10], csat: [1, 5], ces: [1, 7] } as const

export type Metric = keyof typeof SCALES

/**
 * The scale of a kind of question as `[lowest, highest]`, or undefined for a kind that gives no score.
 *
 * @example scaleOf('ces') // [1, 7]
 */
export function scaleOf(kind: string): readonly [number, number] | undefined {
  return Object.hasOwn(SCALES, kind) ? SCALES[kind as Metric] : undefined
}
