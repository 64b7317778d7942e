import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PERMISSIONS_OF } from '../access/permissions.ts'
import { createAdminKey } from '../keys/admin-keys.ts'
import type { Survey } from '@innerloop/shared'
import { responses } from '../database/tables.ts'
import {
  aCompletedResponse,
  aResponse,
  aWorld,
  jsonOf,
  people,
  programme,
  type World,
  triesOf,
} from '../testing/world.ts'

const at = (day: string, time = '12:00:00.000') => `${day}T${time}Z`
const plan = { key: 'plan', from: 'traits.plan', values: ['free', 'pro'] }
const relation = { ...programme.surveys[0]!, id: 'relation', pattern: 'present', touchpoints: [] } as Survey

const answers = (score: number, comment: string) => ({
  recommend: { value: score, sequence: 1 },
  reason: { value: comment, sequence: 2 },
})

const given = {
  late: aCompletedResponse(2, {
    shownAt: at('2026-03-01'),
    answers: answers(2, 'The parcel was LATE, désolé'),
    personId: people.ana,
    visitorId: 'v1',
    traits: { plan: 'free', seats: 3 },
    context: { locale: 'fr-FR', device: 'phone', channel: 'web' },
  }),
  tokyo: aCompletedResponse(9, {
    shownAt: at('2026-03-02'),
    touchpoint: 'parcel.arrived',
    answers: answers(9, '東京都に届きました'),
    personId: people.ben,
    traits: { plan: 'pro' },
    properties: { order: 'A-1' },
  }),
  easy: aResponse({
    shownAt: at('2026-03-03'),
    surveyId: 'support',
    state: 'completed',
    answers: { easy: { value: 6, sequence: 1 } },
    context: { locale: 'en', device: 'desktop', channel: 'webview' },
  }),
  // In Lisbon it is the 5th already; summer time began.
  midnight: aCompletedResponse(10, { shownAt: at('2026-04-04', '23:30:00.000') }),
  seen: aResponse({ shownAt: at('2026-04-10'), state: 'dismissed' }),
  loyal: aCompletedResponse(7, { shownAt: at('2026-04-11'), surveyId: 'relation', touchpoint: undefined }),
}

type Name = keyof typeof given
const nameOf = (id: string) => (Object.keys(given) as Name[]).find((name) => given[name].id === id)

async function aFilledWorld() {
  const world = await aWorld({
    project: { dimensions: [plan] },
    surveys: [...programme.surveys, relation],
  })
  expect((await world.send(Object.values(given))).status).toBe(202)
  return world
}

async function find(world: Pick<World, 'read'>, query: string): Promise<(Name | undefined)[]> {
  const answer = await world.read(`/v1/responses?${query}`)
  const page = await jsonOf(answer)
  if (!answer.ok) throw new Error(page.detail)
  return page.responses.map(({ id }: { id: string }) => nameOf(id))
}

describe('responses are narrowed by', () => {
  test.each([
    ['', ['loyal', 'seen', 'midnight', 'easy', 'tokyo', 'late']],
    ['order=oldest', ['late', 'tokyo', 'easy', 'midnight', 'seen', 'loyal']],
    ['survey=support', ['easy']],
    ['survey=support,relation', ['loyal', 'easy']],
    ['survey=support&version=2', []],
    ['touchpoint=parcel.arrived', ['tokyo']],
    ['pattern=present', ['loyal']],
    ['pattern=potential', []],
    ['state=dismissed', ['seen']],
    ['from=2026-04-05&to=2026-04-05', ['midnight']],
    ['to=2026-03-02', ['tokyo', 'late']],
    ['scoreFrom=9', ['midnight', 'tokyo']],
    ['scoreTo=6', ['easy', 'late']],
    ['band=detractor', ['late']],
    ['band=passive,promoter', ['loyal', 'midnight', 'tokyo']],
    ['question=easy&scoreFrom=1', ['easy']],
    [`person=${people.ana}`, ['late']],
    ['visitor=v1', ['late']],
    ['locale=fr-FR', ['late']],
    ['device=phone,desktop', ['easy', 'late']],
    ['channel=webview', ['easy']],
    ['dimension.plan=pro', ['tokyo']],
    ['dimension.plan=(none)&survey=support', ['easy']],
    ['trait.plan=free', ['late']],
    ['trait.seats=3', ['late']],
    ['property.order=A-1', ['tokyo']],
    ['hasComment=true', ['tokyo', 'late']],
    ['hasComment=false&survey=checkout', ['seen', 'midnight']],
    ['q=late desole', ['late']],
    ['q="late parcel"', []],
    ['q=東京', ['tokyo']],
    ['q=-late&hasComment=true', ['tokyo']],
    ['q=parc*&band=detractor&device=phone', ['late']],
  ])('%s', async (query, names) => {
    expect(await find(await aFilledWorld(), query)).toEqual(names)
  })

  test('what is odd about them', async () => {
    const world = await aFilledWorld()
    await world.database.write((tx) => tx.update(responses).set({ flags: ['too-fast'] }))
    expect(await find(world, 'flag=too-fast')).toHaveLength(6)
    expect(await find(world, 'flag=repeated')).toEqual([])
    const { responses: listed } = await jsonOf(await world.read('/v1/responses?limit=1'))
    expect(listed[0].flags).toEqual(['too-fast'])
  })

  test.each([
    ['surevy=checkout', '"surevy"'],
    ['state=done', '"state.0"'],
    ['from=yesterday', '"from"'],
    ['limit=101', '"limit"'],
    ['cursor=x', '"cursor"'],
    ['dimension.country=PT', 'plan'],
  ])('nothing that is mistyped (%s)', async (query, word) => {
    await expect(find(await aFilledWorld(), query)).rejects.toThrow(word)
  })
})

