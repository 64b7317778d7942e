import { newId } from '@innerloop/shared/new-id'
import type { TwoProjects } from './two-projects.ts'

type Place = { world: TwoProjects; project: string }
type Given = { path?: Record<string, string>; body?: unknown }
type Arrange = (place: Place) => Given | Promise<Given>

const FROM = [{ kind: 'touchpoint', id: 'checkout.paid' }]
const pinned = (id: string) => ({
  id,
  title: 'Would recommend',
  definition: 'Of all who bought',
  metric: 'nps',
  target: 20,
  owner: 'ana@shop.example',
})

const BODIES = {
  initiatives: (id: string) => ({ id, title: 'Parcels arrive', from: FROM }),
  goals: (id: string) => ({
    id,
    title: 'Felt heard',
    measure: { kind: 'by-hand', name: 'Calls', baseline: 1 },
    target: 2,
    by: '2027-01-01',
  }),
  'pinned-metrics': pinned,
  'must-wins': pinned,
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
  ...ofRecords('must-wins', 'MustWin'),
  ...withRoom(ofRecords('pinned-metrics', 'PinnedMetric')),
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

/** The scoreboard holds few: what earlier requests pinned is taken off first. */
function withRoom(requests: Record<string, Arrange>): Record<string, Arrange> {
  const roomy = Object.entries(requests).map(([id, arrange]): [string, Arrange] => [
    id,
    async (place) => {
      const { world, project } = place
      const kept = await world.arrange('GET', `/v1/pinned-metrics?project=${project}`)
      for (const one of kept['pinned-metrics'])
        await world.arrange('DELETE', `/v1/pinned-metrics/${one.id}?project=${project}`)
      return arrange(place)
    },
  ])
  return Object.fromEntries(roomy)
}
