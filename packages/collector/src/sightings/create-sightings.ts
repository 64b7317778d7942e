import type { IncomingMessage } from 'node:http'
import { headerOf } from '../http.ts'
import type { Sighting } from './sighting.ts'

/** As many sites as a project may have at a glance; whoever makes up more drives out what was seen longest ago. */
const MOST_ORIGINS = 20
const MOST_CHARACTERS = 255
const ORIGIN = /^[a-z][a-z0-9+.-]*:\/\/[^/?#\s]+$|^null$/

export type Sightings = {
  /** A page has asked for the project's surveys. */
  note(projectId: string, incoming: IncomingMessage): void
  /** The newest first. */
  of(projectId: string): Sighting[]
}

/** Which sites have asked for a project's surveys since the start: in memory alone, and nothing of who was there. */
export function createSightings(clock: () => number): Sightings {
  const byProject = new Map<string, Map<string, number>>()
  return {
    note(projectId, incoming) {
      const origin = siteOf(incoming)
      if (origin === undefined) return
      const seen = byProject.get(projectId) ?? new Map<string, number>()
      if (!seen.delete(origin) && !isOrigin(origin)) return
      if (seen.size >= MOST_ORIGINS) seen.delete(seen.keys().next().value!)
      seen.set(origin, clock())
      byProject.set(projectId, seen)
    },
    of: (projectId) =>
      [...(byProject.get(projectId) ?? [])]
        .map(([origin, at]) => ({ origin, at: new Date(at).toISOString() }))
        .reverse(),
  }
}

/** Pages of the collector's own origin send no Origin header; of the Referer the path is left out. */
function siteOf(incoming: IncomingMessage): string | undefined {
  const origin = headerOf(incoming, 'origin')
  if (origin !== undefined) return origin
  const page = headerOf(incoming, 'referer')
  if (page === undefined) return undefined
  const end = page.indexOf('/', page.indexOf('//') + 2)
  return end === -1 ? page : page.slice(0, end)
}

function isOrigin(origin: string): boolean {
  return origin.length <= MOST_CHARACTERS && ORIGIN.test(origin)
}
