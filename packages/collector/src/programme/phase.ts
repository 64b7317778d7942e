import { Key } from '@innerloop/shared'
import { z } from 'zod'
import { defineRecordKind } from '../records/record-kind.ts'

const Gate = z.object({
  id: Key,
  /** What must hold before the next phase. */
  criterion: z.string().trim().min(1).max(1000),
  due: z.iso.date().optional(),
  metOn: z.iso.date().optional(),
  evidence: z.string().max(5000).optional(),
})

/** A part of the programme's way; three in 18 to 24 months are usual. */
export const Phase = z
  .object({
    id: Key,
    name: z.string().trim().min(1).max(200),
    goal: z.string().max(2000).optional(),
    from: z.iso.date(),
    until: z.iso.date(),
    gates: z.array(Gate).max(20),
  })
  .refine(({ from, until }) => from < until, '"until" must come after "from"')
  .refine(
    ({ gates }) => new Set(gates.map(({ id }) => id)).size === gates.length,
    'give each gate its own id',
  )
export type Phase = z.infer<typeof Phase>

export const PHASES = defineRecordKind({
  kind: 'phase',
  plural: 'phases',
  schema: Phase,
  template: (phase) => ({
    ...phase,
    gates: phase.gates.map(({ metOn: _, evidence: __, ...gate }) => gate),
  }),
})
