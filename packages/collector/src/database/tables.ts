import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core'
import type { Actor } from '../access/access.ts'
import type { Permission } from '../access/permissions.ts'
import type { Project, Survey, SurveyResponse, Touchpoint } from '@innerloop/shared'

// Instants are milliseconds since 1970-01-01 UTC. JSON is kept as text, so that every column type is portable.

export const projects = sqliteTable('projects', {
  id: text().primaryKey(),
  key: text().notNull().unique(),
  definition: text({ mode: 'json' }).$type<Project>().notNull(),
})

export const touchpoints = sqliteTable(
  'touchpoints',
  {
    projectId: text().notNull(),
    key: text().notNull(),
    definition: text({ mode: 'json' }).$type<Touchpoint>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.projectId, table.key] })],
)

export const surveys = sqliteTable(
  'surveys',
  {
    projectId: text().notNull(),
    id: text().notNull(),
    status: text({ enum: ['published', 'paused', 'archived'] }).notNull(),
    publishedVersion: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.projectId, table.id] })],
)

export const surveyVersions = sqliteTable(
  'survey_versions',
  {
    projectId: text().notNull(),
    surveyId: text().notNull(),
    version: integer().notNull(),
    definition: text({ mode: 'json' }).$type<Survey>().notNull(),
    publishedAt: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.projectId, table.surveyId, table.version] })],
)

export type Flag = 'too-fast' | 'repeated'

export type Details = Pick<SurveyResponse, 'visitorId' | 'traits' | 'properties' | 'context'>

export const responses = sqliteTable(
  'responses',
  {
    row: integer().primaryKey(),
    projectId: text().notNull(),
    id: text().notNull(),
    surveyId: text().notNull(),
    surveyVersion: integer().notNull(),
    touchpoint: text(),
    personId: text(),
    state: text().$type<SurveyResponse['state']>().notNull(),
    sequence: integer().notNull(),
    shownAt: integer().notNull(),
    /** The day that the response is counted under, in the project's time zone when it was counted. */
    day: text().notNull(),
    answers: text({ mode: 'json' }).$type<SurveyResponse['answers']>().notNull(),
    details: text({ mode: 'json' }).$type<Details>().notNull(),
    receivedAt: integer().notNull(),
    /** What is odd about it, as `too-fast`. */
    flags: text({ mode: 'json' }).$type<Flag[]>(),
  },
  (table) => [
    unique('responses_by_id').on(table.projectId, table.id),
    index('responses_by_person')
      .on(table.projectId, table.personId)
      .where(sql`person_id IS NOT NULL`),
  ],
)

/** With these a host proves who somebody is. They are needed as they are, so they are kept as they are. */
export const identitySecrets = sqliteTable(
  'identity_secrets',
  {
    projectId: text().notNull(),
    secret: text().notNull(),
    createdAt: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.projectId, table.secret] })],
)

export const counts = sqliteTable(
  'counts',
  {
    projectId: text().notNull(),
    surveyId: text().notNull(),
    questionId: text().notNull(),
    /** Empty where a survey was shown without a touchpoint. */
    touchpoint: text().notNull(),
    /** Empty for the count over everything. */
    dimension: text().notNull(),
    value: text().notNull(),
    day: text().notNull(),
    s0: integer().notNull().default(0),
    s1: integer().notNull().default(0),
    s2: integer().notNull().default(0),
    s3: integer().notNull().default(0),
    s4: integer().notNull().default(0),
    s5: integer().notNull().default(0),
    s6: integer().notNull().default(0),
    s7: integer().notNull().default(0),
    s8: integer().notNull().default(0),
    s9: integer().notNull().default(0),
    s10: integer().notNull().default(0),
    shown: integer().notNull().default(0),
    started: integer().notNull().default(0),
    completed: integer().notNull().default(0),
    dismissed: integer().notNull().default(0),
  },
  (table) => [
    primaryKey({
      columns: [
        table.projectId,
        table.surveyId,
        table.questionId,
        table.touchpoint,
        table.dimension,
        table.value,
        table.day,
      ],
    }),
  ],
)

/** Keys of the admin API and the sessions made with them: only SHA-256 digests are kept. */
export const keys = sqliteTable(
  'keys',
  {
    digest: text().primaryKey(),
    id: text().notNull().default(''),
    kind: text({ enum: ['admin', 'session'] }).notNull(),
    name: text().notNull().default('Admin key'),
    /** `*` for every project. */
    projectId: text().notNull().default('*'),
    /** All permissions, where there are none. */
    scopes: text({ mode: 'json' }).$type<Permission[]>(),
    /** The id of the key that a session was made with; it ends with it. */
    madeWith: text(),
    createdAt: integer().notNull(),
    expiresAt: integer(),
  },
  (table) => [index('keys_by_kind').on(table.kind), index('keys_by_id').on(table.id)],
)

/** What was done through the admin API, by whom. Nothing is changed or removed here but by retention. */
export const audit = sqliteTable(
  'audit',
  {
    projectId: text().notNull(),
    id: text().notNull(),
    at: integer().notNull(),
    actor: text({ mode: 'json' }).$type<Actor>().notNull(),
    act: text().notNull(),
    subject: text().notNull(),
    details: text({ mode: 'json' }).$type<Record<string, unknown>>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.projectId, table.id] })],
)
