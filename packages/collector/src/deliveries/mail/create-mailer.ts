import { createTransport, type NodemailerError } from 'nodemailer'
import type { DeliveryResult } from '../delivery-result.ts'
import { isMailAddress } from './mail-address.ts'
import { mailFailureOf } from './mail-failure-of.ts'
import type { Mail } from './mail-of.ts'
import type { SmtpSettings } from './smtp-settings-of.ts'

export type Mailer = {
  /** One attempt. Never throws; `failed` when another attempt may help. */
  send(mail: Mail): Promise<DeliveryResult>
  /** Ends the connections that are open; what is on its way fails. */
  close(): void
}

type Options = {
  /** For DNS, for the connection, and for the server's greeting. Default: 10 s. */
  connectTimeoutMs?: number
  /** For one mail, waiting for a free connection included. Default: 60 s. */
  timeoutMs?: number
}

/** Sends through a mail server, over at most three connections that stay open a while. */
export function createMailer(
  settings: SmtpSettings,
  { connectTimeoutMs = 10_000, timeoutMs = 60_000 }: Options = {},
): Mailer {
  const transport = createTransport({
    ...settings,
    pool: true,
    maxConnections: 3,
    // Attempts are counted and timed by whoever calls.
    maxRequeues: 0,
    dnsTimeout: connectTimeoutMs,
    connectionTimeout: connectTimeoutMs,
    greetingTimeout: connectTimeoutMs,
    socketTimeout: timeoutMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  // What goes wrong is told to whoever sent; an event that nobody hears would end the collector.
  transport.on('error', () => undefined)
  return {
    async send({ messageId, ...mail }) {
      if (!isMailAddress(mail.to.address) || !isMailAddress(mail.from.address))
        return { outcome: 'refused', reason: 'bad-address' }
      try {
        const { response } = await transport.sendMail({
          ...mail,
          from: { name: mail.from.name ?? '', address: mail.from.address },
          to: { name: mail.to.name ?? '', address: mail.to.address },
          messageId,
          // A server that answers a letter a minute keeps no socket waiting, and yet never ends.
          signal: AbortSignal.timeout(timeoutMs),
        })
        return {
          outcome: 'delivered',
          reason: 'accepted',
          status: Number.parseInt(response, 10),
          excerpt: response,
        }
      } catch (error) {
        return mailFailureOf(error as NodemailerError)
      }
    },
    close: () => transport.close({ force: true }),
  }
}
