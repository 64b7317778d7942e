import type { ScoreReport } from '@innerloop/collector'
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { type Problem, problemOf } from '../api/api-problem.ts'
import type { Api, ReportQuery } from '../api/create-api.ts'
import { createReloader, type Reloader } from '../live/create-reloader.ts'

type State = { report: ScoreReport | null; problem: Problem | null }

const RELOAD_MS = 400

/** The report of a view. While another view loads, the report before stays, marked by `outdated`. */
export function useReport(api: Api, { touchpoint, by }: ReportQuery) {
  const [{ report, problem }, setState] = useState<State>({ report: null, problem: null })
  const reloader = useRef<Reloader>(null)

  useEffect(() => {
    const aborter = new AbortController()
    async function load() {
      try {
        setState({ report: await api.readScore({ touchpoint, by }, aborter.signal), problem: null })
      } catch (error) {
        if (!aborter.signal.aborted) setState((before) => ({ ...before, problem: problemOf(error) }))
      }
    }
    reloader.current = createReloader(load, RELOAD_MS)
    void reloader.current.now()
    return () => {
      aborter.abort()
      reloader.current?.stop()
    }
  }, [api, touchpoint, by])

  const reload = useCallback(() => void reloader.current?.now(), [])
  const reloadSoon = useCallback(() => reloader.current?.soon(), [])
  const outdated = report !== null && (report.touchpoint !== touchpoint || report.by !== by)
  return { report, problem, outdated, reload, reloadSoon }
}
