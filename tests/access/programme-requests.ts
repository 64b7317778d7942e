import { newId } from '@innerloop/shared/new-id'
import type { TwoProjects } from './two-projects.ts'

type Place = { world: TwoProjects; project: string }

const unitOf = (id: string) => ({ id, name: 'North', people: 12 })
const pathOf = (id: string) => ({ kind: 'units', id })

const aUnit = async ({ world, project }: Place) => {
  const id = newId()
  await world.arrange('PUT', `/v1/standing/units/${id}?project=${project}`, unitOf(id))
  return { path: pathOf(id) }
}

/** What it takes to read, make and delete a part of the programme; the kind is the same to all of it. */
export const programmeRequests = {
  getStandingRecord: aUnit,
  saveStandingRecord: () => {
    const id = newId()
    return { path: pathOf(id), body: unitOf(id) }
  },
  deleteStandingRecord: aUnit,
}
