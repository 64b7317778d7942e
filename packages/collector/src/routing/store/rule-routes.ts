import type { RoutingRule } from '@innerloop/shared'
import { Hono } from 'hono'
import { may } from '../../access/access.ts'
import type { Admission } from '../../access/create-admit.ts'
import type { Database } from '../../database/open-database.ts'
import { parseDefinition } from '../../definitions/parse-definition.ts'
import { etagOf, preconditionOf } from '../../definitions/precondition.ts'
import { type NodeEnv, readJson } from '../../http.ts'
import { problem } from '../../problem.ts'
import { announceChange } from '../../projects/announce-change.ts'
import type { Directory } from '../../projects/directory.ts'
import { parseBody } from '../../query.ts'
import type { LiveFeed } from '../../responses/live-feed.ts'
import { readTeams } from '../../teams/teams.ts'
import { rulesInForce } from '../default-rules.ts'
import { changeRules, changeTeams } from './change-routing.ts'
import { readRules } from './routing-rules.ts'
import { DryRunRequest, Rules, Teams } from './rules.ts'
import { tryRule } from './try-rule.ts'

type Dependencies = {
  database: Database
  admission: Admission
  directory: Directory
  liveFeed: LiveFeed
  clock: () => number
}

/** Who must hear of which answer. The list is saved whole, as its order counts. */
export function createRuleRoutes(dependencies: Dependencies): Hono<NodeEnv> {
  const { database, admission, clock } = dependencies
  return new Hono<NodeEnv>()
    .get('/', async (context) => {
      const { project } = (await admission.admit(context, 'programme:read')).entry
      const own = await database.read((tx) => readRules(tx, project.id))
      const inForce = { rules: rulesInForce(own), isDefault: own.length === 0 }
      return context.json(inForce, 200, { etag: etagOf(own) })
    })
    .put('/', async (context) => {
      const { entry, actor } = await admission.admit(context, 'programme:write')
      const { rules } = parseDefinition(Rules, await readJson(context))
      const edit = { projectId: entry.project.id, precondition: preconditionOf(context), actor, rules }
      await database.write((tx) => changeRules(tx, edit, clock()))
      await announceChange(dependencies)
      const inForce = { rules: rulesInForce(rules), isDefault: rules.length === 0 }
      return context.json(inForce, 200, { etag: etagOf(rules) })
    })
    .post('/dry-run', async (context) => {
      const { entry, access } = await admission.admit(context, 'responses:read')
      const wanted = parseBody(DryRunRequest, await readJson(context))
      if (!may(access, 'people:read', entry.project.id)) refuseAskingForTraits(wanted.rule)
      return context.json(await database.read((tx) => tryRule(tx, entry, wanted)))
    })
}

/** Whoever may not know who it was could find out by one rule after the other. */
function refuseAskingForTraits({ when, actions }: RoutingRule): void {
  const asksForTraits =
    when.facts?.some(({ fact }) => fact.startsWith('traits.')) ||
    when.dimensions !== undefined ||
    JSON.stringify(actions).includes('"account-manager"')
  if (asksForTraits)
    throw problem(
      'access.denied',
      'To try a rule about traits, dimensions or account managers needs the permission "people:read".',
    )
}

/** Who works cases together. */
export function createTeamRoutes(dependencies: Dependencies): Hono<NodeEnv> {
  const { database, admission, clock } = dependencies
  return new Hono<NodeEnv>()
    .get('/', async (context) => {
      const { project } = (await admission.admit(context, 'members:read')).entry
      const teams = await database.read((tx) => readTeams(tx, project.id))
      return context.json({ teams }, 200, { etag: etagOf(teams) })
    })
    .put('/', async (context) => {
      const { entry, actor } = await admission.admit(context, 'programme:write')
      const { teams } = parseDefinition(Teams, await readJson(context))
      const edit = { projectId: entry.project.id, precondition: preconditionOf(context), actor, teams }
      await database.write((tx) => changeTeams(tx, edit, clock()))
      await announceChange(dependencies)
      return context.json({ teams }, 200, { etag: etagOf(teams) })
    })
}
