import { expect, test } from 'vitest'
import { DECISIONS } from '../decisions/decision.ts'
import { parseDefinition } from '../definitions/parse-definition.ts'
import { GOALS } from '../goals/goal-kind.ts'
import { carryItem } from '../huddles/carry-item.ts'
import { createDirectory } from '../projects/directory.ts'
import type { Identified, RecordKind } from '../records/record-kind.ts'
import { changeRecord, createRecord } from '../records/write-record.ts'
import { aDatabase } from '../testing/world.ts'
import { INITIATIVES } from './initiative-kind.ts'
import { statusOf } from './status-of.ts'

const decision = (evidence: object[]) => ({
  id: 'carrier',
  title: 'Another carrier',
  on: '2026-09-01',
  by: ['Olga'],
  evidence,
})
const actor = { kind: 'key', id: 'k', name: 'Key' } as const

async function aPlace() {
  const database = await aDatabase()
  const entry = (await createDirectory(database)).byId('shop')!
  const make = <T extends Identified>(kind: RecordKind<T>, raw: object) =>
    database.write(async (tx) => {
      const definition = parseDefinition(kind.schema, raw)
      await createRecord(tx, { entry, kind, definition, actor }, 1)
      return definition
    })
  return { database, entry, make }
}

const parcels = { id: 'parcels', title: 'Parcels arrive', from: [{ kind: 'root-cause', id: 'delivery' }] }
const refusal = (words: string) => ({
  code: 'request.invalid',
  detail: expect.stringContaining(words) as string,
})

test('an initiative comes from something that customers said, which is there', async () => {
  const { database, entry, make } = await aPlace()
  await expect(make(INITIATIVES, { ...parcels, from: [] })).rejects.toMatchObject(
    refusal('say what it comes from'),
  )
  for (const [kind, id] of [
    ['touchpoint', 'nowhere'],
    ['root-cause', 'magic'],
    ['carried', 'gone'],
    ['case', 'gone'],
    ['response', 'gone'],
  ])
    await expect(make(INITIATIVES, { ...parcels, from: [{ kind, id }] })).rejects.toMatchObject(
      refusal(`there is no ${kind} "${id}"`),
    )
  const item = { text: 'Lost', teamId: null, touchpoint: null, rootCause: null, by: 'Olga', caseId: null }
  const id = await database.write((tx) => carryItem(tx, entry, item, 1))
  await make(INITIATIVES, { ...parcels, from: [...parcels.from, { kind: 'carried', id }] })
})

test('what it came from may go later, with the person whose words it was', async () => {
  const { database, entry, make } = await aPlace()
  const definition = { ...(await make(INITIATIVES, parcels)), title: 'All parcels arrive' }
  const noCauses = { ...entry, project: { ...entry.project, rootCauses: [{ key: 'other', name: 'Other' }] } }
  const edit = { entry: noCauses, kind: INITIATIVES, definition, precondition: {}, actor }
  await expect(database.write((tx) => changeRecord(tx, edit, 2))).resolves.toBeUndefined()
})

test('it is measured where answers are, against what it is not itself', async () => {
  const { make } = await aPlace()
  const measured = (measure: object) => make(INITIATIVES, { ...parcels, measure })
  const places = { touchpoints: ['parcel.arrived'] }
  for (const [measure, words] of [
    [{ scope: { touchpoints: ['nowhere'] } }, 'no touchpoint "nowhere"'],
    [{ scope: places, control: { kind: 'touchpoints', touchpoints: ['parcel.arrived'] } }, 'be its control'],
    [{ control: { kind: 'touchpoints', touchpoints: ['parcel.arrived'] } }, 'touchpoints of the change too'],
    [{ scope: places, control: { kind: 'held-out', value: 'off' } }, 'dimension and value of the change too'],
    [{ scope: { dimension: 'device' } }, 'dimension with its value'],
  ] as const)
    await expect(measured(measure)).rejects.toMatchObject(refusal(words))
  await expect(measured({ scope: { dimension: 'device', value: 'phone' } })).rejects.toMatchObject({
    code: 'report.dimension-unknown',
  })
})

test('its steps come one after another, and a step to come is a plan', async () => {
  const { make } = await aPlace()
  const steps = { decided: '2026-08-01', running: '2026-08-05', launched: '2026-09-01' }
  const withSteps = (over: object) => make(INITIATIVES, { ...parcels, steps: over })
  await expect(withSteps({ launched: '2026-09-01' })).rejects.toMatchObject(refusal('when it was decided'))
  await expect(withSteps({ ...steps, running: '2026-07-01' })).rejects.toMatchObject(
    refusal('comes after 2026-08-01'),
  )
  const made = await withSteps(steps)
  expect(
    ['2026-07-31', '2026-08-01', '2026-08-31', '2026-09-01'].map((day) => statusOf(made.steps, day)),
  ).toEqual(['idea', 'decided', 'running', 'launched'])
  expect(statusOf({ decided: '2026-08-01', closed: '2026-08-02' }, '2026-09-01')).toBe('closed')
})

test('a goal for behaviour serves an outcome; goals make a tree', async () => {
  const { database, entry, make } = await aPlace()
  const measure = { kind: 'by-hand', name: 'Calls', baseline: 10 }
  const goal = (id: string, over: object = {}) => ({
    id,
    title: id,
    measure,
    target: 20,
    by: '2027-01-01',
    ...over,
  })
  const behaviour = { kind: 'behaviour' }
  await expect(make(GOALS, goal('chat', behaviour))).rejects.toMatchObject(refusal('name the outcome'))
  await expect(make(GOALS, goal('chat', { parent: 'none' }))).rejects.toMatchObject(refusal('no goal "none"'))
  const felt = await make(GOALS, goal('felt-heard'))
  await make(GOALS, goal('chat', { ...behaviour, parent: 'felt-heard' }))
  await expect(make(GOALS, goal('smile', { ...behaviour, parent: 'chat' }))).rejects.toMatchObject(
    refusal('not another behaviour'),
  )
  const circle = { entry, kind: GOALS, definition: { ...felt, parent: 'chat' }, precondition: {}, actor }
  await expect(database.write((tx) => changeRecord(tx, circle, 2))).rejects.toMatchObject(
    refusal('cannot serve itself'),
  )
  const early = { kind: 'score', baseline: { from: '2026-12-01', to: '2027-02-01' } }
  await expect(make(GOALS, goal('early', { measure: early }))).rejects.toMatchObject(refusal('"by"'))
})

test('a decision rests on something, and a report is one of ours', async () => {
  const { make } = await aPlace()
  await expect(make(DECISIONS, decision([]))).rejects.toMatchObject(refusal('what it rests on'))
  for (const id of ['https://evil.example/', '//evil.example', '/\\evil.example', 'javascript:alert(1)'])
    await expect(make(DECISIONS, decision([{ kind: 'report', id }]))).rejects.toMatchObject(
      refusal('write a report as its address'),
    )
  await make(DECISIONS, decision([{ kind: 'report', id: '/loop?days=28' }]))
})
