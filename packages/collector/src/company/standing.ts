import { ASSESSMENTS, type Assessment } from '../programme/assessment.ts'
import { type Phase, PHASES } from '../programme/phase.ts'
import { type CustomerPromise, PROMISES, type Vision, VISIONS } from '../programme/promise.ts'

type Day = (daysAgo: number) => string

/** Where the company stands, where it goes, and what it promises. */
export function standing(day: Day) {
  const assessments = [
    assessment('spring', day(230), [2, 1, 2, 2, 2]),
    assessment('autumn', day(20), [3, 2, 3, 2, 3]),
  ]
  return [
    ...assessments.map((one) => [ASSESSMENTS.kind, one] as const),
    ...phases(day).map((one) => [PHASES.kind, one] as const),
    [VISIONS.kind, VISION] as const,
    ...CUSTOMER_PROMISES.map((one) => [PROMISES.kind, one] as const),
  ]
}

function assessment(id: string, on: string, levels: readonly number[]): Assessment {
  const [proposition, moves, feedback, empathy, delivery] = levels
  return {
    id,
    on,
    by: 'Ines',
    ratings: {
      proposition: { level: proposition!, evidence: '' },
      moves: { level: moves!, evidence: 'Two initiatives, both measured' },
      feedback: { level: feedback!, evidence: 'Each team has its huddle on Monday' },
      empathy: { level: empathy!, evidence: '' },
      delivery: { level: delivery!, evidence: '' },
    },
  }
}

function phases(day: Day): Phase[] {
  return [
    {
      id: 'listen',
      name: 'Listen and answer',
      goal: 'Whoever had trouble is called within a day.',
      from: day(300),
      until: day(60),
      gates: [
        { id: 'called', criterion: 'Nine of ten detractors are called within a day', metOn: day(80) },
        { id: 'huddle', criterion: 'Each team has a huddle every week', metOn: day(65) },
      ],
    },
    {
      id: 'repair',
      name: 'Mend the repair',
      goal: 'A machine that stands still runs again within a day.',
      from: day(59),
      until: day(-200),
      gates: [{ id: 'wait', criterion: 'Half as many wait longer than four hours', due: day(-120) }],
    },
  ]
}

const VISION: Vision = {
  id: 'runs',
  name: 'The machine runs',
  standsFor: 'A machine that stands still is our emergency, too.',
  notFor: 'The lowest price.',
}

const CUSTOMER_PROMISES: CustomerPromise[] = [
  {
    id: 'hour',
    text: 'You know the hour, of every delivery and of every visit.',
    vision: 'runs',
    sponsor: 'Paul',
    behaviours: ['Name an hour, not a day', 'Call before it cannot be held'],
    never: ['Let a customer wait without a word'],
  },
  {
    id: 'one-voice',
    text: 'Whoever takes your call keeps it.',
    vision: 'runs',
    sponsor: 'Ines',
    behaviours: ['Ask a colleague while the customer stays with you'],
    never: ['Pass a customer on twice'],
  },
]
