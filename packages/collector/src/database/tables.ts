import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core'
import type { Actor, RuleActor } from '../access/access.ts'
import type { SurveyResponse } from '@innerloop/shared'
import { chunkOf } from './chunks.ts'

// Instants are milliseconds since 1970-01-01 UTC. JSON is kept as text, so that every column type is portable.

export * from './access-tables.ts'
export * from './follow-up-tables.ts'
export * from './inside-tables.ts'
export * from './observation-tables.ts'
export * from './operation-tables.ts'
export * from './outer-loop-tables.ts'
export * from './programme-tables.ts'

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
    // PostgreSQL has another one of this name.
    index('responses_by_person')
      .on(table.projectId, sql.raw(chunkOf('"row"')), table.personId)
      .where(sql`person_id IS NOT NULL`),
    index('responses_by_time').on(table.projectId, table.shownAt),
  ],
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
        // As reports read them: one dimension at a time, often one of its values.
        table.projectId,
        table.dimension,
        table.value,
        table.surveyId,
        table.questionId,
        table.touchpoint,
        table.day,
      ],
    }),
  ],
)

/** What the team calls a response. They go with it. */
export const responseTags = sqliteTable(
  'response_tags',
  {
    projectId: text().notNull(),
    responseId: text().notNull(),
    tag: text().notNull(),
    actor: text({ mode: 'json' }).$type<Actor | RuleActor>().notNull(),
    at: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.projectId, table.responseId, table.tag] }),
    index('response_tags_by_tag').on(table.projectId, table.tag, table.responseId),
  ],
)

/** What the team writes about a response. */
export const responseNotes = sqliteTable(
  'response_notes',
  {
    projectId: text().notNull(),
    responseId: text().notNull(),
    id: text().notNull(),
    text: text().notNull(),
    actor: text({ mode: 'json' }).$type<Actor>().notNull(),
    at: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.projectId, table.responseId, table.id] })],
)

/** One that was set through the API; null where it was taken away. */
export type SetTrait = { value: string | number | boolean | null; at: number }

/** What the team knows of a person, beside what their responses say. */
export const people = sqliteTable(
  'people',
  {
    projectId: text().notNull(),
    personId: text().notNull(),
    traits: text({ mode: 'json' }).$type<Record<string, SetTrait>>().notNull(),
    updatedAt: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.projectId, table.personId] })],
)

/** Ids that turned out to be somebody who has another one. `intoId` is never an alias itself. */
export const personAliases = sqliteTable(
  'person_aliases',
  {
    projectId: text().notNull(),
    personId: text().notNull(),
    intoId: text().notNull(),
    mergedAt: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.projectId, table.personId] }),
    index('person_aliases_by_into').on(table.projectId, table.intoId),
  ],
)
