import { expect, test } from 'vitest'
import { aStudio, codeOf } from '../testing/studio.ts'

const delivery = { path: { surveyId: 'delivery' } }
const checkout = { path: { surveyId: 'checkout' } }
const whole = {
  name: 'After delivery',
  touchpoints: ['parcel.arrived'],
  questions: [{ id: 'score', kind: 'nps' as const, wording: { en: 'How likely?' } }],
  thanks: { en: 'Thanks' },
}

test('a draft is kept unfinished, and says what is missing', async () => {
  const { call } = await aStudio()
  const body = { ...whole, touchpoints: ['nowhere'], questions: [] }
  const { data } = await call('PUT /v1/surveys/:surveyId/draft', { ...checkout, body })
  expect(data.definition).toEqual(body)
  expect(data.issues).toEqual([{ path: 'questions', message: expect.any(String) }])

  const asking = { ...body, questions: whole.questions }
  const { data: next } = await call('PUT /v1/surveys/:surveyId/draft', { ...checkout, body: asking })
  expect(next.issues).toEqual([{ path: 'touchpoints.0', message: 'make the touchpoint "nowhere" first' }])
  const refusal = await call('POST /v1/surveys/:surveyId/publish', checkout).catch((error: unknown) => error)
  expect(refusal).toMatchObject({ status: 422, code: 'draft.incomplete', problem: { issues: next.issues } })
})

test('a draft with a misspelt member is refused, or named where it is deeper', async () => {
  const { call } = await aStudio()
  const misspelt = { ...whole, thank: { en: 'x' } }
  expect(await codeOf(call('PUT /v1/surveys/:surveyId/draft', { ...checkout, body: misspelt }))).toBe(
    'request.invalid',
  )
  const audience: object = { shar: 0.5 }
  const deeper = { ...checkout, body: { ...whole, audience } }
  const { data } = await call('PUT /v1/surveys/:surveyId/draft', deeper)
  expect(data.issues).toEqual([{ path: 'audience.shar', message: 'there is no such member' }])
})

test('a draft of two people is not overwritten by the one who did not see it', async () => {
  const { call } = await aStudio()
  const put = (name: string, ifMatch?: string) =>
    call('PUT /v1/surveys/:surveyId/draft', { ...checkout, body: { ...whole, name }, ifMatch })
  const first = await put('One')
  await put('Two', first.etag)
  const late = put('Three', first.etag)
  expect(await codeOf(late)).toBe('edit.outdated')
  const { data, etag } = await call('GET /v1/surveys/:surveyId/draft', checkout)
  expect(data.definition.name).toBe('Two')
  const publish = (ifMatch?: string) => call('POST /v1/surveys/:surveyId/publish', { ...checkout, ifMatch })
  expect(await codeOf(publish(first.etag))).toBe('edit.outdated')
  expect(await codeOf(publish(etag))).toBe('accepted')
})

test('a draft is begun only where there is none, if that is asked', async () => {
  const { url, key } = await aStudio()
  const put = () =>
    fetch(`${url}/v1/surveys/checkout/draft`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${key}`, 'if-none-match': '*' },
      body: JSON.stringify(whole),
    })
  expect([(await put()).status, (await put()).status]).toEqual([200, 412])
})

test('a draft is deleted, and with it a survey that was never published', async () => {
  const { call } = await aStudio()
  await call('POST /v1/surveys', { body: { id: 'delivery', name: 'After delivery' } })
  expect((await call('DELETE /v1/surveys/:surveyId/draft', delivery)).data).toBeUndefined()
  expect(await codeOf(call('GET /v1/surveys/:surveyId', delivery))).toBe('survey.unknown')
  expect(await codeOf(call('DELETE /v1/surveys/:surveyId/draft', delivery))).toBe('draft.unknown')
  await call('PUT /v1/surveys/:surveyId/draft', { ...checkout, body: whole })
  await call('DELETE /v1/surveys/:surveyId/draft', checkout)
  const { data } = await call('GET /v1/surveys/:surveyId', checkout)
  expect(data).toMatchObject({ status: 'published', draft: null })
})

test('a draft that is saved as it was leaves no trace', async () => {
  const { call, acts } = await aStudio()
  const input = { ...checkout, body: whole }
  const first = await call('PUT /v1/surveys/:surveyId/draft', input)
  const second = await call('PUT /v1/surveys/:surveyId/draft', input)
  expect(second).toEqual(first)
  expect(await acts()).toHaveLength(1)
})

test.each(['checkout', 'delivery'])('a draft cannot be made a second time as the survey "%s"', async (id) => {
  const { call } = await aStudio()
  await call('POST /v1/surveys', { body: { id: 'delivery', name: 'After delivery' } })
  expect(await codeOf(call('POST /v1/surveys', { body: { id, name: 'Again' } }))).toBe('survey.exists')
})
