import { resolve } from 'node:path'
import { z } from 'zod'
import { type AllowList, NOBODY, parseAllowList } from './deliveries/guard/allow-list.ts'
import { type MailAddress, mailAddressOf } from './deliveries/mail/mail-address.ts'
import { type SmtpSettings, smtpSettingsOf } from './deliveries/mail/smtp-settings-of.ts'
import type { OidcSettings } from './members/create-auth.ts'
import { nearestName } from './operations/nearest-name.ts'
import type { NamingSettings } from './themes/naming/propose-names.ts'

const OIDC = [
  'INNERLOOP_OIDC_ISSUER',
  'INNERLOOP_OIDC_CLIENT_ID',
  'INNERLOOP_OIDC_CLIENT_SECRET',
  'INNERLOOP_OIDC_NAME',
] as const

/** The first needs the second. */
const PAIRS = [
  ['INNERLOOP_SMTP', 'INNERLOOP_MAIL_FROM'],
  ['INNERLOOP_MAIL_FROM', 'INNERLOOP_SMTP'],
  ['INNERLOOP_NAMING_URL', 'INNERLOOP_NAMING_MODEL'],
  ['INNERLOOP_NAMING_MODEL', 'INNERLOOP_NAMING_URL'],
  ['INNERLOOP_NAMING_KEY', 'INNERLOOP_NAMING_URL'],
] as const

const Server = z.string().refine(isPostgres, 'use postgres://user:password@host/database')

const Environment = z
  .object({
    PORT: wholeNumber(0, 65_535).default(8787),
    HOST: z
      .string()
      .regex(/^[\w.:-]+$/, 'use a name or an address to listen on, as 127.0.0.1')
      .optional(),
    DATABASE_URL: Server.optional(),
    DATABASE_REPLICA_URL: Server.optional(),
    INNERLOOP_DATA: z.string().default('./data'),
    INNERLOOP_PUBLIC_URL: z.string().transform(toOrigin).optional(),
    INNERLOOP_TRUST_PROXY: z.stringbool('use true or false').default(false),
    INNERLOOP_LOG: z.enum(['text', 'json'], 'use text or json').default('text'),
    INNERLOOP_BACKUP_FOLDER: z.string().optional(),
    INNERLOOP_BACKUP_EVERY: wholeNumber(1, 720).optional(),
    INNERLOOP_BACKUP_KEEP: wholeNumber(1, 1000).optional(),
    INNERLOOP_METRICS_TOKEN: z
      .string()
      .regex(/^[\w.~+/=-]{16,}$/, 'use at least 16 letters, digits or ._~+/=-')
      .optional(),
    INNERLOOP_SMTP: z.string().transform(checked(smtpSettingsOf)).optional(),
    INNERLOOP_MAIL_FROM: z.string().transform(checked(mailAddressOf)).optional(),
    INNERLOOP_WEBHOOK_ALLOW: z.string().transform(checked(parseAllowList)).optional(),
    INNERLOOP_WEBHOOK_HTTP: z.stringbool('use true or false').default(false),
    INNERLOOP_NAMING_URL: z
      .url({ protocol: /^https?$/, error: 'use an address as https://models.example/v1' })
      .optional(),
    INNERLOOP_NAMING_MODEL: z.string().max(200).optional(),
    INNERLOOP_NAMING_KEY: z.string().max(2000).optional(),
    INNERLOOP_OIDC_ISSUER: z.string().refine(isIssuer, 'use an https: address without ? and #').optional(),
    INNERLOOP_OIDC_CLIENT_ID: z.string().optional(),
    INNERLOOP_OIDC_CLIENT_SECRET: z.string().optional(),
    INNERLOOP_OIDC_NAME: z.string().max(40, 'use at most 40 characters').optional(),
  })
  .superRefine((set, context) => {
    if (set.INNERLOOP_BACKUP_FOLDER !== undefined) return
    for (const name of ['INNERLOOP_BACKUP_EVERY', 'INNERLOOP_BACKUP_KEEP'] as const)
      if (set[name] !== undefined)
        context.addIssue({ code: 'custom', path: [name], message: 'set INNERLOOP_BACKUP_FOLDER as well' })
  })
  .superRefine((set, context) => {
    const refuse = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message })
    if (set.DATABASE_REPLICA_URL !== undefined && set.DATABASE_URL === undefined)
      refuse('DATABASE_REPLICA_URL', 'set DATABASE_URL as well')
    if (set.DATABASE_URL !== undefined && set.INNERLOOP_BACKUP_FOLDER !== undefined)
      refuse(
        'INNERLOOP_BACKUP_FOLDER',
        'PostgreSQL is backed up with its own tools, as pg_dump; leave it unset',
      )
  })
  .superRefine((set, context) => {
    for (const [name, other] of PAIRS)
      if (set[name] !== undefined && set[other] === undefined)
        context.addIssue({ code: 'custom', path: [name], message: `set ${other} as well` })
  })
  .superRefine((set, context) => {
    const given = OIDC.filter((name) => set[name] !== undefined)
    if (given.length === 0) return
    const needed = [...OIDC.slice(0, 3), 'INNERLOOP_PUBLIC_URL'] as const
    for (const name of needed)
      if (set[name] === undefined)
        context.addIssue({ code: 'custom', path: [given[0]!], message: `set ${name} as well` })
  })

