import { setTimeout } from 'node:timers/promises'
import { newId } from '@innerloop/shared/new-id'
import { expect, test } from 'vitest'
import { aLoop, casesIn, said } from '../inner-loop/testing/loop.ts'
import { jsonOf } from '../testing/world.ts'

const HOUR_MS = 3_600_000
const answeredAt = (hoursAgo: number, reason: string) => {
  const at = Date.now() - hoursAgo * HOUR_MS
  return { ...said(3, reason), id: newId(at), shownAt: new Date(at).toISOString() }
}

test('the case that was opened first comes first, page by page, whenever the answer was given', async () => {
  const { world } = await aLoop()
  for (const [hoursAgo, reason] of [
    [5, 'first'],
    [1, 'second'],
    [72, 'third, late to arrive'],
  ] as const) {
    await world.send([answeredAt(hoursAgo, reason)])
    await setTimeout(5)
  }
  const oldest = await casesIn(world, '?order=oldest')
  const comments = ['first', 'second', 'third, late to arrive']
  expect(oldest.map(({ comment }: { comment: string }) => comment)).toEqual(comments)

  const seen: string[] = []
  let cursor: string | undefined
  do {
    const query = `?order=oldest&limit=1${cursor === undefined ? '' : `&cursor=${cursor}`}`
    const page = await jsonOf(await world.read(`/v1/cases${query}`))
    seen.push(...page.cases.map(({ comment }: { comment: string }) => comment))
    cursor = page.next
  } while (cursor !== undefined)
  expect(seen).toEqual(comments)
})

test('a case that somebody has reached waits no longer', async () => {
  const { world } = await aLoop()
  await world.send([answeredAt(2, 'first')])
  await world.send([answeredAt(1, 'second')])
  const [first] = await casesIn(world, '?order=oldest&state=open')
  const answer = await fetch(`${world.url}/v1/cases/${first.id}/events`, {
    method: 'POST',
    headers: { authorization: `Bearer ${world.key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ kind: 'attempted', channel: 'phone', outcome: 'reached' }),
  })
  expect(answer.status).toBe(201)
  expect((await casesIn(world, '?order=oldest&state=open'))[0]).toMatchObject({ comment: 'second' })
})
