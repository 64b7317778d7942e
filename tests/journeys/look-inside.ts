import { newId } from '@innerloop/shared/new-id'
import { INSIDE_SURVEYS } from '../../packages/collector/src/inside/testing.ts'
import type { Ask } from './asking.ts'

const DAY_MS = 86_400_000

/** A shop that knows where it stands, what it promises, and what its own people think. */
export async function lookInside(ask: Ask, url: string): Promise<void> {
  const put = (kind: string, record: { id: string; [field: string]: unknown }) =>
    ask('PUT', `/v1/standing/${kind}/${record.id}`, record)
  await put('visions', {
    id: 'calm',
    name: 'A calm purchase',
    standsFor: 'Whoever buys here can stop thinking about it.',
  })
  await put('promises', {
    id: 'answer',
    text: 'You get an answer on the same day.',
    vision: 'calm',
    sponsor: 'Sam',
    behaviours: ['Say when you will call', 'Call, even without news'],
    never: ['Pass a customer on without a word'],
  })
  for (const [daysAgo, feedback] of [
    [200, 2],
    [10, 3],
  ] as const)
    await put('assessments', {
      id: `a${daysAgo}`,
      on: day(daysAgo),
      by: 'Olga',
      ratings: {
        proposition: level(2),
        moves: level(2, 'Two initiatives with a date'),
        feedback: level(feedback, 'Everybody reads the digest'),
        empathy: level(1),
        delivery: level(3),
      },
    })
  await put('phases', {
    id: 'begin',
    name: 'Listen and answer',
    goal: 'Every detractor is answered.',
    from: day(120),
    until: day(-30),
    gates: [
      { id: 'g1', criterion: 'First contact within a day for nine of ten', metOn: day(20) },
      { id: 'g2', criterion: 'A huddle every week in each team', due: day(-20) },
    ],
  })
  await put('units', { id: 'north', name: 'North', people: 40 })
  const programme = await ask('GET', '/v1/projects/demo/programme')
  const surveys = [...programme.surveys, ...INSIDE_SURVEYS]
  await ask('PUT', '/v1/projects/demo/programme', { ...programme, surveys })
  const now = new Date().toISOString()
  const answered = (surveyId: string, answers: Record<string, number>) => ({
    id: newId(),
    surveyId,
    surveyVersion: 1,
    ...(surveyId === 'guess' && { touchpoint: 'checkout.paid' }),
    state: 'completed',
    sequence: 1,
    shownAt: now,
    properties: { unit: 'north' },
    answers: Object.fromEntries(Object.entries(answers).map(([id, value]) => [id, { value, sequence: 1 }])),
  })
  const responses = [9, 10, 9, 8, 10, 9, 7, 9, 10, 9, 9, 10].flatMap((score, at) => [
    answered('guess', { guess: score }),
    answered('pulse', { enps: score - (at % 3), promise: 3 + (at % 3) }),
  ])
  const body = JSON.stringify({ projectKey: 'pk_demo_checkout', sentAt: now, responses })
  const { status } = await fetch(`${url}/v1/responses`, { method: 'POST', body })
  if (status !== 202) throw new Error(`The collector answered ${status}`)
}

function level(reached: number, evidence = '') {
  return { level: reached, evidence }
}

function day(daysAgo: number): string {
  return new Date(Date.now() - daysAgo * DAY_MS).toISOString().slice(0, 10)
}
