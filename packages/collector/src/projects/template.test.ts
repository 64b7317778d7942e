import { canonical } from '@innerloop/shared/canonical'
import { Programme } from '@innerloop/shared'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { records } from '../database/tables.ts'
import { INSIDE_SURVEYS } from '../inside/testing.ts'
import { aStudio, codeOf } from '../testing/studio.ts'
import { aDatabase, programme, triesOf } from '../testing/world.ts'
import { applyProgramme } from './apply-programme.ts'
import { changeProgramme } from './change-project.ts'
import { previewProgramme } from './preview-programme.ts'
import { readProgramme } from './read-programme.ts'
import { templateOf } from './template-of.ts'

const actor = { kind: 'key', id: 'k', name: 'Key' } as const
const PEOPLE = ['olga@shop.example', 'Ben Bauer']

const rated = { level: 2, evidence: 'Seen.' }
const ratings = { proposition: rated, moves: rated, feedback: rated, empathy: rated, delivery: rated }

/** Everything that a programme can consist of, with people in it. */
const full = Programme.parse({
  project: {
    ...programme.project,
    dimensions: [{ key: 'region', name: 'Region', from: 'traits.region', values: ['north'] }],
  },
  touchpoints: [
    { ...programme.touchpoints[0]!, owner: PEOPLE[0], supervisor: PEOPLE[0], team: 'care' },
    programme.touchpoints[1],
  ],
  surveys: [...programme.surveys, ...INSIDE_SURVEYS],
  surveyStates: { support: 'paused' },
  journeys: [
    { id: 'buying', name: 'Buying', stages: [{ id: 'pay', name: 'Pay', touchpoints: ['checkout.paid'] }] },
  ],
  teams: [{ id: 'care', name: 'Care', members: [PEOPLE[0]], supervisor: PEOPLE[0] }],
  rules: [
    {
      id: 'bad',
      name: 'Bad',
      when: { score: { metric: 'nps', max: 6 } },
      actions: [
        { kind: 'open-case', for: { kind: 'person', email: PEOPLE[0] } },
        { kind: 'notify', whom: { kind: 'team', team: 'care' } },
      ],
    },
  ],
  records: {
    visions: [{ id: 'simple', name: 'Simple', standsFor: 'Nothing twice.', sponsor: PEOPLE[1] }],
    promises: [
      {
        id: 'quick',
        text: 'We answer at once.',
        vision: 'simple',
        sponsor: PEOPLE[1],
        metric: { survey: 'checkout', question: 'recommend', target: 60 },
      },
    ],
    phases: [
      {
        id: 'one',
        name: 'Begin',
        from: '2026-01-01',
        until: '2026-07-01',
        gates: [
          { id: 'a', criterion: 'All leaders call', metOn: '2026-03-01', evidence: 'Ben Bauer called' },
        ],
      },
    ],
    checklists: [{ id: 'policy', name: 'Policy', items: [{ id: 'a', text: 'Written', who: PEOPLE[1] }] }],
    units: [
      {
        id: 'north',
        name: 'North',
        people: 12,
        head: PEOPLE[1],
        champion: PEOPLE[0],
        customers: { dimension: 'region', value: 'north' },
      },
    ],
    'self-checks': [
      { id: 'c', on: '2026-11-01', by: PEOPLE[1], time: 20, talked: 3, discussed: 1, used: true },
    ],
    assessments: [{ id: 'first', on: '2026-11-01', ratings }],
    goals: [
      {
        id: 'calls',
        title: 'Felt heard',
        owner: PEOPLE[0],
        target: 2,
        by: '2027-01-01',
        team: 'care',
        measure: { kind: 'by-hand', name: 'Calls', baseline: 1 },
      },
    ],
    decisions: [
      {
        id: 'carrier',
        title: 'Another carrier',
        on: '2026-11-01',
        by: [PEOPLE[1]],
        evidence: [{ kind: 'touchpoint', id: 'checkout.paid' }],
      },
    ],
  },
})

const cafe = { ...programme.project, id: 'cafe', key: 'pk_cafe', name: 'Café', origins: [] }
const at = (id: string, file: Programme): Programme => ({ ...file, project: { ...file.project, id } })

async function aHouse(file: Programme) {
  const database = await aDatabase()
  await database.write((tx) => applyProgramme(tx, file, 0))
  await database.write((tx) =>
    applyProgramme(tx, Programme.parse({ project: cafe, touchpoints: [], surveys: [] }), 0),
  )
  const read = (id: string) => database.read((tx) => readProgramme(tx, id))
  const take = (file: Programme, now: number) => {
    const application = { programme: at('cafe', file), precondition: {}, actor, isTemplate: true }
    return database.write((tx) => changeProgramme(tx, application, now))
  }
  const preview = (file: Programme) =>
    previewProgramme(database, { programme: at('cafe', file), precondition: {}, actor, isTemplate: true }, 0)
  return { database, read, take, preview }
}