test('pages follow each other without gap or repetition, whatever is shown in the same millisecond', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat(3), { minLength: 1, maxLength: 25 }),
      fc.integer({ min: 1, max: 7 }),
      fc.constantFrom('newest', 'oldest'),
      async (minutes, limit, order) => {
        const world = await aWorld()
        const sent = minutes.map((minute) =>
          aCompletedResponse(minute, { shownAt: at('2026-03-01', `12:0${minute}:00.000`) }),
        )
        await world.send(sent)
        const seen: { id: string; shownAt: string }[] = []
        let next = ''
        do {
          const page = await jsonOf(await world.read(`/v1/responses?limit=${limit}&order=${order}${next}`))
          expect(page.responses.length).toBe(page.next ? limit : Math.min(limit, sent.length - seen.length))
          seen.push(...page.responses)
          next = page.next ? `&cursor=${page.next}` : ''
        } while (next)
        expect(seen.map(({ id }) => id).sort()).toEqual(sent.map(({ id }) => id).sort())
        const times = seen.map(({ shownAt }) => shownAt)
        expect(times).toEqual(order === 'oldest' ? times.toSorted() : times.toSorted().reverse())
      },
    ),
    { numRuns: triesOf(12) },
  )
})

async function aViewer() {
  const world = await aFilledWorld()
  const key = await world.database.write((tx) =>
    createAdminKey(tx, 0, { scopes: [...PERMISSIONS_OF.viewer] }),
  )
  return {
    world,
    read: (path: string) => fetch(world.url + path, { headers: { authorization: `Bearer ${key}` } }),
  }
}

describe('a viewer', () => {
  test('sees what customers say, not who they are', async () => {
    const viewer = await aViewer()
    expect(await find(viewer, 'q=parcel')).toEqual(['late'])
    const said = await (await viewer.read('/v1/responses')).text()
    expect(said).toContain('The parcel was LATE')
    expect(said).not.toMatch(/personId|visitorId|traits|customer-ana|v1"/)
    const one = await (await viewer.read(`/v1/responses/${given.late.id}`)).text()
    expect(one).toContain('The parcel was LATE')
    expect(one).not.toMatch(/personId|visitorId|traits|customer-ana|v1"/)
    const seen = await (await viewer.world.read(`/v1/responses/${given.late.id}`)).text()
    expect(seen).toMatch(/customer-ana/)
  })

  test.each([`?person=${people.ana}`, '?visitor=v1', '?trait.plan=pro', '/export'])(
    'cannot find it out by %s',
    async (path) => {
      const viewer = await aViewer()
      const refused = await viewer.read(`/v1/responses${path}`)
      expect([refused.status, (await jsonOf(refused)).code]).toEqual([403, 'access.denied'])
    },
  )
})

test('one that is not there is not known, and those beside it are still found', async () => {
  const world = await aFilledWorld()
  const answer = await world.read('/v1/responses/0198d5a0-0000-7000-8000-000000000000')
  expect([answer.status, (await jsonOf(answer)).code]).toEqual([404, 'response.unknown'])
  expect((await world.read('/v1/responses/recent')).status).toBe(200)
})

describe('the export', () => {
  test('as CSV has all that match, and nothing that a spreadsheet would run', async () => {
    const world = await aFilledWorld()
    await world.send([
      aCompletedResponse(1, { answers: answers(1, '=HYPERLINK("x")'), touchpoint: 'parcel.arrived' }),
    ])
    const answer = await world.read('/v1/responses/export?touchpoint=parcel.arrived&order=oldest')
    expect(answer.headers.get('content-type')).toContain('text/csv')
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="responses.csv"')
    const lines = (await answer.text()).trim().split('\n')
    expect(lines).toHaveLength(3)
    expect(lines[0]).toContain('answer.recommend,answer.reason')
    expect(lines[1]).toContain('東京都に届きました')
    expect(lines[2]).toContain(`"'=HYPERLINK(""x"")"`)
  })

  test('as JSON lines has more than fits into a slice, in order', async () => {
    const world = await aWorld()
    const sent = Array.from({ length: 1234 }, (_, n) =>
      aCompletedResponse(n % 11, { shownAt: new Date(Date.UTC(2026, 0, 1) + n).toISOString() }),
    )
    for (let from = 0; from < sent.length; from += 100) await world.send(sent.slice(from, from + 100))
    const text = await (await world.read('/v1/responses/export?format=jsonl&order=oldest&scoreTo=8')).text()
    const got = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id)
    expect(got).toEqual(sent.filter((_, n) => n % 11 <= 8).map(({ id }) => id))
  })
})
