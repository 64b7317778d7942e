import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import { formatInstant } from '../words/format.ts'
import { analysisWords as words } from './words.ts'
import './analyses.css'

export type Worked<Result> = {
  state: 'due' | 'running' | 'done' | 'failed'
  progress: number
  computedAt: string | null
  failure: string | null
  result: Result | null
}

type Props<Result> = {
  of: Worked<Result>
  /** Reads it again, until it is done. */
  reload: () => void
  /** Has it worked out anew; not offered to those who may not. */
  onAgain?: (() => void) | undefined
  children: (result: Result) => ComponentChildren
}

const LOOK_MS = 2000

/** What takes long to work out: how far it is, and what came of it last with its age. */
export function WorkedOut<Result>({ of, reload, onAgain, children }: Props<Result>) {
  const { state, progress, computedAt, failure, result } = of
  const isUnderWay = state === 'due' || state === 'running'
  useEffect(() => {
    if (!isUnderWay) return
    const timer = setInterval(reload, LOOK_MS)
    return () => clearInterval(timer)
  }, [isUnderWay, reload])
  return (
    <>
      {failure !== null && <p class="notice-text">{words.failed(failure)}</p>}
      {result === null && isUnderWay && (
        <div class="panel worked-wait" role="status">
          <p>{words.waiting}</p>
          <progress max={100} value={progress}>
            {words.progress(progress)}
          </progress>
        </div>
      )}
      {result !== null && children(result)}
      {(computedAt !== null || failure !== null) && (
        <p class="quiet worked-age">
          {computedAt !== null && words.computed(formatInstant(computedAt))}{' '}
          {isUnderWay
            ? words.renewing
            : onAgain && (
                <button type="button" class="link no-print" onClick={onAgain}>
                  {words.again}
                </button>
              )}
        </p>
      )}
    </>
  )
}
