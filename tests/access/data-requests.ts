import { newId } from '@innerloop/shared/new-id'
import type { TwoProjects } from './two-projects.ts'

type Place = { world: TwoProjects; project: string }

const HOOK = {
  name: 'Reviews',
  proof: 'address',
  observation: { kind: 'review', source: 'maps', fields: { text: '/text' } },
}
const aHook = async ({ world, project }: Place): Promise<{ path: Record<string, string> }> => {
  const id = `one-${newId()}`
  await world.arrange('POST', `/v1/inbound-hooks?project=${project}`, { id, ...HOOK })
  return { path: { id } }
}

const anObservation = { kind: 'event', source: 'phone', at: '2026-11-01T09:00:00.000Z' }

/** Of what is brought in. */
export const dataRequests = {
  createInboundHook: () => ({ body: { id: `one-${newId()}`, ...HOOK } }),
  getInboundHook: aHook,
  changeInboundHook: async (place: Place) => {
    const { path } = await aHook(place)
    return { path, body: { id: path.id, ...HOOK } }
  },
  deleteInboundHook: aHook,
  getHookAddress: aHook,
  makeHookAddress: aHook,
  listHookDeliveries: aHook,
  tryInboundHook: () => ({ body: { hook: { id: 'one', ...HOOK }, message: { text: 'Good.' } } }),
  sendMessage: async (place: Place) => {
    const { path } = await aHook(place)
    const url = `/v1/inbound-hooks/${path.id}/address?project=${place.project}`
    const made = await place.world.arrange('POST', url)
    return { path: { address: made.path.split('/').at(-1) as string }, body: { text: 'Good.' } }
  },
  importObservations: () => ({
    body: { csv: 'at,hold\n2026-11-01,3\n', kind: 'event', source: 'phone' },
  }),
  importPeople: () => ({ body: { csv: 'person,plan\nben,free\n' } }),
  takeMigration: () => ({ body: { touchpoint: 'checkout.paid' } }),
  takeRoster: () => ({ body: { staff: [{ email: 'olga@x.example', team: 'Returns' }] } }),
  importRoster: () => ({ body: { csv: 'email,team\nolga@x.example,Returns\n' } }),
  saveObservations: () => ({ body: { observations: [{ ...anObservation, externalId: newId() }] } }),
}
