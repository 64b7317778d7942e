import { and, eq } from 'drizzle-orm'
import type { Database } from '../database/open-database.ts'
import { endpoints } from '../database/tables.ts'
import { sendChat } from './chat/send-chat.ts'
import type { DeliveryResult } from './delivery-result.ts'
import type { Post } from './guard/create-post.ts'
import type { Mailer } from './mail/create-mailer.ts'
import type { MailAddress } from './mail/mail-address.ts'
import { mailOf } from './mail/mail-of.ts'
import type { Notice } from './notice.ts'
import type { Delivery } from './queue/delivery.ts'
import { sendWebhook } from './webhooks/send-webhook.ts'
import { type WebhookEvent, webhookBodyOf } from './webhooks/webhook-body-of.ts'
import type { Words } from './words/words.ts'

/** What a delivery says, as things are when it is sent. */
export type Message = {
  notice: Notice
  words: Words
  event: WebhookEvent
  /** To somebody whose address is not kept with the delivery; what a mail server says of it is not kept either. */
  customer?: string
}

/** Undefined where what it was to tell about is gone. */
export type Compose = (delivery: Delivery) => Promise<Message | undefined>

type Options = {
  database: Database
  compose: Compose
  /** Undefined: no mail server is set up. */
  mail: { mailer: Mailer; from: MailAddress } | undefined
  post: Post
  clock: () => number
}

/** One attempt to send what a delivery tells. */
export function createSend({ database, compose, mail, post, clock }: Options) {
  return async (delivery: Delivery): Promise<DeliveryResult> => {
    const message = await compose(delivery)
    if (!message) return { outcome: 'refused', reason: 'nothing-to-tell' }
    return delivery.channel === 'mail' ? sendMail(delivery, message) : sendToEndpoint(delivery, message)
  }

  async function sendMail(
    { id, address }: Delivery,
    { notice, words, customer }: Message,
  ): Promise<DeliveryResult> {
    if (!mail) return { outcome: 'refused', reason: 'no-mail-server' }
    const { mailer, from } = mail
    const to = { address: customer ?? address }
    const result = await mailer.send(mailOf({ notice, words, from, to, deliveryId: id }))
    if (customer === undefined || !('detail' in result)) return result
    const { detail: _, ...withoutDetail } = result
    return withoutDetail as DeliveryResult
  }

  async function sendToEndpoint(
    { projectId, address, id }: Delivery,
    { notice, words, event }: Message,
  ): Promise<DeliveryResult> {
    const [endpoint] = await database.read((tx) =>
      tx
        .select()
        .from(endpoints)
        .where(and(eq(endpoints.projectId, projectId), eq(endpoints.id, address))),
    )
    if (!endpoint) return { outcome: 'refused', reason: 'gone' }
    const { definition, secrets } = endpoint
    const { kind, url } = definition
    const now = clock()
    return kind === 'webhook'
      ? sendWebhook({ url, post, id, secrets, timestamp: new Date(now), body: webhookBodyOf(event) })
      : sendChat({ service: kind, url, notice, words, now, post })
  }
}
