import type { Transaction } from '../../database/open-database.ts'
import { dayOf } from '../../counts/day-of.ts'
import type { ProjectEntry } from '../../projects/directory.ts'
import { listRecords } from '../../records/read-records.ts'
import { npsOf } from '@innerloop/shared/nps-of'
import { periodOf } from '../../reports/period-of.ts'
import { readDailyScores } from '../../reports/read-scores-at.ts'
import { assumptionKind } from '../assumptions/assumption.ts'
import { profitTreeKind } from '../assumptions/profit-tree.ts'
import { assumptionsWith } from '../assumptions/usual-assumptions.ts'
import { blankScores } from '../figures/classes-now.ts'
import { scorecardOf } from '../scorecard/scorecard-of.ts'
import { type Series, seriesKind } from '../scorecard/series.ts'
import { readOpenCases } from './read-open-cases.ts'
import type { ValueReport } from './value-report.ts'

const TWO_YEARS_MS = 731 * 86_400_000

/** All of the report but the analysis: what is stated, and what is so now. */
export async function readValueReport(
  tx: Transaction,
  entry: ProjectEntry,
  now: number,
): Promise<Omit<ValueReport, 'analysis'>> {
  const { id } = entry.project
  const definitions = async <T extends { id: string }>(kind: Parameters<typeof listRecords<T>>[2]) =>
    (await listRecords(tx, id, kind)).map(({ definition }) => definition)
  const imported = await definitions(seriesKind)
  const own = imported.some(({ axis }) => axis === 'loyalty') ? [] : await readOwnLoyalty(tx, entry, now)
  return {
    openCases: await readOpenCases(tx, entry, now),
    assumptions: assumptionsWith(await definitions(assumptionKind)),
    scorecard: scorecardOf([...imported, ...own]),
    profitTrees: await definitions(profitTreeKind),
  }
}

/** Where nothing else stands for loyalty, the project's own NPS by month: whole months, two years back. */
async function readOwnLoyalty(tx: Transaction, entry: ProjectEntry, now: number): Promise<Series[]> {
  const { timeZone } = entry.project
  const [from, to] = [dayOf(now - TWO_YEARS_MS, timeZone), dayOf(now, timeZone)]
  const days = await readDailyScores(tx, entry, { places: undefined, from, to })
  const months = new Map<string, number[]>()
  for (const { day, scores } of days) {
    const month = periodOf(day, 'month').slice(0, 7)
    const sums = months.get(month) ?? blankScores()
    months.set(month, sums)
    scores.forEach((count, score) => (sums[score]! += count))
  }
  const points = [...months].flatMap(([at, scores]) => {
    const { score } = npsOf(scores)
    return score === null || at === to.slice(0, 7) ? [] : [{ at, value: score }]
  })
  return points.length === 0 ? [] : [{ id: 'own-nps', name: 'NPS', axis: 'loyalty', points }]
}
