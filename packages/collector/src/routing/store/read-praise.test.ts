import type { Survey, SurveyResponse } from '@innerloop/shared'
import { expect, test } from 'vitest'
import { openCase } from '../../cases/store/open-case.ts'
import { readHuddle } from '../../huddles/read-huddle.ts'
import { readMine } from '../../mine/read-mine.ts'
import { applyProgramme } from '../../projects/apply-programme.ts'
import { createDirectory } from '../../projects/directory.ts'
import { storeResponses } from '../../responses/store-responses.ts'
import { aCompletedResponse, aDatabase, programme } from '../../testing/world.ts'
import { LOOKED_AT, readPraise } from './read-praise.ts'

const ANA = 'ana@shop.example'
const BEN = 'ben@shop.example'
const THEN = Date.UTC(2026, 5, 1)
const HOUR_MS = 3_600_000
const SOON = { from: THEN, to: THEN + HOUR_MS }

/** Praise, or with words of nobody a mere score, shown so many milliseconds after `THEN`. */
function said(score: number, after: number, over: Partial<SurveyResponse> & { reason?: string } = {}) {
  const { reason = 'Well done.', ...rest } = over
  return aCompletedResponse(score, {
    shownAt: new Date(THEN + after).toISOString(),
    answers: {
      recommend: { value: score, sequence: 1 },
      ...(reason && { reason: { value: reason, sequence: 2 } }),
    },
    ...rest,
  })
}

type Given = { responses: SurveyResponse[]; rules?: Parameters<typeof applyProgramme>[1]['rules'] }

async function aShopWith({ responses, rules }: Given) {
  const database = await aDatabase()
  const touchpoints = [
    { key: 'checkout.paid', name: 'Order paid', channel: 'web' as const, owner: ANA, team: 'web' },
    { key: 'parcel.arrived', name: 'Parcel arrived', channel: 'web' as const, owner: BEN },
  ]
  const teams = [{ id: 'web', name: 'Web', members: [ANA] }]
  await database.write((tx) => applyProgramme(tx, { ...programme, touchpoints, teams, rules }, 0))
  const entry = (await createDirectory(database)).byId('shop')!
  const survey: Survey = entry.published[0]!
  const arrivals = responses.map((response) => ({ entry, survey, response, receivedAt: THEN }))
  for (let from = 0; from < arrivals.length; from += 1000)
    await database.write((tx) => storeResponses(tx, arrivals.slice(from, from + 1000)))
  return { database, entry, survey }
}

test('all praise of a span is found, the newest first, however much else was said in it', async () => {
  const responses = Array.from({ length: 3000 }, (_, n) => said(n % 11, n, n % 2 ? {} : { reason: '' }))
  const { database, entry } = await aShopWith({ responses })
  const { praise, since } = await database.read((tx) => readPraise(tx, entry, SOON))
  const wanted = responses.filter((_, n) => n % 2 === 1 && n % 11 >= 9)
  expect(praise.map(({ answer }) => answer.id)).toEqual(wanted.map(({ id }) => id).reverse())
  expect(since).toBeNull()
})

test('a rule that asks for no words finds praise that has none', async () => {
  const actions = [{ kind: 'praise' as const }]
  const rules = [
    { id: 'nine', name: 'Nine', enabled: true, stop: false, when: { score: { min: 9 } }, actions },
  ]
  const { database, entry } = await aShopWith({
    responses: [said(9, 1, { reason: '' }), said(9, 2), said(8, 3)],
    rules,
  })
  const { praise } = await database.read((tx) => readPraise(tx, entry, SOON))
  expect(praise.map(({ at }) => at - THEN)).toEqual([2, 1])
})

test('at some touchpoints alone, for somebody alone, and no more than is enough', async () => {
  const elsewhere = { touchpoint: 'parcel.arrived' }
  const responses = [said(10, 1), said(10, 2, elsewhere), said(10, 3), said(10, 4, elsewhere)]
  const { database, entry } = await aShopWith({ responses })
  const find = async (over: Partial<Parameters<typeof readPraise>[2]>) => {
    const { praise } = await database.read((tx) => readPraise(tx, entry, { ...SOON, ...over }))
    return praise.map(({ at }) => at - THEN)
  }
  expect(await find({ places: ['parcel.arrived'] })).toEqual([4, 2])
  expect(await find({ places: [] })).toEqual([])
  expect(await find({ isWanted: ({ for: praised }) => praised.includes(ANA) })).toEqual([3, 1])
  expect(await find({ enough: 3 })).toEqual([4, 3, 2])
  expect(await find({ to: THEN + 4 })).toEqual([3, 2, 1])
})

test('where there is more than can be looked through, each number says since when it counts', async () => {
  const later = LOOKED_AT + 2000
  const responses = Array.from({ length: later }, (_, n) => said(10, n))
  const { database, entry, survey } = await aShopWith({
    responses: [said(10, 0, { touchpoint: 'parcel.arrived' }), ...responses],
  })
  const cut = THEN + 2000
  const { praise, since } = await database.read((tx) => readPraise(tx, entry, SOON))
  expect(praise).toHaveLength(LOOKED_AT)
  expect(since).toBe(cut + 1)

  const unhappy = { kind: 'open-case', key: 'case', rule: 'r', boost: 0 } as const
  const to = { kind: 'person', email: ANA } as const
  const named = { wanted: { kind: 'touchpoint-owner' } as const, to, missing: [] }
  for (const openedAt of [cut - 5, cut + 5]) {
    const stored = { entry, survey, response: said(2, openedAt - THEN), outcome: 'added', flags: [] } as const
    await database.write((tx) => openCase(tx, stored, { ...unhappy, named }, openedAt))
  }
  const now = THEN + HOUR_MS
  const huddle = await database.read((tx) => readHuddle(tx, entry, 'web', now))
  expect(huddle.newCases.n).toBe(2)
  expect(huddle.praiseSince).toBe(new Date(cut + 1).toISOString())
  expect(huddle.ratio).toMatchObject({ praise: LOOKED_AT - 1, correction: 1 })

  const ben = await database.read((tx) => readMine(tx, entry, BEN, now))
  expect(ben).toMatchObject({ praise: [], praiseSince: new Date(cut + 1).toISOString() })
  const ana = await database.read((tx) => readMine(tx, entry, ANA, now))
  expect(ana).toMatchObject({ praiseSince: null })
  expect(ana.praise).toHaveLength(30)
})
