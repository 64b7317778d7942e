import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

// What management works with, beside what customers said.

/** What a team writes down: goals, initiatives, names of themes, and the like. Each kind has its schema in its folder. */
export const records = sqliteTable(
  'records',
  {
    projectId: text().notNull(),
    kind: text().notNull(),
    id: text().notNull(),
    definition: text({ mode: 'json' }).$type<{ id: string }>().notNull(),
    createdAt: integer().notNull(),
    updatedAt: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.projectId, table.kind, table.id] })],
)

export type AnalysisState = 'due' | 'running' | 'done' | 'failed'

/** What takes long to work out from the responses, kept until it is worked out again. */
export const analyses = sqliteTable(
  'analyses',
  {
    projectId: text().notNull(),
    kind: text().notNull(),
    /** As canonical JSON: what it was asked for with. */
    parameters: text().notNull(),
    /** Of the latest run; the result stays that of the last one that was done. */
    state: text().$type<AnalysisState>().notNull(),
    /** Per cent of the latest run. */
    progress: integer().notNull().default(0),
    /** Why the latest run failed, in words. */
    failure: text(),
    requestedAt: integer().notNull(),
    /** When somebody last asked for it; what nobody asks for is not run again. */
    readAt: integer().notNull(),
    /** Whoever runs it; one that dies leaves its lease to run out. */
    holder: text(),
    leasedUntil: integer().notNull().default(0),
    computedAt: integer(),
    result: text({ mode: 'json' }).$type<unknown>(),
  },
  (table) => [
    primaryKey({ columns: [table.projectId, table.kind, table.parameters] }),
    index('analyses_by_state').on(table.state, table.requestedAt),
  ],
)
