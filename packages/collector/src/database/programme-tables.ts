import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Journey, Project, RoutingRule, Survey, Team, Touchpoint } from '@innerloop/shared'

// What a team defines.

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

/** What is being written and asks nobody yet: any JSON under the members of a survey. It goes when it is published. */
export const surveyDrafts = sqliteTable(
  'survey_drafts',
  {
    projectId: text().notNull(),
    surveyId: text().notNull(),
    definition: text({ mode: 'json' }).$type<Record<string, unknown>>().notNull(),
    savedAt: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.projectId, table.surveyId] })],
)

export const journeys = sqliteTable(
  'journeys',
  {
    projectId: text().notNull(),
    id: text().notNull(),
    definition: text({ mode: 'json' }).$type<Journey>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.projectId, table.id] })],
)

export const teams = sqliteTable(
  'teams',
  {
    projectId: text().notNull(),
    id: text().notNull(),
    definition: text({ mode: 'json' }).$type<Team>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.projectId, table.id] })],
)

export const routingRules = sqliteTable(
  'routing_rules',
  {
    projectId: text().notNull(),
    id: text().notNull(),
    /** 0, 1, …: the order in which they are tried. */
    place: integer().notNull(),
    definition: text({ mode: 'json' }).$type<RoutingRule>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.projectId, table.id] })],
)
