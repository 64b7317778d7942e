import { addDays } from '../counts/add-days.ts'
import type { Transaction } from '../database/open-database.ts'
import { readDailyAnswers } from '../initiatives/effect/daily-answers.ts'
import type { ProjectEntry } from '../projects/directory.ts'
import { listRecords } from '../records/read-records.ts'
import { findUnused } from './find-unused.ts'
import { MUST_WINS, PINNED_METRICS } from './pinned-kinds.ts'
import type { PinnedMetric } from './pinned-metric.ts'
import type { ScoreboardReport, Standing } from './scoreboard-report.ts'
import { FORECAST_WEEKS, standingOf } from './standing-of.ts'

/**
 * The few figures that everybody is to know, from counters alone.
 *
 * @param today a day of the project
 * @param now milliseconds since 1970-01-01 UTC
 */
export async function readScoreboard(
  tx: Transaction,
  entry: ProjectEntry,
  today: string,
  now: number,
): Promise<ScoreboardReport> {
  const { id } = entry.project
  const pinned = await listRecords(tx, id, PINNED_METRICS)
  const mustWins = await listRecords(tx, id, MUST_WINS)
  const unused = await findUnused(tx, id, [...pinned, ...mustWins], now)
  const report: ScoreboardReport = { today, pinned: [], mustWins: [], unused }
  for (const { definition: metric } of pinned)
    report.pinned.push({ metric, ...(await readStanding(tx, entry, metric, today)) })
  for (const { definition: metric } of mustWins)
    report.mustWins.push({ metric, ...(await readStanding(tx, entry, metric, today)) })
  return report
}

async function readStanding(
  tx: Transaction,
  entry: ProjectEntry,
  pinned: PinnedMetric,
  today: string,
): Promise<Standing> {
  const { metric, pattern, scope, days } = pinned
  const from = addDays(today, -Math.max(days, 7 * FORECAST_WEEKS))
  // The rate is of those surveys that ask the recommendation question.
  const asked = metric === 'response-rate' ? 'nps' : metric
  const daily = await readDailyAnswers(tx, entry, { metric: asked, pattern, scope, from, to: today })
  return standingOf(pinned, daily, today)
}
