import { Hono } from 'hono'
import { findResult } from '../analyses/read-analysis.ts'
import { recordAct } from '../audit/record-act.ts'
import { type NodeEnv, readJson } from '../http.ts'
import { problem } from '../problem.ts'
import { parseBody } from '../query.ts'
import { createRecordRoutes, type RecordDependencies } from '../records/create-record-routes.ts'
import { NamesWanted } from './naming/naming.ts'
import { type NamingSettings, proposeNames } from './naming/propose-names.ts'
import type { ThemesResult } from './report/themes-result.ts'
import { THEMES } from './theme-kind.ts'

type Dependencies = RecordDependencies & {
  /** Undefined: nobody proposes names. */
  naming?: NamingSettings | undefined
}

/** What people decided about themes; and names, if a service is set up that proposes some. */
export function createThemeRoutes(dependencies: Dependencies): Hono<NodeEnv> {
  const { database, admission, clock, naming } = dependencies
  return new Hono<NodeEnv>()
    .get('/naming', async (context) => {
      await admission.admit(context, 'programme:read')
      return context.json({
        isOn: naming !== undefined,
        host: naming ? new URL(naming.url).host : null,
        model: naming?.model ?? null,
      })
    })
    .post('/naming', async (context) => {
      const { entry, actor } = await admission.admit(context, 'programme:write')
      if (!naming) throw problem('naming.off', 'Set INNERLOOP_NAMING_URL and INNERLOOP_NAMING_MODEL.')
      const { ids, language } = parseBody(NamesWanted, await readJson(context))
      const projectId = entry.project.id
      const last = await database.read((tx) =>
        findResult<ThemesResult>(tx, { projectId, kind: 'themes', parameters: {} }),
      )
      const themes = (last?.result.themes ?? []).filter(({ id }) => ids.includes(id))
      if (themes.length === 0) return context.json({ names: [] })
      const { host } = new URL(naming.url)
      const details = { themes: themes.map(({ id }) => id) }
      await database.write((tx) =>
        recordAct(tx, { projectId, actor, act: 'theme.sent-to-be-named', subject: host, details }, clock()),
      )
      return context.json({ names: await proposeNames(naming, { themes, language }) })
    })
    .route('/', createRecordRoutes(THEMES, dependencies))
}
