import { relative } from 'node:path'
import type { Config } from '../config.ts'
import { isServer } from '../database/open-database.ts'
import { withoutPassword } from '../database/postgres/without-password.ts'

/** What the collector runs with, for its operator; secrets are only said to be set. */
export function describeSettings(config: Config, { port, place }: { port: number; place: string }) {
  const { backups } = config
  return {
    data: isServer(place) ? withoutPassword(place) : relative(process.cwd(), place) || place,
    listens: `${config.host ?? 'all addresses'}, port ${port}${config.trustsProxy ? ', behind a proxy' : ''}`,
    backups: backups
      ? `every ${backups.everyHours} h to ${backups.folder}, the newest ${backups.keep} kept`
      : `none, as ${config.databaseUrl ? 'PostgreSQL is backed up with its own tools' : 'INNERLOOP_BACKUP_FOLDER is not set'}`,
    'sign-in': `passwords${config.oidc ? `, and ${config.oidc.name} (${config.oidc.issuer})` : ''}`,
    mail: config.mail
      ? `from ${config.mail.from.address}, by ${config.mail.smtp.host}:${config.mail.smtp.port}`
      : 'none, as INNERLOOP_SMTP is not set: nobody is told by mail',
    naming: config.naming
      ? `names of themes are proposed by ${config.naming.model} at ${new URL(config.naming.url).host}, when somebody asks`
      : 'none, as INNERLOOP_NAMING_URL is not set: no words leave this machine for it',
    metrics: `/metrics, ${config.metricsToken ? 'with the token' : 'from this machine only'}`,
  }
}
