import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

// What an installation has to do, whatever is in its projects.

/** What is due again and again, and which of the collectors on this database is at it. */
export const duties = sqliteTable('duties', {
  name: text().primaryKey(),
  dueAt: integer().notNull(),
  /** A collector that dies leaves its lease to run out. */
  holder: text(),
  leasedUntil: integer().notNull().default(0),
})
