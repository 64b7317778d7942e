import { WidgetConfig } from '@innerloop/shared'
import { describe, expect, test } from 'vitest'
import { aCompletedResponse, aResponse, aWorld, programme, jsonOf } from '../testing/world.ts'
import { applyProgramme } from './apply-programme.ts'

test('the config holds the published surveys and nothing about the team', async () => {
  const world = await aWorld()
  const answer = await fetch(`${world.url}/v1/widget/pk_shop`)
  expect(answer.headers.get('cache-control')).toBe('public, max-age=60')
  expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  const config = WidgetConfig.parse(await answer.json())
  expect(config.surveys.map(({ id }) => id)).toEqual(['checkout', 'support'])
  expect(JSON.stringify(config)).not.toContain('owner')
})

test('it is sent again only when it changed', async () => {
  const world = await aWorld()
  const etag = (await fetch(`${world.url}/v1/widget/pk_shop`)).headers.get('etag')!
  const again = await fetch(`${world.url}/v1/widget/pk_shop`, { headers: { 'if-none-match': etag } })
  expect([again.status, await again.text()]).toEqual([304, ''])
})

test('an unknown key is a problem', async () => {
  const world = await aWorld()
  const answer = await fetch(`${world.url}/v1/widget/pk_other`)
  expect([answer.status, (await jsonOf(answer)).code]).toEqual([401, 'project-key.unknown'])
})

test('a published version cannot be changed, only followed by the next', async () => {
  const { database } = await aWorld()
  const [survey] = programme.surveys
  const change = (version: number) =>
    database.write((tx) =>
      applyProgramme(tx, { ...programme, surveys: [{ ...survey!, version, thanks: { en: 'Bye' } }] }, 0),
    )
  await expect(change(1)).rejects.toMatchObject({ code: 'survey.version-immutable' })
  await expect(change(2)).resolves.toBeUndefined()
})

describe('the config says which rarer parts of the widget it needs', () => {
  const [survey] = programme.surveys
  const configWith = async (change: object, touchpoints?: unknown[]) => {
    const world = await aWorld({ surveys: [{ ...survey, version: 2, ...change }], touchpoints })
    return WidgetConfig.parse(await jsonOf(await fetch(`${world.url}/v1/widget/pk_shop`)))
  }

  test('none for a score and a comment to everybody', async () => {
    const config = await configWith({})
    expect(config).not.toHaveProperty('hasRules')
    expect(config.surveys[0]).not.toHaveProperty('isRich')
  })

  test.each([
    { audience: { share: 0.5 } },
    { audience: { traits: { plan: 'pro' } } },
    { audience: { rule: { fact: 'device', is: 'phone' } } },
    { limits: { displays: 2 } },
    { schedule: { endsOn: '2027-01-01' } },
    { cancelledBy: ['cart.left'] },
    { pace: { oncePerSession: true } },
  ])('rules for %j', async (change) => {
    expect(await configWith(change)).toHaveProperty('hasRules', true)
  })

  test.each([
    { presentation: { as: 'bar' } },
    { appearance: { radius: 0 } },
    { steps: { back: true } },
    { thanks: { en: 'Thank you, {{traits.name}}' } },
    { questions: [{ id: 'q', kind: 'csat', look: 'faces', wording: { en: '?' } }] },
    { questions: [{ id: 'q', kind: 'yes-no', wording: { en: '?' } }] },
  ])('the rarer half of the prompt for %j', async (change) => {
    expect((await configWith(change)).surveys[0]).toHaveProperty('isRich', true)
  })

  test('rules for signals, which it carries without the rest of the touchpoint', async () => {
    const signals = [{ on: 'scroll', depth: 0.5 }]
    const [paid, arrived] = programme.touchpoints
    const { hasRules, touchpoints } = await configWith({}, [{ ...paid, signals }, arrived])
    expect([hasRules, touchpoints]).toEqual([true, [{ key: 'checkout.paid', signals }]])
  })
})

test('a survey closes at its quota for good, and at its daily cap until the next day in the project', async () => {
  let now = Date.parse('2026-11-22T23:30:00Z')
  const [survey] = programme.surveys
  const world = await aWorld({
    clock: () => now,
    surveys: [{ ...survey, version: 2, limits: { answers: 3, answersPerDay: 2 } }],
  })
  const closed = async () => {
    const config = WidgetConfig.parse(await jsonOf(await fetch(`${world.url}/v1/widget/pk_shop`)))
    return config.surveys.find(({ id }) => id === 'checkout')!.closed
  }
  const answer = async () => {
    now += 5000
    const shownAt = new Date(now).toISOString()
    const responses = [aResponse({ shownAt }), aCompletedResponse(9, { shownAt })]
    await world.post(JSON.stringify({ projectKey: 'pk_shop', sentAt: shownAt, responses }))
  }
  await answer()
  expect(await closed()).toBeUndefined()
  await answer()
  expect(await closed()).toEqual({ reason: 'daily-cap-reached', until: '2026-11-23T00:00:00.000Z' })
  now = Date.parse('2026-11-23T00:00:00Z')
  expect(await closed()).toBeUndefined()
  await answer()
  expect(await closed()).toEqual({ reason: 'quota-reached' })
})
