import { expect, test } from 'vitest'
import { newId } from '@innerloop/shared/new-id'
import { aCompletedResponse, aWorld, jsonOf, programme } from '../testing/world.ts'

const at = (touchpoint: string, shownAt = '2026-11-20T12:00:00.000Z') => ({
  id: newId(Date.parse(shownAt)),
  touchpoint,
  shownAt,
})

test('the touchpoint that many reach, that matters, and that could be better comes first', async () => {
  const world = await aWorld({
    clock: () => Date.parse('2026-11-23T12:00:00Z'),
    touchpoints: [
      { key: 'checkout.paid', name: 'Order paid', importance: 0.2 },
      { key: 'parcel.arrived', name: 'Parcel arrived', importance: 0.9 },
      { key: 'shop.left', name: 'Shop left' },
    ],
  })
  const paid = Array.from({ length: 12 }, () => aCompletedResponse(9, at('checkout.paid')))
  const arrived = [10, 2, 3, 9].map((score) => aCompletedResponse(score, at('parcel.arrived')))
  expect((await world.send([...paid, ...arrived])).status).toBe(202)
  const { touchpoints } = await jsonOf(await world.read('/v1/reports/priority'))
  expect(touchpoints).toMatchObject([
    // A quarter of all prompts × 0.9 × half of the scale left.
    { touchpoint: 'parcel.arrived', frequencyShare: 0.25, source: 'stated', headroom: 0.5, priority: 0.1125 },
    { touchpoint: 'checkout.paid', frequencyShare: 0.75, headroom: 0, priority: 0 },
    { touchpoint: 'shop.left', shown: 0, importance: null, priority: null },
  ])
})

test('derived importance is the correlation with what the same customers say of the relationship', async () => {
  const world = await aWorld({
    clock: () => Date.parse('2026-11-23T12:00:00Z'),
    surveys: [
      programme.surveys[0],
      {
        id: 'yearly',
        version: 1,
        name: 'Yearly',
        pattern: 'present',
        touchpoints: [],
        questions: [{ id: 'recommend', kind: 'nps', wording: { en: 'How likely?' } }],
        thanks: { en: 'Thanks' },
      },
    ],
  })
  const said = Array.from({ length: 40 }, (_, person) => [
    aCompletedResponse(person % 11, { ...at('checkout.paid'), personId: `p${person}` }),
    aCompletedResponse(person % 11, {
      ...at('checkout.paid', '2026-11-21T12:00:00.000Z'),
      surveyId: 'yearly',
      personId: `p${person}`,
    }),
  ]).flat()
  expect((await world.send(said)).status).toBe(202)
  const drivers = () => world.read('/v1/analyses/drivers').then(jsonOf)
  await drivers()
  await expect.poll(async () => (await drivers()).state).toBe('done')
  const [first] = (await jsonOf(await world.read('/v1/reports/priority?importance=derived'))).touchpoints
  expect(first).toMatchObject({ source: 'derived', derived: { n: 40, correlation: 1 }, importance: 1 })
})