export type Config = {
  port: number
  /** Undefined: every address of the machine. */
  host: string | undefined
  dataFolder: string
  /** Undefined: SQLite, in the data folder. */
  databaseUrl: string | undefined
  /** Of a server that follows it, for reads that may lag. */
  replicaUrl: string | undefined
  /** Where browsers reach the collector, if not at http://localhost:PORT. */
  publicUrl: string | undefined
  trustsProxy: boolean
  log: 'text' | 'json'
  /** Undefined: no backups by itself. */
  backups: { folder: string; everyHours: number; keep: number } | undefined
  metricsToken: string | undefined
  /** Undefined: people sign in with passwords alone. */
  oidc: OidcSettings | undefined
  /** Undefined: no mail is sent. */
  mail: { smtp: SmtpSettings; from: MailAddress } | undefined
  /** Undefined: nobody proposes names of themes. */
  naming: NamingSettings | undefined
  /** Where webhooks and chats may be besides the public Internet. */
  webhooks: { allow: AllowList; allowHttp: boolean }
  /** What is likely a mistake, and stops nothing. */
  warnings: string[]
}

/**
 * The only reader of the environment. A variable that is set to nothing counts as not set.
 *
 * @throws Error naming every variable that is wrong, and what it should be
 */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const parsed = Environment.safeParse(
    Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== '')),
  )
  if (!parsed.success) {
    const lines = parsed.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`)
    throw new Error(`The environment is not right:\n${lines.join('\n')}`)
  }
  const set = parsed.data
  return {
    port: set.PORT,
    host: set.HOST,
    dataFolder: resolve(set.INNERLOOP_DATA),
    databaseUrl: set.DATABASE_URL,
    replicaUrl: set.DATABASE_REPLICA_URL,
    publicUrl: set.INNERLOOP_PUBLIC_URL,
    trustsProxy: set.INNERLOOP_TRUST_PROXY,
    log: set.INNERLOOP_LOG,
    backups:
      set.INNERLOOP_BACKUP_FOLDER === undefined
        ? undefined
        : {
            folder: resolve(set.INNERLOOP_BACKUP_FOLDER),
            everyHours: set.INNERLOOP_BACKUP_EVERY ?? 24,
            keep: set.INNERLOOP_BACKUP_KEEP ?? 7,
          },
    metricsToken: set.INNERLOOP_METRICS_TOKEN,
    oidc:
      set.INNERLOOP_OIDC_ISSUER === undefined
        ? undefined
        : {
            issuer: set.INNERLOOP_OIDC_ISSUER,
            clientId: set.INNERLOOP_OIDC_CLIENT_ID!,
            clientSecret: set.INNERLOOP_OIDC_CLIENT_SECRET!,
            name: set.INNERLOOP_OIDC_NAME ?? new URL(set.INNERLOOP_OIDC_ISSUER).hostname,
          },
    mail:
      set.INNERLOOP_SMTP === undefined
        ? undefined
        : { smtp: set.INNERLOOP_SMTP, from: set.INNERLOOP_MAIL_FROM! },
    naming:
      set.INNERLOOP_NAMING_URL === undefined
        ? undefined
        : {
            url: set.INNERLOOP_NAMING_URL,
            model: set.INNERLOOP_NAMING_MODEL!,
            key: set.INNERLOOP_NAMING_KEY,
          },
    webhooks: { allow: set.INNERLOOP_WEBHOOK_ALLOW ?? NOBODY, allowHttp: set.INNERLOOP_WEBHOOK_HTTP },
    warnings: Object.keys(environment).flatMap(warningOf),
  }
}

function wholeNumber(least: number, most: number) {
  const message = `use a whole number from ${least} to ${most}`
  return z
    .string()
    .regex(/^\d+$/, message)
    .transform(Number)
    .pipe(z.number().min(least, message).max(most, message))
}

/** Of a reader that throws an error which says what is wrong. */
function checked<T>(read: (value: string) => T) {
  return (value: string, context: z.RefinementCtx): T => {
    try {
      return read(value)
    } catch (error) {
      context.addIssue({ code: 'custom', message: (error as Error).message })
      return z.NEVER
    }
  }
}

function toOrigin(value: string, context: z.RefinementCtx): string {
  const url = URL.canParse(value) ? new URL(value) : undefined
  if (url && /^https?:$/.test(url.protocol) && `${url.origin}/` === url.href) return url.origin
  context.addIssue({ code: 'custom', message: 'use an address without a path, as https://feedback.example' })
  return z.NEVER
}

function isPostgres(value: string): boolean {
  return /^postgres(ql)?:\/\/[^/]/.test(value) && URL.canParse(value)
}

/** Kept as it is written, as providers compare it letter by letter. */
function isIssuer(value: string): boolean {
  if (!URL.canParse(value) || /[?#]/.test(value)) return false
  const { protocol, hostname } = new URL(value)
  return protocol === 'https:' || (protocol === 'http:' && /^(localhost|127\.0\.0\.1)$/.test(hostname))
}

function warningOf(name: string): string[] {
  const known = Object.keys(Environment.shape)
  if (!name.startsWith('INNERLOOP_') || known.includes(name)) return []
  const meant = nearestName(name, known)
  return [`${name} is not a variable of Innerloop.${meant ? ` Is ${meant} meant?` : ''}`]
}
