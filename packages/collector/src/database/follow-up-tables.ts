import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core'
import type { CaseEvent, CaseState } from '@innerloop/shared'
import type { Endpoint } from '../deliveries/endpoints/endpoint.ts'
import type { DeliveryResult } from '../deliveries/delivery-result.ts'
import type { Subject } from '../deliveries/queue/delivery.ts'
import type { ReaderPreferences } from '../deliveries/readers/reader-preferences.ts'
import type { CarriedItem, Minutes } from '../huddles/huddle.ts'
import type { Decision } from '../routing/decision.ts'
import type { Trial } from '../routing/trial.ts'

// What follows an answer: who is told, and how that went.

/** What the rules decided for a response, in the transaction that stored it; nothing is decided twice. */
export const routings = sqliteTable(
  'routings',
  {
    projectId: text().notNull(),
    responseId: text().notNull(),
    decisions: text({ mode: 'json' }).$type<Decision[]>().notNull(),
    /** Of all rules, when the last decision was made: why. */
    trials: text({ mode: 'json' }).$type<Trial[]>().notNull(),
    /** Those that its first decision sent, and the case that it opened. */
    deliveryIds: text({ mode: 'json' }).$type<string[]>().notNull(),
    decidedAt: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.projectId, table.responseId] })],
)

/** Responses of people who had trouble at a touchpoint, until it was looked at what else they met. */
export const troubles = sqliteTable(
  'troubles',
  {
    projectId: text().notNull(),
    responseId: text().notNull(),
    notedAt: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.projectId, table.responseId] }),
    index('troubles_by_time').on(table.projectId, table.notedAt),
  ],
)

/** What somebody follows up. All but the keys is what its events come to, kept to be found by. */
export const cases = sqliteTable(
  'cases',
  {
    projectId: text().notNull(),
    id: text().notNull(),
    responseId: text().notNull(),
    state: text().$type<CaseState>().notNull(),
    /** An e-mail address; nobody's yet, or a team's. */
    assignee: text(),
    teamId: text(),
    touchpoint: text(),
    personId: text(),
    score: integer(),
    openedAt: integer().notNull(),
    /** When the next part of its service standard ends; none once it is resolved. */
    dueAt: integer(),
    /** Severity, customer's value, and what rules raise it by; how late it is comes on top when it is read. */
    points: integer().notNull().default(0),
    /** When the customer was first reached, since it was opened; when it was last resolved, and verified. */
    contactedAt: integer(),
    resolvedAt: integer(),
    verifiedAt: integer(),
    /** When the first message arrived that told of it, and of its outcome; what was sent is kept for less long. */
    routedAt: integer(),
    toldAt: integer(),
    rootCause: text(),
    /** How often an overdue part was reported to somebody. */
    escalations: integer().notNull().default(0),
    updatedAt: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.projectId, table.id] }),
    unique('cases_by_response').on(table.projectId, table.responseId),
    index('cases_by_state').on(table.projectId, table.state, table.dueAt),
    index('cases_by_points').on(table.projectId, table.state, table.points),
    index('cases_by_touchpoint').on(table.projectId, table.touchpoint, table.openedAt),
    index('cases_by_person')
      .on(table.projectId, table.personId)
      .where(sql`person_id IS NOT NULL`),
  ],
)

/** What a team's short meeting came to. */
export const huddles = sqliteTable(
  'huddles',
  {
    projectId: text().notNull(),
    id: text().notNull(),
    /** Empty for the project as a whole. */
    teamId: text().notNull(),
    heldAt: integer().notNull(),
    minutes: text({ mode: 'json' }).$type<Minutes>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.projectId, table.id] }),
    index('huddles_by_team').on(table.projectId, table.teamId, table.heldAt),
  ],
)

/** What a team cannot solve itself: the list of what management must change. */
export const carriedItems = sqliteTable(
  'carried_items',
  {
    projectId: text().notNull(),
    id: text().notNull(),
    /** It goes with its case. */
    caseId: text(),
    item: text({ mode: 'json' }).$type<CarriedItem>().notNull(),
    carriedAt: integer().notNull(),
    closedAt: integer(),
  },
  (table) => [primaryKey({ columns: [table.projectId, table.id] })],
)

/** In which language and zone somebody reads, and which digests they get. */
export const readers = sqliteTable('readers', {
  email: text().primaryKey(),
  preferences: text({ mode: 'json' }).$type<ReaderPreferences>().notNull(),
})

/** Nothing is changed here: a case is what happened to it. */
export const caseEvents = sqliteTable(
  'case_events',
  {
    projectId: text().notNull(),
    caseId: text().notNull(),
    id: text().notNull(),
    at: integer().notNull(),
    event: text({ mode: 'json' }).$type<CaseEvent>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.projectId, table.caseId, table.id] })],
)

/** Places that messages go to: webhooks, and chats' incoming webhooks. */
export const endpoints = sqliteTable(
  'endpoints',
  {
    projectId: text().notNull(),
    id: text().notNull(),
    definition: text({ mode: 'json' }).$type<Endpoint>().notNull(),
    /** The newest first; none for a chat. Messages are signed with them, so they are kept as they are. */
    secrets: text({ mode: 'json' }).$type<string[]>().notNull(),
    /** Why nothing is sent to it, as `failing`. */
    paused: text({ enum: ['gone', 'failing', 'by-hand'] }),
    /** What failed before counts no longer. */
    resumedAt: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.projectId, table.id] })],
)

/** Each message to one reader, written in the transaction of what it tells about. What it says is read when it is sent. */
export const deliveries = sqliteTable(
  'deliveries',
  {
    projectId: text().notNull(),
    /** Of every attempt: receivers know duplicates by it. */
    id: text().notNull(),
    subject: text({ mode: 'json' }).$type<Subject>().notNull(),
    channel: text({ enum: ['mail', 'endpoint'] }).notNull(),
    /** An e-mail address, or the id of an endpoint. */
    address: text().notNull(),
    /** `held` while its endpoint is paused. */
    state: text({ enum: ['due', 'held', 'delivered', 'refused', 'given-up'] }).notNull(),
    attempts: integer().notNull().default(0),
    createdAt: integer().notNull(),
    dueAt: integer().notNull(),
    /** Who is at it; a collector that dies leaves its lease to run out. */
    holder: text(),
    leasedUntil: integer().notNull().default(0),
  },
  (table) => [
    primaryKey({ columns: [table.projectId, table.id] }),
    index('deliveries_due')
      .on(table.dueAt)
      .where(sql`state = 'due'`),
    index('deliveries_by_address').on(table.projectId, table.address, table.state),
  ],
)

export const deliveryAttempts = sqliteTable(
  'delivery_attempts',
  {
    projectId: text().notNull(),
    deliveryId: text().notNull(),
    /** 1, 2, … */
    number: integer().notNull(),
    /** As of its delivery. */
    address: text().notNull(),
    at: integer().notNull(),
    result: text({ mode: 'json' }).$type<DeliveryResult>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.projectId, table.deliveryId, table.number] }),
    index('delivery_attempts_by_address').on(table.projectId, table.address, table.at),
  ],
)
