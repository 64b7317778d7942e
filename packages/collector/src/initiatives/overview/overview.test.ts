import { expect, test } from 'vitest'
import { cases } from '../../database/tables.ts'
import { createDirectory } from '../../projects/directory.ts'
import { createRecord } from '../../records/write-record.ts'
import { aDatabase } from '../../testing/world.ts'
import { INITIATIVES } from '../initiative-kind.ts'
import type { Initiative } from '../initiative.ts'
import { anInitiative } from '../testing/an-initiative.ts'
import { plant } from '../testing/planted.ts'
import { readInitiatives } from './read-initiatives.ts'

const NOW = Date.parse('2026-11-30T12:00:00Z')
const DAY_MS = 86_400_000
const SAD = { promoters: 4, detractors: 4 }
const measure = { scope: { touchpoints: ['parcel.arrived'] } }
const actor = { kind: 'key', id: 'k', name: 'Key' } as const

const action = (id: string, over: object) => ({ id, text: id, ...over })

async function aReport(initiatives: Initiative[], openedDaysAgo: number[] = []) {
  const database = await aDatabase()
  const known = (await createDirectory(database)).byId('shop')!
  const teams = new Map([['it', { id: 'it', name: 'IT', members: [] }]])
  const entry = { ...known, routing: { ...known.routing, teams } }
  await plant(database, [
    { touchpoint: 'parcel.arrived', from: '2026-07-13', days: 56, mood: SAD },
    { touchpoint: 'parcel.arrived', from: '2026-09-07', days: 60, mood: SAD },
    { from: '2026-07-13', days: 56, mood: SAD },
    { from: '2026-09-07', days: 60, mood: { promoters: 2, detractors: 6 } },
  ])
  await database.write(async (tx) => {
    for (const definition of initiatives)
      await createRecord(tx, { entry, kind: INITIATIVES, definition, actor }, 1)
    for (const [index, days] of openedDaysAgo.entries())
      await tx.insert(cases).values({
        projectId: 'shop',
        id: `c${index}`,
        responseId: `r${index}`,
        state: 'resolved',
        rootCause: 'delivery',
        openedAt: NOW - days * DAY_MS,
        updatedAt: NOW,
      })
  })
  return database.read((tx) => readInitiatives(tx, entry, NOW))
}

test('which may be stopped, and why', async () => {
  const report = await aReport(
    [
      anInitiative({ id: 'idle', measure }),
      anInitiative({ id: 'little', measure, expectedPoints: 30 }),
      anInitiative({ id: 'worse', measure: { scope: { touchpoints: ['checkout.paid'] } } }),
      anInitiative({ id: 'shrinking', steps: {} }),
      anInitiative({ id: 'unheard', steps: {}, from: [{ kind: 'root-cause', id: 'price' }] }),
      anInitiative({ id: 'said', course: 'stop' }),
      anInitiative({ id: 'over', course: 'stop', steps: { closed: '2026-10-01' } }),
    ],
    [...Array.from({ length: 20 }, () => 120), 10, 20, 30],
  )
  const why = Object.fromEntries(report.stop.map((one) => [one.initiative.id, one.why]))
  expect(why).toMatchObject({
    idle: [{ kind: 'no-effect', difference: 0 }],
    little: [{ kind: 'below-expected', expected: 30 }],
    worse: [{ kind: 'worse', difference: -40 }],
    shrinking: [{ kind: 'shrinking', before: 20, now: 3 }],
    unheard: [{ kind: 'no-evidence', before: 0, now: 0 }],
    said: [{ kind: 'stated' }],
  })
  expect(Object.keys(why)).not.toContain('over')
  expect(report.initiatives.find(({ id }) => id === 'idle')).toMatchObject({
    status: 'launched',
    effect: { stage: 'measured', verdict: 'cannot-tell', nBefore: 560, nAfter: 560 },
  })
})

test('fewer cases by chance alone are no reason', async () => {
  const report = await aReport([anInitiative({ steps: {} })], [100, 110, 120, 130, 140, 10, 20])
  expect(report.stop).toEqual([])
})

test('whom it touches, who has to do what, who does not stand behind it, and what is in the way', async () => {
  const report = await aReport([
    anInitiative({
      horizon: 'long',
      kind: 'structural',
      units: [
        { unit: 'it', importance: 5, impact: 5 },
        { unit: 'Legal', importance: 2, impact: 1 },
      ],
      sponsors: [
        { name: 'Olga', level: 'executive' },
        { name: 'Ben', level: 'front', unit: 'Legal' },
      ],
      blockers: [
        { id: 'b1', kind: 'policy', text: 'No refunds by chat' },
        { id: 'b2', kind: 'skill', text: 'Nobody knows it', resolvedOn: '2026-09-01' },
      ],
      actions: [
        action('a1', { unit: 'IT', due: '2026-11-01' }),
        action('a2', { unit: 'it', due: '2026-12-24' }),
        action('a3', { unit: 'it', doneOn: '2026-11-02' }),
        action('a4', {}),
      ],
    }),
    anInitiative({ id: 'closed', steps: { closed: '2026-09-01' }, actions: [action('a5', { unit: 'it' })] }),
  ])
  expect(report.matrix).toEqual([
    {
      unit: 'IT',
      team: 'it',
      touches: [{ id: 'parcels', title: 'Parcels arrive', importance: 5, impact: 5 }],
      openActions: 2,
      lateActions: 1,
    },
    expect.objectContaining({ unit: 'Legal', team: null, openActions: 0 }),
  ])
  expect(report.unassigned).toEqual({ openActions: 1, lateActions: 0 })
  const initiative = { id: 'parcels', title: 'Parcels arrive' }
  expect(report.gaps).toEqual([
    { initiative, level: 'middle', unit: null },
    { initiative, level: 'peer', unit: null },
    { initiative, level: null, unit: 'it' },
  ])
  expect(report.blockers).toEqual([{ initiative, kind: 'policy', text: 'No refunds by chat' }])
  expect(report.balance).toEqual({ short: 0, long: 1, quickWins: 0, structural: 1 })
})
