import { and, asc, eq } from 'drizzle-orm'
import type { Project, Survey, Touchpoint } from '@innerloop/shared'
import type { Database, Transaction } from '../database/open-database.ts'
import type { Endpoint } from '../deliveries/endpoints/endpoint.ts'
import { readEndpoints } from '../deliveries/endpoints/read-endpoints.ts'
import { readIdentitySecrets } from '../keys/identity-secrets.ts'
import { readMemberAddresses } from '../members/read-member-addresses.ts'
import { type FollowedAliases, followAliases, noAliases } from '../people/follow-aliases.ts'
import { routingOf } from '../routing/routing-of.ts'
import type { Routing } from '../routing/routing.ts'
import { readRules } from '../routing/store/routing-rules.ts'
import { readTeams } from '../teams/teams.ts'
import { projects, surveys, surveyVersions, touchpoints } from '../database/tables.ts'

/** Everything that ingest and reports need to know of a project, held in memory. */
export type ProjectEntry = {
  project: Project
  touchpoints: ReadonlyMap<string, Touchpoint>
  /** All versions ever published, by `versionKey`. */
  versions: ReadonlyMap<string, Survey>
  published: readonly Survey[]
  /** With which the host signs who somebody is; none where it does not. */
  secrets: readonly string[]
  /** By the id of a person who was merged into another: the other's. Kept up to date within the entry itself. */
  aliases: ReadonlyMap<string, string>
  /** Who must hear of which response. */
  routing: Routing
  /** Where messages go besides people's mail. */
  endpoints: readonly Endpoint[]
}

export type Directory = {
  byKey(projectKey: string): ProjectEntry | undefined
  byId(projectId: string): ProjectEntry | undefined
  all(): ProjectEntry[]
  reload(): Promise<void>
}

export function versionKey(surveyId: string, version: number): string {
  return `${surveyId}@${version}`
}

export async function createDirectory(database: Database): Promise<Directory> {
  let entries = new Map<string, ProjectEntry>()
  let keys = new Map<string, ProjectEntry>()
  const followed = new Map<string, FollowedAliases>()
  let reloading: Promise<void> = Promise.resolve()
  const directory: Directory = {
    byKey: (projectKey) => keys.get(projectKey),
    byId: (projectId) => entries.get(projectId),
    all: () => [...entries.values()],
    reload() {
      // One after the other, so that what was read first does not come last.
      const reloaded = reloading.then(readAll)
      reloading = reloaded.catch(() => {})
      return reloaded
    },
  }

  async function readAll(): Promise<void> {
    const read = await database.read((tx) => readEntries(tx, followed))
    entries = new Map(read.map((entry) => [entry.project.id, entry]))
    keys = new Map(read.map((entry) => [entry.project.key, entry]))
  }

  await directory.reload()
  database.keepFresh(directory.reload)
  return directory
}

async function readEntries(tx: Transaction, followed: Map<string, FollowedAliases>): Promise<ProjectEntry[]> {
  const found = await tx.select().from(projects).orderBy(asc(projects.id))
  return Promise.all(
    found.map(async ({ definition }) => {
      const known = followed.get(definition.id) ?? noAliases()
      followed.set(definition.id, known)
      await followAliases(tx, definition.id, known)
      return { ...(await readEntry(tx, definition)), aliases: known.aliases }
    }),
  )
}

/** A project as it stands within a transaction; who was merged into whom is not among it. */
export async function readEntry(tx: Transaction, project: Project): Promise<Omit<ProjectEntry, 'aliases'>> {
  const points = await tx
    .select()
    .from(touchpoints)
    .where(eq(touchpoints.projectId, project.id))
    .orderBy(asc(touchpoints.key))
  const rows = await tx
    .select({ survey: surveys, definition: surveyVersions.definition })
    .from(surveyVersions)
    .innerJoin(
      surveys,
      and(eq(surveys.projectId, surveyVersions.projectId), eq(surveys.id, surveyVersions.surveyId)),
    )
    .where(eq(surveyVersions.projectId, project.id))
    .orderBy(asc(surveyVersions.surveyId), asc(surveyVersions.version))
  const isShown = ({ survey, definition }: (typeof rows)[number]) =>
    survey.status === 'published' && survey.publishedVersion === definition.version
  const pointsByKey = new Map(points.map(({ key, definition }) => [key, definition]))
  return {
    project,
    routing: routingOf({
      project,
      touchpoints: pointsByKey,
      teams: await readTeams(tx, project.id),
      rules: await readRules(tx, project.id),
      members: await readMemberAddresses(tx, project.id),
    }),
    endpoints: await readEndpoints(tx, project.id),
    secrets: await readIdentitySecrets(tx, project.id),
    touchpoints: pointsByKey,
    versions: new Map(
      rows.map(({ definition }) => [versionKey(definition.id, definition.version), definition]),
    ),
    published: rows.filter(isShown).map(({ definition }) => definition),
  }
}
