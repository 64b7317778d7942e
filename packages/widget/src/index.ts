import type { Innerloop } from './api.ts'
import { createEdges, type Chunks } from './edges.ts'
import { createInnerloop } from './innerloop.ts'

export type * from './api.ts'

// Each is named in full, so that every bundler sees it.
const CHUNKS: { [Name in keyof Chunks]: () => Promise<Chunks[Name]> } = {
  prompt: () => import('./asking/start-asking.ts'),
  delivery: () => import('./delivery/start-delivery.ts'),
  rules: () => import('./rules/start-rules.ts'),
  debug: () => import('./debug/debug.ts'),
}
const innerloop: Innerloop = createInnerloop(createEdges((name) => CHUNKS[name]()))

export const { init, track, identify, show, close, reset, optOut, optIn, on, explain } = innerloop
