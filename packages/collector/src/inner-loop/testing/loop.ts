import { setTimeout } from 'node:timers/promises'
import { onTestFinished } from 'vitest'
import { endpoints } from '../../database/tables.ts'
import { parseAllowList } from '../../deliveries/guard/allow-list.ts'
import { smtpSettingsOf } from '../../deliveries/mail/smtp-settings-of.ts'
import { aMailServer, type MailServer } from '../../deliveries/testing/mail-server.ts'
import { aReceiver, type Receiver } from '../../deliveries/testing/receiver.ts'
import { makeWebhookSecret } from '../../deliveries/webhooks/make-webhook-secret.ts'
import { aCompletedResponse, aWorld, jsonOf, people, type World } from '../../testing/world.ts'

export const OWNER = 'olga@shop.example'
export const touchpoints = [
  { key: 'checkout.paid', name: 'Order paid', owner: OWNER, supervisor: 'sam@shop.example' },
  { key: 'parcel.arrived', name: 'Parcel arrived' },
]

export type Loop = { world: World; mails: MailServer['mails']; hook: Receiver; secret: string }

/** A collector with a real mail server, and a real receiver of webhooks for every case. */
export async function aLoop(over: Partial<Parameters<typeof aWorld>[0]> = {}): Promise<Loop> {
  const mailServer = await aMailServer()
  const hook = await aReceiver((response) => void response.end())
  onTestFinished(async () => {
    await mailServer[Symbol.asyncDispose]()
    await hook[Symbol.asyncDispose]()
  })
  const world = await aWorld({
    touchpoints,
    mail: {
      smtp: smtpSettingsOf(`smtp://127.0.0.1:${mailServer.port}?tls=never`),
      from: { address: 'loop@shop.example' },
    },
    webhooks: { allow: parseAllowList('127.0.0.1'), allowHttp: true },
    ...over,
  })
  const secret = makeWebhookSecret()
  const definition = { id: 'crm', name: 'CRM', kind: 'webhook', url: hook.url, everyCase: true } as const
  await world.database.write((tx) =>
    tx
      .insert(endpoints)
      .values({ projectId: 'shop', id: 'crm', definition, secrets: [secret], resumedAt: 0 }),
  )
  // As its route would tell: the collector goes by what is configured now.
  await fetch(`${world.url}/v1/touchpoints/parcel.arrived/archive`, {
    method: 'POST',
    headers: { authorization: `Bearer ${world.key}` },
  })
  return { world, mails: mailServer.mails, hook, secret }
}

export async function until(isTrue: () => Promise<boolean> | boolean, withinMs = 8000) {
  const deadline = performance.now() + withinMs
  while (!(await isTrue())) {
    if (performance.now() > deadline) throw new Error('It did not come to that.')
    await setTimeout(20)
  }
}

export const said = (score: number, reason: string) =>
  aCompletedResponse(score, {
    personId: people.ana,
    traits: { name: 'Ana Silva' },
    answers: { recommend: { value: score, sequence: 1 }, reason: { value: reason, sequence: 2 } },
  })

export const casesIn = async ({ read }: World, query = '') =>
  (await jsonOf(await read(`/v1/cases${query}`))).cases
