import { canonical } from '@innerloop/shared/canonical'
import { mergeResponse } from '@innerloop/shared/merge-response'
import { newId } from '@innerloop/shared/new-id'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aResponse, aWorld, jsonOf, people, programme } from '../testing/world.ts'
import { redactResponse } from './redact-response.ts'

const checkout = programme.surveys[0]!
const redacts = ['email' as const, 'phone' as const]

test('words are redacted before they are stored; ids of persons and scores stay', async () => {
  const choice = {
    id: 'where',
    kind: 'choice',
    hasOther: true,
    wording: { en: 'Where?' },
    options: ['shop', 'web'].map((id) => ({ id, label: { en: id } })),
  }
  const surveys = [{ ...checkout, version: 2, questions: [...checkout.questions, choice] }]
  const world = await aWorld({ project: { redacts }, surveys })
  await world.send([
    aResponse({
      surveyVersion: 2,
      personId: people.ana,
      answers: {
        recommend: { value: 7, sequence: 1 },
        reason: { value: 'Call 030 1234567 or 4111 1111 1111 1111', sequence: 2 },
        where: { value: 'other', sequence: 3 },
        'where.other': { value: 'at ana@example.com', sequence: 3 },
      },
    }),
  ])
  const { responses } = await jsonOf(await world.read(`/v1/people/${people.ana}`))
  expect(responses[0].answers).toEqual({
    recommend: { value: 7, sequence: 1 },
    reason: { value: 'Call [phone] or 4111 1111 1111 1111', sequence: 2 },
    where: { value: 'other', sequence: 3 },
    'where.other': { value: 'at [e-mail]', sequence: 3 },
  })
})

test('a project that asks for nothing stores what was written', () => {
  const response = aResponse({ answers: { reason: { value: 'ana@example.com', sequence: 1 } } })
  expect(redactResponse({}, checkout, response)).toBe(response)
})

const id = newId()
const save = fc
  .record({ sequence: fc.nat(2), value: fc.constantFrom('a@b.co', 'c@d.eu', '030 1234567', '', 'fine') })
  .map((reason) => aResponse({ id, shownAt: '2026-03-01T12:00:00.000Z', answers: { reason } }))

test('in whatever order and number saves arrive, the redacted whole is the same', () => {
  fc.assert(
    fc.property(fc.array(save, { minLength: 1 }), fc.array(fc.nat()), (saves, order) => {
      const redacted = saves.map((one) => redactResponse({ redacts }, checkout, one))
      const shuffled = [...order.map((index) => redacted[index % redacted.length]!), ...redacted.reverse()]
      const merged = canonical(redacted.reduce(mergeResponse))
      expect(canonical(shuffled.reduce(mergeResponse))).toBe(merged)
    }),
  )
})
