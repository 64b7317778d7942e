import type { ComponentChildren } from 'preact'
import { ProblemNotice } from '../page/ProblemNotice.tsx'
import type { Resource } from './use-resource.ts'
import { frameWords } from './words.ts'

type Props<T> = { of: Resource<T>; children: (data: T) => ComponentChildren }

/** What is read from the collector, when it is there; what it refused, with a way to try again. */
export function Loaded<T>({ of: { data, problem, reload, isOld }, children }: Props<T>) {
  return (
    <>
      {problem && <ProblemNotice problem={problem} onRetry={reload} outdated={false} />}
      {data === null ? (
        !problem && (
          <div class="blank blank-list" role="status">
            <span class="unseen">{frameWords.loading}</span>
          </div>
        )
      ) : (
        <div aria-busy={isOld}>{children(data)}</div>
      )}
    </>
  )
}
