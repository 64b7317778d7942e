import type { Innerloop } from './api.ts'
import { createEdges } from './edges.ts'
import { createInnerloop } from './innerloop.ts'

export type * from './api.ts'

const innerloop: Innerloop = createInnerloop(createEdges(() => import('./asking/start-asking.ts')))

export const { init, track, identify, show, close, reset, optOut, optIn, on, explain } = innerloop
