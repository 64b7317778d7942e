import type { LiveResponse } from '@innerloop/collector'
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { type Problem, problemOf } from '../api/api-problem.ts'
import type { Api } from '../api/create-api.ts'
import { createReloader, type Reloader } from '../live/create-reloader.ts'
import { isAnswer, mergeAnswer } from './merge-answer.ts'

type State = { answers: LiveResponse[] | null; problem: Problem | null }

const RELOAD_MS = 400

/** The newest answers, of one touchpoint or of all, with what the live stream adds. */
export function useAnswers(api: Api, touchpoint: string | null) {
  const [state, setState] = useState<State>({ answers: null, problem: null })
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set())
  const reloader = useRef<Reloader>(null)
  const arrived = useRef<LiveResponse[]>([])
  const isHere = useCallback(
    (response: LiveResponse) => touchpoint === null || response.touchpoint?.key === touchpoint,
    [touchpoint],
  )

  useEffect(() => {
    const aborter = new AbortController()
    async function load() {
      arrived.current = []
      try {
        const newest = await api.readNewest(touchpoint, aborter.signal)
        const listed = newest.filter((response) => isAnswer(response) && isHere(response))
        // What the stream brought while the list was under way is newer than the list.
        setState({ answers: arrived.current.reduce(mergeAnswer, listed), problem: null })
      } catch (error) {
        if (!aborter.signal.aborted) setState(({ answers }) => ({ answers, problem: problemOf(error) }))
      }
    }
    setState({ answers: null, problem: null })
    reloader.current = createReloader(load, RELOAD_MS)
    void reloader.current.now()
    return () => {
      aborter.abort()
      reloader.current?.stop()
    }
  }, [api, touchpoint, isHere])

  const take = useCallback(
    (response: LiveResponse) => {
      if (!isHere(response) || !isAnswer(response)) return
      arrived.current.push(response)
      setFresh((ids) => new Set(ids).add(response.id))
      setState(({ answers, ...rest }) => ({ ...rest, answers: mergeAnswer(answers ?? [], response) }))
    },
    [isHere],
  )
  const reloadSoon = useCallback(() => reloader.current?.soon(), [])

  return { ...state, fresh, take, reloadSoon }
}
