import type { Database } from '../database/open-database.ts'
import { type Asked, findAnalysis } from './read-analysis.ts'
import { isRequestNeeded, requestAnalysis } from './request-analysis.ts'

type Dependencies = {
  database: Database
  clock: () => number
  /** Something is to be run. */
  onAnalyses: () => void
}

/** Where an analysis stands, and what came of it last; it is asked for where that is missing, old, or not enough. */
export async function lookAtAnalysis(
  { database, clock, onAnalyses }: Dependencies,
  asked: Asked,
  isForced = false,
) {
  const wish = { isForced, now: clock() }
  let found = await database.read((tx) => findAnalysis(tx, asked))
  if (isRequestNeeded(found, wish)) {
    await database.write((tx) => requestAnalysis(tx, asked, wish))
    found = await database.read((tx) => findAnalysis(tx, asked))
    onAnalyses()
  }
  const { state, progress, failure, computedAt, result } = found!
  return {
    state,
    progress,
    failure,
    computedAt: computedAt === null ? null : new Date(computedAt).toISOString(),
    result,
  }
}
