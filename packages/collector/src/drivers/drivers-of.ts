import { MOST_SHAPLEY } from '../statistics/drivers.ts'
import type { DriverSet } from './drivers-report.ts'
import type { DriverKind, DriverRow } from './facts-of.ts'
import { type Effect, fitModels, type Model, OUTCOMES, type Outcome } from './fit-models.ts'
import { pickDrivers } from './pick-drivers.ts'

const LEAST = 30
/** Answers for each driver: with fewer, chance explains much. @see Harrell, Regression Modeling Strategies, 2015, section 4.4 */
const LEAST_PER_DRIVER = 10

/** What goes along with the score at one place, of one kind of driver; not judged yet. */
export function driversOf(sample: readonly DriverRow[], kind: DriverKind): DriverSet {
  const { drivers, leftOut, rows } = pickDrivers(sample, kind)
  const method = drivers.length > MOST_SHAPLEY ? 'relative-weights' : 'shapley'
  const set = { kind, n: rows.length, of: sample.length, method, leftOut } as const
  const refusal = refusalOf(drivers, rows)
  if (refusal) return { ...set, refusal, models: null, drivers: [] }
  const models = fitModels(rows)
  const found = drivers.map((driver, at) => {
    const effects = Object.fromEntries(OUTCOMES.map((one) => [one, models[one].effects[at]!])) as Effects
    return {
      driver,
      ...spreadOf(rows.map(({ values }) => values[at]!)),
      verdict: 'cannot-tell' as const,
      asymmetry: null,
      effects,
    }
  })
  return {
    ...set,
    refusal: null,
    models: Object.fromEntries(OUTCOMES.map((one) => [one, partOf(models[one])])) as never,
    drivers: found.sort((a, b) => b.effects.score.share - a.effects.score.share),
  }
}

type Effects = Record<Outcome, Effect>

function refusalOf(drivers: readonly string[], rows: readonly { score: number }[]): DriverSet['refusal'] {
  if (drivers.length === 0) return 'no-drivers'
  if (rows.length < Math.max(LEAST, LEAST_PER_DRIVER * drivers.length)) return 'too-few'
  return new Set(rows.map(({ score }) => score)).size < 2 ? 'all-alike' : null
}

function partOf({ explained, explainedInterval }: Model) {
  return { explained, explainedInterval }
}

function spreadOf(values: readonly number[]): { mean: number; deviation: number } {
  const mean = values.reduce((sum, one) => sum + one, 0) / values.length
  const variance = values.reduce((sum, one) => sum + (one - mean) ** 2, 0) / Math.max(1, values.length - 1)
  return { mean, deviation: Math.sqrt(variance) }
}
