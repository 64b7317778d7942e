import { Hono } from 'hono'
import type { Admission } from '../access/create-admit.ts'
import type { NodeEnv } from '../http.ts'
import type { Sightings } from './create-sightings.ts'
import type { SeenOrigins } from './sighting.ts'

type Dependencies = { admission: Admission; sightings: Sightings }

/** `GET /v1/projects/:projectId/sightings`: which sites have asked for the project's surveys. */
export function createSightingRoutes({ admission, sightings }: Dependencies): Hono<NodeEnv> {
  return new Hono<NodeEnv>().get('/:projectId/sightings', async (context) => {
    const { entry } = await admission.admitTo(context, context.req.param('projectId'), 'programme:read')
    return context.json({ origins: sightings.of(entry.project.id) } satisfies SeenOrigins)
  })
}
