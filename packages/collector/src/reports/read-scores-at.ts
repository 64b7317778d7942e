import { asking, histogramOf } from './histogram-of.ts'
import type { Transaction } from '../database/open-database.ts'
import type { ProjectEntry } from '../projects/directory.ts'
import { readCounts } from './read-counts.ts'
import { scoreOf } from './score-of.ts'
import type { Score } from './score-report.ts'

/** Undefined: everywhere. */
export type Places = readonly string[] | undefined
type Wanted = { places: Places; from: string; to: string }

/** What customers said after a transaction at some touchpoints together, in days of the project, both included. */
export async function readScoreAt(
  tx: Transaction,
  entry: ProjectEntry,
  { places, from, to }: Wanted,
): Promise<Score> {
  const asked = [...entry.versions.values()].filter(({ pattern }) => pattern === 'past')
  const surveyIds = [...new Set(asked.map(({ id }) => id))]
  const filter = { projectId: entry.project.id, surveyIds, from, to }
  const sums = await readCounts(tx, filter, 'touchpoint')
  const here = places && new Set(places)
  return scoreOf(here ? sums.filter(({ group }) => here.has(group)) : sums, asking(asked, 'nps'))
}

/** The same by days, oldest first; days without a prompt are left out. */
export async function readDailyScores(
  tx: Transaction,
  entry: ProjectEntry,
  { places, from, to }: Wanted,
): Promise<{ day: string; scores: number[] }[]> {
  const asked = [...entry.versions.values()].filter(({ pattern }) => pattern === 'past')
  const surveyIds = [...new Set(asked.map(({ id }) => id))]
  const isNps = asking(asked, 'nps')
  const days = new Map<string, number[]>()
  for (const touchpoint of places ?? [undefined]) {
    const filter = { projectId: entry.project.id, surveyIds, touchpoint, from, to }
    const sums = await readCounts(tx, filter, 'day')
    for (const [day, ofDay] of Map.groupBy(sums, ({ group }) => group)) {
      const scores = histogramOf(ofDay, isNps)
      const before = days.get(day)
      days.set(day, before ? before.map((n, score) => n + scores[score]!) : scores)
    }
  }
  return [...days].map(([day, scores]) => ({ day, scores })).sort((a, b) => (a.day < b.day ? -1 : 1))
}
