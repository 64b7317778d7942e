import { addDays } from '../../counts/add-days.ts'
import { dayOf } from '../../counts/day-of.ts'
import type { Transaction } from '../../database/open-database.ts'
import type { ProjectEntry } from '../../projects/directory.ts'
import { asking, histogramOf } from '../histogram-of.ts'
import { nameOfTouchpoint } from '../name-of-touchpoint.ts'
import { readDailyCounts } from '../read-counts.ts'
import type { AlarmQuery, AlarmReport, Watched } from './alarm-report.ts'
import { quarterOf } from './quarter-of.ts'
import { type DayOfScores, watch } from './watch.ts'

/**
 * Whether the score of any touchpoint has fallen this quarter. Reads counters only, never responses.
 *
 * @param now milliseconds since 1970-01-01 UTC; the day that it is in is left out, as it is not over
 */
export async function readAlarmReport(
  tx: Transaction,
  entry: ProjectEntry,
  { pattern, day }: Omit<AlarmQuery, 'project'>,
  now: number,
): Promise<AlarmReport> {
  const today = dayOf(now, entry.project.timeZone)
  const { quarter, baseline } = quarterOf(day ?? today)
  const until = quarter.to < today ? quarter.to : addDays(today, -1)
  const surveys = [...entry.versions.values()].filter((one) => one.pattern === pattern)
  const isNps = asking(surveys, 'nps')
  const sums = await readDailyCounts(tx, {
    projectId: entry.project.id,
    surveyIds: [...new Set(surveys.map(({ id }) => id))],
    from: baseline.from,
    to: until,
  })
  const touchpoints = [...Map.groupBy(sums.filter(isNps), ({ touchpoint }) => touchpoint)].map(
    ([key, its]) => {
      const days = [...Map.groupBy(its, ({ group }) => group)]
        .map(([ofDay, all]): DayOfScores => ({ day: ofDay, scores: histogramOf(all, isNps) }))
        .sort((a, b) => (a.day < b.day ? -1 : 1))
      return watch({
        touchpoint: key,
        name: nameOfTouchpoint(entry, key),
        span: baseline,
        baseline: days.filter((one) => one.day < quarter.from),
        quarter: days.filter((one) => one.day >= quarter.from),
      })
    },
  )
  return {
    pattern,
    quarter: { from: quarter.from, to: until < quarter.from ? quarter.from : until },
    baseline,
    touchpoints: touchpoints.sort(byUrgency),
  }
}

const RANKS: Record<Watched['state'], number> = { alarm: 0, quiet: 1, 'cannot-tell': 2 }

function byUrgency(one: Watched, other: Watched): number {
  return RANKS[one.state] - RANKS[other.state] || other.quarter.n - one.quarter.n
}
