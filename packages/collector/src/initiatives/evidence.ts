import { z } from 'zod'

/** What something rests on: where it came from, by kind and id. */
export const Evidence = z.object({
  kind: z.enum(['theme', 'root-cause', 'carried', 'touchpoint', 'case', 'response']),
  id: z.string().min(1).max(200),
})
export type Evidence = z.infer<typeof Evidence>

/** For decisions also what was read and written: reports by their address here. */
export const Reference = z
  .object({
    kind: z.enum([...Evidence.shape.kind.options, 'initiative', 'goal', 'report']),
    id: z.string().min(1).max(2000),
  })
  .refine(({ kind, id }) => kind !== 'report' || isOwnAddress(id), {
    path: ['id'],
    message: 'write a report as its address from / on, as /loop?days=28',
  })
export type Reference = z.infer<typeof Reference>

/** Of a page of this dashboard, never of another site. */
function isOwnAddress(address: string): boolean {
  return /^\/(?![/\\])[^\s]*$/.test(address)
}
