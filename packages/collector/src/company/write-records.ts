import type { Decision } from '../decisions/decision.ts'
import { DECISIONS } from '../decisions/decision.ts'
import type { Transaction } from '../database/open-database.ts'
import { GOALS } from '../goals/goal-kind.ts'
import type { Goal } from '../goals/goal.ts'
import { INITIATIVES } from '../initiatives/initiative-kind.ts'
import { Initiative } from '../initiatives/initiative.ts'
import { saveRecord } from '../records/write-record.ts'
import { MUST_WINS, PINNED_METRICS } from '../scoreboard/pinned-kinds.ts'
import { MustWin, PinnedMetric } from '../scoreboard/pinned-metric.ts'
import { standing } from './standing.ts'
import { PLANTED } from './planted.ts'

const DAY_MS = 86_400_000

/** What its management wrote down: two changes, of which one worked, a goal and a decision. */
export async function writeRecords(tx: Transaction, projectId: string, now: number): Promise<void> {
  const day = (daysAgo: number) => new Date(now - daysAgo * DAY_MS).toISOString().slice(0, 10)
  const written = [
    ...initiatives(day).map((definition) => [INITIATIVES.kind, definition] as const),
    [GOALS.kind, goal(day)] as const,
    [DECISIONS.kind, decision(day)] as const,
    ...pinned().map((definition) => [PINNED_METRICS.kind, definition] as const),
    [MUST_WINS.kind, mustWin()] as const,
    ...standing(day),
  ]
  for (const [kind, definition] of written) await saveRecord(tx, { projectId, kind, definition }, now)
}

type Day = (daysAgo: number) => string

function initiatives(day: Day): Initiative[] {
  const { tracking, greeting } = PLANTED
  const stepsTo = (launched: number) => ({
    decided: day(launched + 40),
    running: day(launched + 30),
    launched: day(launched),
  })
  return [
    Initiative.parse({
      id: tracking.id,
      title: 'Tell the hour of delivery by text message',
      why: 'A machine stands still until the part is there: whoever knows the hour can plan.',
      from: [{ kind: 'touchpoint', id: 'parts.delivered' }],
      kind: 'quick-win',
      owner: 'jan@nordwerk.example',
      sponsors: [{ name: 'Paul', level: 'middle', unit: 'parts' }],
      currency: 'EUR',
      cost: 18_000,
      expectedPoints: 15,
      steps: stepsTo(tracking.launched),
      units: [{ unit: 'parts', importance: 5, impact: 3 }],
      measure: {
        scope: { touchpoints: ['parts.delivered'] },
        control: { kind: 'touchpoints', touchpoints: ['parts.ordered', 'parts.found'] },
        beforeDays: 112,
        afterDays: 112,
      },
      benefit: { forecast: Array.from({ length: 12 }, () => 4000), perPoint: 300, source: 'Finance, 2026' },
      youSaid: 'Nobody knew when the delivery would come.',
      weDid: 'Every delivery is announced with its hour, by text message.',
    }),
    Initiative.parse({
      id: greeting.id,
      title: 'A warmer greeting on the phone',
      from: [{ kind: 'touchpoint', id: 'repair.called' }],
      kind: 'quick-win',
      owner: 'tom@nordwerk.example',
      cost: 2000,
      currency: 'EUR',
      expectedPoints: 10,
      steps: stepsTo(greeting.launched),
      measure: {
        scope: { touchpoints: ['repair.called'] },
        control: { kind: 'touchpoints', touchpoints: ['repair.done', 'repair.closed'] },
        beforeDays: 112,
        afterDays: 112,
      },
    }),
    Initiative.parse({
      id: 'two-more-technicians',
      title: 'Two more technicians in the south',
      from: [{ kind: 'root-cause', id: 'waiting' }],
      kind: 'structural',
      horizon: 'long',
      owner: 'ines@nordwerk.example',
      sponsors: [{ name: 'Board', level: 'executive' }],
      cost: 140_000,
      currency: 'EUR',
      expectedPoints: 25,
      steps: { decided: day(20), running: day(10) },
      units: [{ unit: 'service', importance: 5, impact: 5 }],
      blockers: [{ id: 'hiring', kind: 'policy', text: 'No new positions before January' }],
      actions: [{ id: 'ad', text: 'Write to the two schools', who: 'rui@nordwerk.example', due: day(-20) }],
      measure: { scope: { touchpoints: ['repair.arrived'] } },
    }),
  ]
}

function goal(day: Day): Goal {
  return GOALS.schema.parse({
    id: 'technician-there',
    title: 'Nobody waits long for a technician',
    owner: 'ines@nordwerk.example',
    measure: {
      kind: 'score',
      scope: { touchpoints: ['repair.arrived'] },
      baseline: { from: day(120), to: day(31) },
      days: 90,
    },
    target: 10,
    by: day(-180),
    initiatives: ['two-more-technicians'],
  })
}

function decision(day: Day): Decision {
  return DECISIONS.schema.parse({
    id: 'technicians-before-phones',
    title: 'Technicians before a new phone system',
    on: day(20),
    by: ['Ines', 'Paul'],
    evidence: [
      { kind: 'root-cause', id: 'waiting' },
      { kind: 'report', id: '/drivers' },
    ],
  })
}

function pinned(): PinnedMetric[] {
  const shared = { owner: 'paul@nordwerk.example', days: 90 }
  return [
    PinnedMetric.parse({
      ...shared,
      id: 'nps',
      title: 'Would recommend us',
      definition: 'Everybody who answered after a contact.',
      metric: 'nps',
      target: 25,
    }),
    PinnedMetric.parse({
      ...shared,
      id: 'fleet',
      title: 'Fleets would recommend us',
      definition: 'Answers of fleets after a contact: they are worth the most.',
      metric: 'nps',
      scope: { dimension: 'segment', value: 'fleet' },
      target: 30,
    }),
    PinnedMetric.parse({
      ...shared,
      id: 'answering',
      title: 'Customers who answer',
      definition: 'Of all who saw a prompt after a contact.',
      metric: 'response-rate',
      target: 40,
    }),
  ]
}

function mustWin(): MustWin {
  return MustWin.parse({
    id: 'arrival',
    title: 'The technician comes when a machine stands still',
    definition: 'Answers on the day on which the technician was there.',
    why: 'It is the trough of the repair, and waiting is what moves it.',
    metric: 'nps',
    scope: { touchpoints: ['repair.arrived'] },
    target: 10,
    owner: 'tom@nordwerk.example',
  })
}
