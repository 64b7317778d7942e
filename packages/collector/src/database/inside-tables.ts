import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

// What employees said. There is no row of anybody: only sums, and words that stand by themselves.

/** Which saves were taken in, as digests of the ids that browsers made up for them: so that none counts twice. */
export const insideGiven = sqliteTable(
  'inside_given',
  {
    projectId: text().notNull(),
    digest: text().notNull(),
    /** As `2026-Q4`: finer than that it is not kept when somebody answered. */
    quarter: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.projectId, table.digest] })],
)

/** Answers wait (w0 … w10) until there are five of a cell, and are counted (s0 … s10) together. */
export const insideCounts = sqliteTable(
  'inside_counts',
  {
    projectId: text().notNull(),
    surveyId: text().notNull(),
    questionId: text().notNull(),
    /** Of a guess; empty for a pulse. */
    touchpoint: text().notNull(),
    /** Of a pulse; empty for a guess, and for units of fewer than five. */
    unit: text().notNull(),
    quarter: text().notNull(),
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
    w0: integer().notNull().default(0),
    w1: integer().notNull().default(0),
    w2: integer().notNull().default(0),
    w3: integer().notNull().default(0),
    w4: integer().notNull().default(0),
    w5: integer().notNull().default(0),
    w6: integer().notNull().default(0),
    w7: integer().notNull().default(0),
    w8: integer().notNull().default(0),
    w9: integer().notNull().default(0),
    w10: integer().notNull().default(0),
  },
  (table) => [
    primaryKey({
      columns: [
        table.projectId,
        table.surveyId,
        table.questionId,
        table.touchpoint,
        table.unit,
        table.quarter,
      ],
    }),
  ],
)

/** What employees wrote, without unit and score. Shown once there are five of a survey's question and touchpoint. */
export const insideWords = sqliteTable(
  'inside_words',
  {
    projectId: text().notNull(),
    /** By chance. */
    id: text().notNull(),
    surveyId: text().notNull(),
    questionId: text().notNull(),
    touchpoint: text().notNull(),
    quarter: text().notNull(),
    words: text().notNull(),
    isShown: integer({ mode: 'boolean' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.projectId, table.id] })],
)
