import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core'
import type { Actor } from '../access/access.ts'
import type { Permission, Role } from '../access/permissions.ts'
import type { SurveyResponse } from '@innerloop/shared'

// Instants are milliseconds since 1970-01-01 UTC. JSON is kept as text, so that every column type is portable.

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
    index('responses_by_person')
      .on(table.projectId, table.personId, table.shownAt)
      .where(sql`person_id IS NOT NULL`),
    index('responses_by_time').on(table.projectId, table.shownAt),
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
    /** The person that made it through the API. */
    madeBy: text(),
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
    actorId: text().notNull().default(''),
    act: text().notNull(),
    subject: text().notNull(),
    details: text({ mode: 'json' }).$type<Record<string, unknown>>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.projectId, table.id] })],
)

/** What the team calls a response. They go with it. */
export const responseTags = sqliteTable(
  'response_tags',
  {
    projectId: text().notNull(),
    responseId: text().notNull(),
    tag: text().notNull(),
    actor: text({ mode: 'json' }).$type<Actor>().notNull(),
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

/** People who may sign in: members of a project, and nobody else. */
export const users = sqliteTable('users', {
  id: text().primaryKey(),
  name: text().notNull(),
  /** In lower case. */
  email: text().notNull().unique(),
  /** An OpenID Connect provider vouches for it. */
  emailVerified: integer({ mode: 'boolean' }).notNull(),
  createdAt: integer().notNull(),
  updatedAt: integer().notNull(),
})

/** How a person proves who they are: with a password, of which a scrypt hash is kept, or with a provider. */
export const accounts = sqliteTable(
  'accounts',
  {
    id: text().primaryKey(),
    userId: text().notNull(),
    providerId: text().notNull(),
    accountId: text().notNull(),
    password: text(),
    createdAt: integer().notNull(),
    updatedAt: integer().notNull(),
  },
  (table) => [
    unique('accounts_by_provider').on(table.providerId, table.accountId),
    index('accounts_by_user').on(table.userId),
  ],
)

/** Sessions of people. Of their tokens only SHA-256 digests are kept. */
export const sessions = sqliteTable(
  'sessions',
  {
    id: text().primaryKey(),
    digest: text().notNull().unique(),
    userId: text().notNull(),
    expiresAt: integer().notNull(),
    createdAt: integer().notNull(),
    updatedAt: integer().notNull(),
  },
  (table) => [index('sessions_by_user').on(table.userId)],
)

/** Sign-ins that are on their way through an OpenID Connect provider: ten minutes each. */
export const verifications = sqliteTable(
  'verifications',
  {
    id: text().primaryKey(),
    identifier: text().notNull(),
    value: text().notNull(),
    expiresAt: integer().notNull(),
    createdAt: integer().notNull(),
    updatedAt: integer().notNull(),
  },
  (table) => [index('verifications_by_identifier').on(table.identifier)],
)

export const members = sqliteTable(
  'members',
  {
    /** `*` for every project. */
    projectId: text().notNull(),
    userId: text().notNull(),
    role: text().$type<Role>().notNull(),
    createdAt: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.projectId, table.userId] }),
    index('members_by_user').on(table.userId),
  ],
)

/** Open ones only: an invitation goes when it is accepted. Of its token only the SHA-256 digest is kept. */
export const invitations = sqliteTable(
  'invitations',
  {
    /** `*` for every project. */
    projectId: text().notNull(),
    id: text().notNull(),
    digest: text().notNull().unique(),
    /** In lower case. */
    email: text().notNull(),
    role: text().$type<Role>().notNull(),
    invitedBy: text({ mode: 'json' }).$type<Actor>().notNull(),
    createdAt: integer().notNull(),
    expiresAt: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.projectId, table.id] }),
    index('invitations_by_email').on(table.email),
  ],
)

/** What this installation alone knows, made once: it signs the cookies of people's sessions. */
export const installationSecrets = sqliteTable('installation_secrets', {
  name: text().primaryKey(),
  secret: text().notNull(),
  createdAt: integer().notNull(),
})
