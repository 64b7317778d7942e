import { expect, test } from 'vitest'
import { aStudio } from '../testing/studio.ts'
import { aCompletedResponse, programme } from '../testing/world.ts'

const checkout = { path: { surveyId: 'checkout' } }
const { id: _, version: __, ...asked } = programme.surveys[0]!
const [recommend, reason] = asked.questions as [(typeof asked.questions)[0], (typeof asked.questions)[0]]

async function aYear() {
  const { call, post, now, goTo } = await aStudio({ at: Date.parse('2026-03-01T12:00:00Z') })
  return {
    async answer() {
      const shownAt = new Date(now()).toISOString()
      const responses = [aCompletedResponse(9, { shownAt })]
      await post(JSON.stringify({ projectKey: 'pk_shop', sentAt: shownAt, responses }))
    },
    async publish(at: string, change: object) {
      goTo(at)
      await call('PUT /v1/surveys/:surveyId/draft', { ...checkout, body: { ...asked, ...change } })
      await call('POST /v1/surveys/:surveyId/publish', checkout)
    },
    async breaks(query: { from?: string; to?: string; survey?: string } = {}) {
      return (await call('GET /v1/reports/score', { query })).data.breaks
    },
  }
}

const reworded = { questions: [{ ...recommend, wording: { en: 'How probable …?' } }, reason] }

test('a report marks the days on which the question became another one', async () => {
  const { answer, publish, breaks } = await aYear()
  await answer()
  await publish('2026-03-05T12:00:00Z', { thanks: { en: 'Bye' } })
  await publish('2026-03-31T23:30:00Z', reworded)
  await publish('2026-04-10T12:00:00Z', { ...reworded, touchpoints: ['checkout.paid'] })
  await publish('2026-05-02T12:00:00Z', { questions: [...reworded.questions].reverse() })
  const wording = {
    // Half past midnight in Lisbon.
    day: '2026-04-01',
    surveyId: 'checkout',
    version: 3,
    questionId: 'recommend',
    reasons: ['wording'],
  }
  const lead = { ...wording, day: '2026-05-02', version: 5, reasons: ['lead'] }
  expect(await breaks()).toEqual([wording, lead])
  expect(await breaks({ from: '2026-03-01', to: '2026-03-31' })).toEqual([])
  expect(await breaks({ from: '2026-03-01', to: '2026-04-01' })).toEqual([wording])
  expect(await breaks({ survey: 'support' })).toEqual([])
})

test('where there is no data there is no series to break', async () => {
  const { publish, breaks } = await aYear()
  await publish('2026-04-01T12:00:00Z', reworded)
  expect(await breaks()).toEqual([])
})
