import { Hono } from 'hono'
import type { Admission } from '../access/create-admit.ts'
import { dayOf } from '../counts/day-of.ts'
import type { Database } from '../database/open-database.ts'
import { readGoals } from '../goals/read-goals.ts'
import type { NodeEnv } from '../http.ts'
import { readScoreboard } from '../scoreboard/read-scoreboard.ts'
import { readInitiatives } from './overview/read-initiatives.ts'

type Dependencies = { database: Database; admission: Admission; clock: () => number }

/** How far what is changed has come, and what it is for. */
export function createImprovementReportRoutes({ database, admission, clock }: Dependencies): Hono<NodeEnv> {
  return new Hono<NodeEnv>()
    .get('/initiatives', async (context) => {
      const { entry } = await admission.admit(context, 'reports:read')
      return context.json(await database.read((tx) => readInitiatives(tx, entry, clock()), { mayLag: true }))
    })
    .get('/scoreboard', async (context) => {
      const { entry } = await admission.admit(context, 'reports:read')
      const today = dayOf(clock(), entry.project.timeZone)
      return context.json(
        await database.read((tx) => readScoreboard(tx, entry, today, clock()), { mayLag: true }),
      )
    })
    .get('/goals', async (context) => {
      const { entry } = await admission.admit(context, 'reports:read')
      const today = dayOf(clock(), entry.project.timeZone)
      return context.json(await database.read((tx) => readGoals(tx, entry, today), { mayLag: true }))
    })
}
