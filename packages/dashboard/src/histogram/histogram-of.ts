import { bandOf, type Band } from '@innerloop/shared/band-of'

export type Bar = { score: number; n: number; height: number }
export type BandOfBars = { band: Band; n: number; bars: Bar[] }

const BANDS: Band[] = ['detractor', 'passive', 'promoter']

/** The counts of the scores 0 … 10 as bars by band. The fullest bar has height 1; without answers all have 0. */
export function histogramOf(scores: readonly number[]): BandOfBars[] {
  const most = Math.max(1, ...scores)
  const bars = scores.map((n, score) => ({ score, n, height: n / most }))
  return BANDS.map((band) => {
    const own = bars.filter(({ score }) => bandOf(score) === band)
    return { band, n: own.reduce((sum, { n }) => sum + n, 0), bars: own }
  })
}
