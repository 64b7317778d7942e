import { expect, test } from 'vitest'
import { aSaveOf, anOffice, identified, MARKS } from './testing.ts'
import { jsonOf } from '../testing/world.ts'

test('customers’ figures, cases, people and the live feed know nothing of employees', async () => {
  const { send, read } = await anOffice()
  await send(
    Array.from({ length: 6 }, () =>
      aSaveOf('guess', { guess: 0, why: 'All bad' }, { ...identified(), touchpoint: 'checkout.paid' }),
    ),
  )
  expect((await jsonOf(await read('/v1/cases'))).cases).toEqual([])
  expect((await jsonOf(await read('/v1/people'))).people).toEqual([])
  expect((await jsonOf(await read('/v1/responses'))).responses).toEqual([])
  expect((await jsonOf(await read('/v1/responses/recent'))).responses).toEqual([])
  const { touchpoints } = await jsonOf(await read('/v1/reports/touchpoints'))
  for (const { funnel, nps } of touchpoints) expect([funnel.shown, nps.n]).toEqual([0, 0])
  expect((await read(`/v1/people/${MARKS.person}`)).status).toBe(404)
})

test('a cell of fewer than five is withheld, the fifth answer tells all five', async () => {
  const { send, report } = await anOffice()
  const answer = (unit: string, enps: number) => send([aSaveOf('pulse', { enps }, { properties: { unit } })])
  for (const enps of [10, 9, 9, 8]) await answer('north', enps)
  const before = await report()
  expect(before.units.find(({ unit }) => unit === 'north')).toMatchObject({ enps: null, understands: null })
  expect(before.pulse.enps).toBeNull()
  await answer('north', 0)
  await answer('north', 0)
  const after = await report()
  expect(after.units.find(({ unit }) => unit === 'north')!.enps).toMatchObject({ n: 5, score: 40 })
  // The sixth is not in the total either, where it could be worked out.
  expect(after.pulse.enps).toMatchObject({ n: 5 })
})

const from = (unit?: string) => aSaveOf('pulse', { promise: 5 }, unit ? { properties: { unit } } : {})

test('people of a unit of fewer than five, or of none, are counted with all such', async () => {
  const { send, report } = await anOffice()
  await send([from('tiny'), from('tiny'), from('nowhere'), from(), from()])
  const { units: told } = await report()
  expect(told.find(({ unit }) => unit === 'tiny')!.understands).toBeNull()
  expect(told.find(({ unit }) => unit === null)!.understands).toMatchObject({ n: 5, score: 100 })
})

test('what employees write appears five at a time, without unit and score', async () => {
  const { send, report } = await anOffice()
  const write = (why: string) => send([aSaveOf('guess', { guess: 9, why }, { touchpoint: 'checkout.paid' })])
  for (const why of ['one', 'two', 'three', 'four']) await write(why)
  expect((await report()).words).toEqual([])
  await write('five')
  await write('six')
  const [words] = (await report()).words
  expect(words!.touchpoint).toEqual({ key: 'checkout.paid', name: 'Order paid' })
  expect(words!.texts.toSorted()).toEqual(['five', 'four', 'one', 'three', 'two'])
  expect(Object.keys(words!)).toEqual(['survey', 'touchpoint', 'texts'])
})