test('a template has everything but people and what happened, and makes another project the same', async () => {
  const { read, take, preview } = await aHouse(full)
  const template = templateOf(await read('shop'))
  const text = JSON.stringify(template)
  expect(PEOPLE.filter((name) => text.includes(name))).toEqual([])
  expect(Object.keys(template.records!).toSorted()).toEqual([
    'checklists',
    'goals',
    'phases',
    'promises',
    'units',
    'visions',
  ])
  const planned = await preview(template)
  expect(planned.changes).toContainEqual({ part: 'units', id: 'north', change: 'added' })
  expect(planned.changes).toContainEqual({ part: 'project', id: 'cafe', change: 'changed' })
  // Nothing has happened yet.
  expect((await read('cafe')).touchpoints).toEqual([])
  const after = await take(template, 1)
  expect(after.project).toEqual({ ...cafe, dimensions: full.project.dimensions })
  expect({ ...templateOf(after), project: 0 }).toEqual({ ...template, project: 0 })
  expect(await preview(template)).toEqual({ changes: [] })
})

test('a survey that a project has in other words gets a new version, once', async () => {
  const { read, take, preview } = await aHouse(full)
  const mine = { ...programme.surveys[0]!, name: 'My own', touchpoints: [] }
  await take(
    { ...full, touchpoints: [], surveys: [mine], surveyStates: {}, journeys: [], rules: [], records: {} },
    1,
  )
  const template = templateOf(await read('shop'))
  for (const now of [2, 3]) {
    const { surveys } = await take(template, now)
    expect(surveys.find(({ id }) => id === 'checkout')).toEqual({ ...programme.surveys[0], version: 2 })
  }
  expect(await preview(template)).toEqual({ changes: [] })
})

const key = fc.constantFrom('a', 'b', 'c', 'd')
const some = <T>(one: fc.Arbitrary<T>, idOf: (made: T) => string) =>
  fc.uniqueArray(one, { selector: idOf, maxLength: 3 })
const line = fc.constantFrom('One', 'Two', 'olga@shop.example', 'Call olga')

const anyProgramme = fc
  .record({
    touchpoints: some(fc.record({ key, name: line, owner: fc.constant(PEOPLE[0]!) }), (one) => one.key),
    teams: some(fc.record({ id: key, name: line, members: fc.constant([PEOPLE[0]!]) }), (one) => one.id),
    wordings: some(
      fc.record({ id: key, text: line, version: fc.integer({ min: 1, max: 3 }) }),
      (one) => one.id,
    ),
    units: some(fc.record({ id: key, name: line, people: fc.nat(9), head: line }), (one) => one.id),
    visions: some(fc.record({ id: key, name: line, standsFor: line, sponsor: line }), (one) => one.id),
    phases: some(
      fc.record({
        id: key,
        name: line,
        gates: some(fc.record({ id: key, criterion: line }), (one) => one.id),
      }),
      (one) => one.id,
    ),
  })
  .map(({ touchpoints, teams, wordings, units, visions, phases }) =>
    Programme.parse({
      project: programme.project,
      touchpoints,
      teams,
      surveys: wordings.map(({ id, text, version }) => ({
        ...programme.surveys[1]!,
        id,
        version,
        thanks: { en: text },
      })),
      journeys: [
        {
          id: 'all',
          name: 'All',
          stages: [{ id: 's', name: 'S', touchpoints: touchpoints.map((one) => one.key) }],
        },
      ],
      records: {
        units,
        visions,
        phases: phases.map((phase) => ({ ...phase, from: '2026-01-01', until: '2026-07-01' })),
      },
    }),
  )

test('whatever is in a file, to apply it again changes nothing, as what it is or as a template', async () => {
  await fc.assert(
    fc.asyncProperty(anyProgramme, anyProgramme, async (first, second) => {
      const { database, read, take, preview } = await aHouse(programme)
      for (const file of [first, second]) {
        const template = templateOf(file)
        await take(template, 1)
        expect(await preview(template)).toEqual({ changes: [] })
        const [before, written] = [await read('cafe'), await database.read((tx) => tx.select().from(records))]
        await take(template, 2)
        await database.write((tx) => applyProgramme(tx, before, 3))
        expect(canonical(await read('cafe'))).toBe(canonical(before))
        expect(await database.read((tx) => tx.select().from(records))).toEqual(written)
      }
    }),
    { numRuns: triesOf(5) },
  )
})

test('over HTTP: a file with a kind that there is not, or with a record that rests on nothing, is refused whole', async () => {
  const { call } = await aStudio()
  const path = { projectId: 'shop' }
  const put = (more: NonNullable<Programme['records']>) =>
    codeOf(call('PUT /v1/projects/:projectId/programme', { path, body: { ...programme, records: more } }))
  expect(await put({ dreams: [{ id: 'one' }] })).toBe('request.invalid')
  const promise = { id: 'quick', text: 'We answer.', vision: 'none' }
  expect(await put({ units: [{ id: 'north', name: 'North', people: 3 }], promises: [promise] })).toBe(
    'request.invalid',
  )
  const { data } = await call('GET /v1/projects/:projectId/programme', { path })
  expect(data.records).toBeUndefined()
  const { data: template } = await call('GET /v1/projects/:projectId/programme', {
    path,
    query: { asTemplate: 'true' },
  })
  const other = { ...template, project: { ...template.project, id: 'elsewhere', key: 'pk_other' } }
  const applied = await call('PUT /v1/projects/:projectId/programme', {
    path,
    query: { asTemplate: 'true' },
    body: other,
  })
  expect(applied.data.project).toEqual(programme.project)
  const { data: preview } = await call('POST /v1/projects/:projectId/programme/preview', {
    path,
    body: { ...programme, touchpoints: [{ key: 'new', name: 'New' }, ...programme.touchpoints] },
  })
  expect(preview.changes).toEqual([{ part: 'touchpoints', id: 'new', change: 'added' }])
})
