import { eq } from 'drizzle-orm'
import type { Database, Transaction } from '../database/open-database.ts'
import { readers } from '../database/tables.ts'
import type { Compose, Message } from '../deliveries/create-send.ts'
import type { Delivery, Subject } from '../deliveries/queue/delivery.ts'
import type { ReaderPreferences } from '../deliveries/readers/reader-preferences.ts'
import { wordsFor } from '../deliveries/words/words-for.ts'
import type { Directory } from '../projects/directory.ts'
import { answerMessage } from './messages/answer-message.ts'
import { changeMessage } from './messages/change-message.ts'
import type { Composing } from './messages/composing.ts'
import { digestMessage } from './messages/digest-message.ts'
import { recoveryMessage } from './messages/recovery-message.ts'

type Dependencies = {
  database: Database
  directory: Directory
  /** Where browsers reach the collector. */
  url: () => string
  /** Links are signed with it. */
  secret: string
  clock: () => number
}

/**
 * What a message says is read when it is sent, and in the language of who reads it: a comment that came after the
 * score is in it.
 */
export function createCompose({ database, directory, url, secret, clock }: Dependencies): Compose {
  return (delivery) => database.read((tx) => compose(tx, delivery))

  async function compose(tx: Transaction, delivery: Delivery): Promise<Message | undefined> {
    const { projectId, subject } = delivery
    const entry = directory.byId(projectId)
    if (!entry) return undefined
    const { language, timeZone } = await readPreferences(tx, delivery)
    const composing: Composing = {
      entry,
      words: wordsFor([language ?? 'en']),
      url: url(),
      secret,
      now: clock(),
      timeZone: timeZone ?? entry.project.timeZone,
    }
    switch (subject.kind) {
      case 'test':
        return testMessage(composing)
      case 'endpoint-paused':
        return pausedMessage(composing, subject)
      case 'recovery':
        return recoveryMessage(tx, composing, subject)
      case 'change':
        return changeMessage(tx, composing, subject)
      case 'digest':
        return digestMessage(tx, composing, { address: delivery.address, subject })
      default:
        return answerMessage(tx, composing, { delivery, subject })
    }
  }
}

async function readPreferences(
  tx: Transaction,
  { channel, address }: Delivery,
): Promise<Partial<ReaderPreferences>> {
  if (channel !== 'mail') return {}
  const [reader] = await tx.select().from(readers).where(eq(readers.email, address))
  return reader?.preferences ?? {}
}

function pausedMessage(
  { entry, words, url, now }: Composing,
  { endpointId, why }: Extract<Subject, { kind: 'endpoint-paused' }>,
): Message | undefined {
  const endpoint = entry.endpoints.find(({ id }) => id === endpointId)
  if (!endpoint) return undefined
  return {
    words,
    notice: {
      title: words.pausedTitle(endpoint.name),
      link: `${url}/deliveries?tab=endpoints`,
      actions: [],
      facts: [{ label: words.endpoint, value: endpoint.url }],
      reason: words.pausedWhy[why],
    },
    event: {
      type: 'endpoint.paused',
      occurredAt: now,
      data: { projectId: entry.project.id, endpointId: endpoint.id, why },
    },
  }
}

function testMessage({ entry, words, url, now }: Composing): Message {
  return {
    words,
    notice: { title: words.test, link: url, actions: [], facts: [], reason: words.testReason },
    event: { type: 'endpoint.test', occurredAt: now, data: { projectId: entry.project.id } },
  }
}
