import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { type Problem, problemOf } from '../api/api-problem.ts'
import { createReloader, type Reloader } from '../live/create-reloader.ts'
import { useDesk } from './desk.ts'

export type Resource<T> = {
  data: T | null
  problem: Problem | null
  /** Of what was asked for before; the new one is on its way. */
  isOld: boolean
  reload: () => void
  reloadSoon: () => void
  /** Shows what a change answered, without reading it again. */
  set: (data: T) => void
}

type State<T> = { data: T | null; problem: Problem | null; key: string }

const RELOAD_MS = 400

/**
 * What the collector has at an address.
 *
 * @param key names what is read: another key is read anew, and what was there stays until it is there
 */
export function useResource<T>(key: string, load: (signal: AbortSignal) => Promise<T>): Resource<T> {
  const { session } = useDesk()
  const [{ data, problem, key: shown }, setState] = useState<State<T>>({ data: null, problem: null, key })
  const reloader = useRef<Reloader>(null)
  const latest = useRef(load)
  latest.current = load

  useEffect(() => {
    const aborter = new AbortController()
    async function read() {
      try {
        const data = await latest.current(aborter.signal)
        if (!aborter.signal.aborted) setState({ data, problem: null, key })
      } catch (error) {
        if (aborter.signal.aborted) return
        const problem = problemOf(error)
        if (problem.status === 401) session.expire()
        else setState((before) => ({ data: before.key === key ? before.data : null, problem, key }))
      }
    }
    reloader.current = createReloader(read, RELOAD_MS)
    void reloader.current.now()
    return () => {
      aborter.abort()
      reloader.current?.stop()
    }
  }, [key, session.expire])

  const reload = useCallback(() => void reloader.current?.now(), [])
  const reloadSoon = useCallback(() => reloader.current?.soon(), [])
  const set = useCallback((data: T) => setState({ data, problem: null, key }), [key])
  return { data, problem, isOld: shown !== key, reload, reloadSoon, set }
}
