import { newId } from '@innerloop/shared/new-id'
import type { SurveyResponse } from '@innerloop/shared'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

const GOOD: readonly [number, string][] = [
  [9, 'The money was back after two days.'],
  [10, 'Returning it was as easy as buying it.'],
  [8, ''],
  [9, 'The label came at once.'],
  [10, ''],
]
const BAD: readonly [number, string][] = [
  [1, 'The return label would not print.'],
  [3, 'I had no return label for three days.'],
  [2, 'The return label was for another country.'],
  [8, ''],
  [0, 'No return label, no refund, no answer.'],
]

/** Returns went well in one week and badly in the next, for one reason; nothing else changed. */
export async function sendBadWeek(url: string): Promise<void> {
  const now = Date.now()
  const weekOf = (daysAgo: number, said: readonly [number, string][]) =>
    Array.from({ length: 20 }, (_, index) =>
      returned(now - daysAgo * DAY_MS - index * 5 * HOUR_MS, said[index % said.length]!),
    )
  for (const responses of [weekOf(8.5, GOOD), weekOf(0.5, BAD)]) {
    const body = JSON.stringify({
      projectKey: 'pk_demo_checkout',
      sentAt: new Date(now).toISOString(),
      responses,
    })
    const { status } = await fetch(`${url}/v1/responses`, { method: 'POST', body })
    if (status !== 202) throw new Error(`The collector answered ${status}`)
  }
}

function returned(at: number, [score, comment]: readonly [number, string]): SurveyResponse {
  return {
    id: newId(at),
    surveyId: 'checkout',
    surveyVersion: 1,
    touchpoint: 'returns.refunded',
    sequence: 2,
    state: 'completed',
    shownAt: new Date(at).toISOString(),
    context: { device: 'phone', locale: 'en' },
    answers: {
      recommend: { value: score, sequence: 1 },
      ...(comment && { reason: { value: comment, sequence: 2 } }),
    },
  }
}
