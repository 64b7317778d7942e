import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import type { Survey } from '@innerloop/shared'
import { createClient } from '../client/create-client.ts'
import { codeOf } from '../testing/studio.ts'
import { aCompletedResponse, aWorld, people, programme } from '../testing/world.ts'

const [checkout] = programme.surveys
const asked: Survey = {
  ...checkout!,
  id: 'asked',
  questions: [
    ...checkout!.questions,
    { id: 'contact', kind: 'consent', wording: { en: 'May we get in touch?' } },
  ],
}
const LATE = [
  'The parcel was late',
  'Late parcel again',
  'My parcel arrived late',
  'Parcel late, no tracking',
]
const KIND = ['Friendly staff', 'The staff was friendly', 'Such friendly people', 'Staff friendly and fast']
const SECRET = 'The late parcel of Ana in Beco do Carneiro 7'

function answersOf(texts: readonly string[], score: number) {
  return Array.from({ length: 24 }, (_, n) =>
    aCompletedResponse(score, {
      surveyId: 'asked',
      shownAt: '2026-11-20T12:00:00.000Z',
      answers: {
        recommend: { value: score, sequence: 1 },
        reason: { value: texts[n % texts.length]!, sequence: 1 },
        contact: { value: n < 3, sequence: 1 },
      },
    }),
  )
}

async function aShop() {
  const model = createServer((_, response) => {
    const content = '{"0": "Late parcels"}'
    response.end(JSON.stringify({ choices: [{ message: { content } }] }))
  })
  await new Promise<void>((resolve) => model.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void model.close())
  const url = `http://127.0.0.1:${(model.address() as AddressInfo).port}/v1`
  const world = await aWorld({
    surveys: [...programme.surveys, asked],
    naming: { url, model: 'small', key: undefined },
  })
  const secret = aCompletedResponse(1, {
    surveyId: 'asked',
    shownAt: '2026-11-20T12:00:00.000Z',
    personId: people.ana,
    answers: { recommend: { value: 1, sequence: 1 }, reason: { value: SECRET, sequence: 1 } },
  })
  await world.send([...answersOf(LATE, 2), ...answersOf(KIND, 10), secret])
  const { call } = createClient(world)
  const look = async () => (await call('GET /v1/analyses/themes', {})).data
  const read = async () => {
    await call('POST /v1/analyses/themes/run', {})
    await expect.poll(async () => (await look()).state, { timeout: 20_000 }).toBe('done')
    return (await look()).result!
  }
  return { ...world, call, read, secret }
}

test('what people decide about themes holds from the next run on, and the comments of one can be read', async () => {
  const { call, read } = await aShop()
  const found = await read()
  const late = found.themes.find(({ words }) => words.includes('parcel'))!
  const kind = found.themes.find(({ words }) => words.includes('staff'))!
  expect(late).toMatchObject({ n: 25, effect: { verdict: 'lowers' }, isPinned: false })
  expect(kind).toMatchObject({ n: 24, effect: { verdict: 'raises' } })
  const listed = await call('GET /v1/responses', { query: { theme: late.id, limit: 50 } })
  expect(listed.data.responses).toHaveLength(late.n)

  const theme = { id: late.id, name: 'Delivery', rules: [...late.rules, { any: ['courier'] }] }
  await call('POST /v1/themes', { body: { ...theme, tag: 'disappointed', whys: ['One depot'] } })
  await call('POST /v1/themes', { body: { id: kind.id, name: 'x', state: 'hidden', rules: kind.rules } })
  const again = await read()
  expect(again.themes[0]).toMatchObject({ id: late.id, name: 'Delivery', n: 25, isPinned: true })
  for (const { id, words } of again.themes.slice(1)) {
    expect(words).not.toContain('parcel')
    expect(id).not.toBe(kind.id)
  }
  expect(again.languages[0]!.inThemes).toBe(found.languages[0]!.inThemes)
  const pinned = await call('GET /v1/responses', { query: { theme: late.id, limit: 50 } })
  expect(pinned.data.responses).toHaveLength(25)
  expect(await codeOf(call('GET /v1/responses', { query: { theme: 'none' } }))).toBe('request.invalid')
  const cause = { ...theme, id: 'other', rootCause: 'nowhere' }
  expect(await codeOf(call('POST /v1/themes', { body: cause }))).toBe('request.invalid')
})

test('when a person is erased, their words leave the themes', async () => {
  const { call, read, secret } = await aShop()
  const before = await read()
  const quotes = (result: typeof before) => result.themes.flatMap((theme) => theme.quotes)
  expect(JSON.stringify(quotes(before))).toContain(SECRET)
  await call('POST /v1/ideas', { body: { id: secret.id, title: 'Deliver to Beco do Carneiro' } })
  await call('POST /v1/ideas', { body: { id: 'sundays', title: 'Open on Sundays', from: 'team' } })
  await call('DELETE /v1/people/:personId', { path: { personId: people.ana } })
  expect((await call('GET /v1/analyses/themes', {})).data.result).toBeNull()
  const after = await read()
  expect(JSON.stringify(after)).not.toContain('Carneiro')
  expect(after.comments).toBe(before.comments - 1)
  expect((await call('GET /v1/ideas', {})).data.ideas.map(({ id }) => id)).toEqual(['sundays'])
})

test('names are proposed for what was found, and nothing is changed by that', async () => {
  const { call, read } = await aShop()
  const { themes } = await read()
  const { id } = themes.find(({ words }) => words.includes('parcel'))!
  expect((await call('GET /v1/themes/naming', {})).data).toMatchObject({ isOn: true, model: 'small' })
  const { data } = await call('POST /v1/themes/naming', { body: { ids: [id] } })
  expect(data.names).toEqual([{ id, name: 'Late parcels' }])
  expect((await call('GET /v1/themes', {})).data.themes).toEqual([])
})

test('who ticked that the team may get in touch is found, as one who would help', async () => {
  const { call } = await aShop()
  const query = { mayContact: 'true', band: 'promoter' }
  const { responses } = (await call('GET /v1/responses', { query })).data
  expect(responses).toHaveLength(3)
  expect(responses.every(({ mayContact }) => mayContact === true)).toBe(true)
  const others = (await call('GET /v1/responses', { query: { mayContact: 'false', limit: 100 } })).data
  expect(others.responses).toHaveLength(49 - 6)
})

test('reviews and notes of talks are coded to the same themes as answers', async () => {
  const { call, read } = await aShop()
  const note = {
    source: 'talks',
    at: '2026-11-20T12:00:00.000Z',
    kind: 'note',
    method: 'focus-group',
  } as const
  const texts = ['Three said that a late parcel stopped the harvest', 'All praised the friendly staff']
  const observations = texts.map((text, n) => ({ ...note, externalId: `${n}`, text }))
  await call('POST /v1/observations', { body: { observations } })
  const { themes, sources, scored, comments } = await read()
  expect(sources).toEqual([
    { source: 'response', n: 49 },
    { source: 'note', n: 2 },
  ])
  expect([scored, comments]).toEqual([49, 51])
  expect(themes.find(({ words }) => words.includes('parcel'))).toMatchObject({ n: 26 })
})
