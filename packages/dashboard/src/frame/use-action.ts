import { useCallback, useState } from 'preact/hooks'
import { type Problem, problemOf } from '../api/api-problem.ts'
import { useDesk } from './desk.ts'

/** Something that the reader does. One thing at a time; what was refused is kept to be shown. */
export function useAction() {
  const { session } = useDesk()
  const [problem, setProblem] = useState<Problem | null>(null)
  const [isBusy, setBusy] = useState(false)
  const run = useCallback(
    async (work: () => Promise<unknown>): Promise<boolean> => {
      setBusy(true)
      setProblem(null)
      try {
        await work()
        return true
      } catch (error) {
        const refused = problemOf(error)
        if (refused.status === 401) session.expire()
        setProblem(refused)
        return false
      } finally {
        setBusy(false)
      }
    },
    [session.expire],
  )
  const forget = useCallback(() => setProblem(null), [])
  return { run, problem, isBusy, forget }
}
