import type { Database, Transaction } from '../database/open-database.ts'
import { createSend } from '../deliveries/create-send.ts'
import { createPost } from '../deliveries/guard/create-post.ts'
import type { TargetRules } from '../deliveries/guard/judge-target.ts'
import { createMailer } from '../deliveries/mail/create-mailer.ts'
import type { MailAddress } from '../deliveries/mail/mail-address.ts'
import type { SmtpSettings } from '../deliveries/mail/smtp-settings-of.ts'
import { addDeliveries } from '../deliveries/queue/add-deliveries.ts'
import { createDeliverer, type Deliverer } from '../deliveries/queue/create-deliverer.ts'
import type { PausedEndpoint } from '../deliveries/queue/pause-endpoint.ts'
import { readInstallationSecret } from '../members/read-installation-secret.ts'
import type { Log } from '../operations/logs/create-log.ts'
import type { Directory } from '../projects/directory.ts'
import { createCompose } from './compose-message.ts'

type Options = {
  database: Database
  directory: Directory
  clock: () => number
  log: Log
  url: () => string
  mail?: { smtp: SmtpSettings; from: MailAddress } | undefined
  webhooks?: TargetRules | undefined
  leaseMs?: number | undefined
}

export const LINK_SECRET = 'message-links'

/** Sends whatever is due, now and from now on. */
export async function startDeliveries(options: Options): Promise<Deliverer> {
  const { database, directory, clock, log, url, mail, webhooks = {} } = options
  const secret = await readInstallationSecret(database, LINK_SECRET, clock())
  const compose = createCompose({ database, directory, url, secret, clock })
  const mailer = mail && createMailer(mail.smtp)
  const send = createSend({
    database,
    compose,
    mail: mailer && { mailer, from: mail.from },
    post: createPost(webhooks),
    clock,
  })
  const deliverer = createDeliverer({
    database,
    clock,
    log,
    send,
    onPaused: tellOwners,
    leaseMs: options.leaseMs,
  })
  return {
    wake: deliverer.wake,
    async stop(withinMs) {
      await deliverer.stop(withinMs)
      mailer?.close()
    },
  }

  async function tellOwners(tx: Transaction, { projectId, endpointId, why }: PausedEndpoint): Promise<void> {
    if (why === 'by-hand') return
    const now = clock()
    const owners = directory.byId(projectId)?.routing.owners ?? []
    await addDeliveries(
      tx,
      owners.map((address) => ({
        projectId,
        subject: { kind: 'endpoint-paused', endpointId, why },
        channel: 'mail',
        address,
        dueAt: now,
      })),
      now,
    )
  }
}
