import { index, integer, primaryKey, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core'
import type { Actor } from '../access/access.ts'
import type { Permission, Role } from '../access/permissions.ts'

// Who may enter, with what, and what they did.

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
