import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, real, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core'
import type { InboundOutcome } from '../inbound/inbound-outcome.ts'
import type { Observation, ObservationKind } from '../observations/observation.ts'

// What other systems, and people beside our surveys, say of customers.

export const observations = sqliteTable(
  'observations',
  {
    projectId: text().notNull(),
    /** Of its source and the source's own id, so that what comes twice is kept once. */
    id: text().notNull(),
    kind: text().$type<ObservationKind>().notNull(),
    source: text().notNull(),
    externalId: text().notNull(),
    at: integer().notNull(),
    /** In the project's time zone when it came in. */
    day: text().notNull(),
    personId: text(),
    touchpoint: text(),
    /** How a note was taken, as `focus-group`. */
    method: text().$type<NonNullable<Observation['method']>>(),
    /** Customers' words, or what somebody wrote down of them; empty once their time is over. */
    text: text(),
    score: text({ mode: 'json' }).$type<NonNullable<Observation['score']>>(),
    measures: text({ mode: 'json' }).$type<NonNullable<Observation['measures']>>(),
    properties: text({ mode: 'json' }).$type<NonNullable<Observation['properties']>>(),
    url: text(),
    receivedAt: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.projectId, table.id] }),
    index('observations_by_time').on(table.projectId, table.at, table.id),
    index('observations_by_person')
      .on(table.projectId, table.personId, table.at)
      .where(sql`person_id IS NOT NULL`),
  ],
)

/** The measures of observations, apart so that a report reads nothing else. They go with their observation. */
export const measurements = sqliteTable(
  'measurements',
  {
    projectId: text().notNull(),
    measure: text().notNull(),
    /** Empty where it is of none. */
    touchpoint: text().notNull(),
    day: text().notNull(),
    observationId: text().notNull(),
    value: real().notNull(),
  },
  (table) => [
    primaryKey({
      columns: [table.projectId, table.measure, table.touchpoint, table.day, table.observationId],
    }),
    index('measurements_by_observation').on(table.projectId, table.observationId),
  ],
)

/** Where other systems send what happened, and what proves that it is they; what it means is a record. */
export const inboundAddresses = sqliteTable(
  'inbound_addresses',
  {
    projectId: text().notNull(),
    hookId: text().notNull(),
    /** In the path, over all projects. */
    address: text().notNull(),
    /** Signatures are checked with it, so it is kept as it is. */
    secret: text().notNull(),
    createdAt: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.projectId, table.hookId] }),
    unique('inbound_addresses_by_address').on(table.address),
  ],
)

/** What came of the last messages to such an address. Nothing of what they said. */
export const inboundDeliveries = sqliteTable(
  'inbound_deliveries',
  {
    projectId: text().notNull(),
    hookId: text().notNull(),
    id: text().notNull(),
    at: integer().notNull(),
    outcome: text({ mode: 'json' }).$type<InboundOutcome>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.projectId, table.hookId, table.id] })],
)
