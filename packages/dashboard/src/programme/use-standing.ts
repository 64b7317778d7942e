import type { ProgrammeStanding } from '@innerloop/collector'
import { useDesk } from '../frame/desk.ts'
import { useAction } from '../frame/use-action.ts'

export type TabProps = { standing: ProgrammeStanding; onChanged: () => void }

type Part =
  | (ProgrammeStanding['assessments'][number] & { kind: 'assessments' })
  | (Omit<ProgrammeStanding['phases'][number], 'state'> & { kind: 'phases' })
  | (ProgrammeStanding['promises'][number] & { kind: 'promises' })

/** Saves and deletes parts of the programme. */
export function useStanding(onChanged: () => void) {
  const { api } = useDesk()
  const { run, problem, isBusy } = useAction()
  async function save({ kind, ...body }: Part): Promise<boolean> {
    const path = { kind, id: body.id }
    const isSaved = await run(() => api.call('PUT /v1/standing/:kind/:id', { path, body }))
    if (isSaved) onChanged()
    return isSaved
  }
  async function remove(kind: Part['kind'], id: string): Promise<void> {
    if (await run(() => api.call('DELETE /v1/standing/:kind/:id', { path: { kind, id } }))) onChanged()
  }
  return { save, remove, problem, isBusy }
}
