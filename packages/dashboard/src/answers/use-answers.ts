import type { LiveResponse } from '@innerloop/collector'
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { type Problem, problemOf } from '../api/api-problem.ts'
import type { Api } from '../api/create-api.ts'
import { createReloader, type Reloader } from '../live/create-reloader.ts'
import { isAnswer, mergeAnswer } from './merge-answer.ts'

type State = {
  answers: LiveResponse[] | null
  /** Which answers were there when the list was first loaded; the others arrived before the reader's eyes. */
  known: ReadonlySet<string>
  problem: Problem | null
}

const EMPTY: State = { answers: null, known: new Set(), problem: null }

const RELOAD_MS = 400

/** The newest answers, of one touchpoint or of all, with what the live stream adds. */
export function useAnswers(api: Api, touchpoint: string | null) {
  const [state, setState] = useState(EMPTY)
  const reloader = useRef<Reloader>(null)
  const arrived = useRef<LiveResponse[]>([])
  const isHere = useCallback(
    (response: LiveResponse) => touchpoint === null || response.touchpoint?.key === touchpoint,
    [touchpoint],
  )

  useEffect(() => {
    const aborter = new AbortController()
    let first: ReadonlySet<string> | undefined
    async function load() {
      arrived.current = []
      try {
        const listed = await api.readNewest(touchpoint, aborter.signal)
        // What the stream brought while the list was under way is newer than the list.
        const answers = arrived.current.reduceRight(mergeAnswer, listed)
        first ??= new Set(listed.map(({ id }) => id))
        setState({ answers, known: first, problem: null })
      } catch (error) {
        if (!aborter.signal.aborted) setState((before) => ({ ...before, problem: problemOf(error) }))
      }
    }
    setState(EMPTY)
    reloader.current = createReloader(load, RELOAD_MS)
    void reloader.current.now()
    return () => {
      aborter.abort()
      reloader.current?.stop()
    }
  }, [api, touchpoint])

  const take = useCallback(
    (response: LiveResponse) => {
      if (!isHere(response) || !isAnswer(response)) return
      arrived.current = mergeAnswer(arrived.current, response)
      setState(({ answers, ...rest }) => ({ ...rest, answers: mergeAnswer(answers ?? [], response) }))
    },
    [isHere],
  )
  const reloadSoon = useCallback(() => reloader.current?.soon(), [])

  return { ...state, take, reloadSoon }
}
