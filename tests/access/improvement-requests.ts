import { newId } from '@innerloop/shared/new-id'
import type { TwoProjects } from './two-projects.ts'

type Place = { world: TwoProjects; project: string }
type Given = { path?: Record<string, string>; body?: unknown }
type Arrange = (place: Place) => Given | Promise<Given>

const FROM = [{ kind: 'touchpoint', id: 'checkout.paid' }]
const BODIES = {
  initiatives: (id: string) => ({ id, title: 'Parcels arrive', from: FROM }),
  goals: (id: string) => ({
    id,
    title: 'Felt heard',
    measure: { kind: 'by-hand', name: 'Calls', baseline: 1 },
    target: 2,
    by: '2027-01-01',
  }),
  decisions: (id: string) => ({
    id,
    title: 'Another carrier',
    on: '2026-11-01',
    by: ['Olga'],
    evidence: FROM,
  }),
}

/** What it takes to read, change and delete what a team writes down. */
export const improvementRequests: Record<string, Arrange> = {
  ...ofRecords('initiatives', 'Initiative'),
  ...ofRecords('goals', 'Goal'),
  ...ofRecords('decisions', 'Decision'),
  getInitiativeEffect: existing('initiatives'),
  countCustomersToTell: existing('initiatives'),
  tellCustomers: existing('initiatives', {
    steps: { decided: '2026-01-01', running: '2026-01-01', launched: '2026-01-01' },
    note: { en: 'Parcels arrive now.' },
  }),
}

function ofRecords(plural: keyof typeof BODIES, one: string): Record<string, Arrange> {
  const bodyOf = BODIES[plural]
  const there = existing(plural)
  return {
    [`create${one}`]: () => ({ body: bodyOf(newId()) }),
    [`get${one}`]: there,
    [`change${one}`]: async (place) => {
      const { path } = await there(place)
      return { path: path!, body: bodyOf(path!['id']!) }
    },
    [`delete${one}`]: there,
  }
}

function existing(plural: keyof typeof BODIES, more: object = {}): Arrange {
  return async ({ world, project }) => {
    const id = newId()
    await world.arrange('POST', `/v1/${plural}?project=${project}`, { ...BODIES[plural](id), ...more })
    return { path: { id } }
  }
}
