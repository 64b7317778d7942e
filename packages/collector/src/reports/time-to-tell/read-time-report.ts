import type { Survey } from '@innerloop/shared'
import { addDays } from '../../counts/add-days.ts'
import { dayOf } from '../../counts/day-of.ts'
import type { Transaction } from '../../database/open-database.ts'
import type { ProjectEntry } from '../../projects/directory.ts'
import { asking, histogramOf } from '../histogram-of.ts'
import { nameOfTouchpoint } from '../name-of-touchpoint.ts'
import { readCounts } from '../read-counts.ts'
import { PACE_DAYS, POWER, timeOf } from './time-of.ts'
import type { TimeQuery, TimeReport } from './time-report.ts'

const LONGER_DAYS = 90
const NOBODY = new Array<number>(11).fill(0)

/** @param now milliseconds since 1970-01-01 UTC. Reads counters only, never responses. */
export async function readTimeReport(
  tx: Transaction,
  entry: ProjectEntry,
  { pattern, survey, points }: TimeQuery,
  now: number,
): Promise<TimeReport> {
  const today = dayOf(now, entry.project.timeZone)
  const surveys = [...entry.versions.values()].filter(
    (one) => one.pattern === pattern && (survey === undefined || one.id === survey),
  )
  const isNps = asking(surveys, 'nps')
  const filter = { projectId: entry.project.id, surveyIds: [...new Set(surveys.map(({ id }) => id))] }
  const read = async (days: number) => {
    // Today is not over.
    const span = { from: addDays(today, -days), to: addDays(today, -1) }
    const sums = await readCounts(tx, { ...filter, ...span }, 'touchpoint')
    return {
      all: histogramOf(sums, isNps),
      at: new Map(
        [...Map.groupBy(sums, ({ group }) => group)].map(([key, its]) => [key, histogramOf(its, isNps)]),
      ),
    }
  }
  const [recent, longer] = [await read(PACE_DAYS), await read(LONGER_DAYS)]
  const asked = entry.published.filter((one) => one.pattern === pattern && asksNps(one))
  const known = { points, today }
  const answered = [...longer.at].filter(([, scores]) => scores.some((count) => count > 0))
  return {
    pattern,
    points,
    power: POWER,
    whole: timeOf({ ...known, recent: recent.all, longer: longer.all, recontactDays: againAfter(asked) }),
    touchpoints: answered
      .map(([touchpoint, scores]) => ({
        touchpoint,
        name: nameOfTouchpoint(entry, touchpoint),
        ...timeOf({
          ...known,
          recent: recent.at.get(touchpoint) ?? NOBODY,
          longer: scores,
          recontactDays: againAfter(asked.filter(({ touchpoints }) => touchpoints.includes(touchpoint))),
        }),
      }))
      .sort((a, b) => b.n - a.n),
  }
}

function asksNps({ questions }: Survey): boolean {
  return questions.some(({ kind }) => kind === 'nps')
}

/** Of several surveys the longest. */
function againAfter(surveys: readonly Survey[]): number | null {
  const days = surveys.map(({ pace }) => pace?.afterAnswerDays ?? 0)
  return days.length === 0 ? null : Math.max(...days)
}
