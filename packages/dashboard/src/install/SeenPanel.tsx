import { useState } from 'preact/hooks'
import type { AnswerOf } from '@innerloop/collector'
import { useNow } from '../answers/use-now.ts'
import { ActionProblem } from '../controls/Form.tsx'
import { useDesk } from '../frame/desk.ts'
import { ProblemNotice } from '../page/ProblemNotice.tsx'
import { ago } from '../words/ago.ts'
import { useProject } from '../settings/use-project.ts'
import { standingOf } from './standing-of.ts'
import { useSightings } from './use-sightings.ts'
import { installWords as words } from './words.ts'

type Project = AnswerOf<'GET /v1/projects/:projectId'>
type Props = { project: Project; edit: Pick<ReturnType<typeof useProject>, 'change' | 'problem' | 'isBusy'> }

/** The live check: whether a page with the tag has asked for the surveys, and may send answers. */
export function SeenPanel({ project, edit }: Props) {
  const { may } = useDesk()
  const { found, isSeen, lookAgain } = useSightings()
  const now = useNow(10_000)
  const [said, setSaid] = useState('')
  const origins = found.data ?? []

  async function allow(origin: string) {
    const isNull = origin === 'null'
    const patch = isNull ? { allowNullOrigin: true } : { origins: [...project.origins, origin] }
    if (await edit.change(patch)) setSaid(words.allowedNow(origin))
  }

  return (
    <section class={isSeen ? 'panel seen' : 'panel'} aria-labelledby="seen">
      <h2 id="seen">
        <span role="status">{origins.length > 0 ? words.seen : words.seenNot}</span>
      </h2>
      {found.problem && <ProblemNotice problem={found.problem} onRetry={found.reload} outdated={false} />}
      {origins.length > 0 && (
        <ul class="rows">
          {origins.map(({ origin, at }) => {
            const standing = standingOf(origin, project, location.origin)
            const isRefused = standing !== 'own' && standing !== 'allowed'
            return (
              <li key={origin} class="row-line">
                <strong>{origin === 'null' ? words.nullName : origin}</strong>
                <span class="quiet">{words.asked(ago(at, now))}</span>
                <span class={isRefused ? 'badge-text-bad' : 'quiet'}>{sayStanding(standing)}</span>
                {(standing === 'not-listed' || standing === 'null-refused') &&
                  (may('programme:write') ? (
                    <button
                      type="button"
                      class="row-end"
                      aria-disabled={edit.isBusy}
                      onClick={() => !edit.isBusy && allow(origin)}
                    >
                      {origin === 'null' ? words.allowNull : words.allow(origin)}
                    </button>
                  ) : (
                    <span class="quiet row-end">{words.byManager}</span>
                  ))}
              </li>
            )
          })}
        </ul>
      )}
      <ActionProblem problem={edit.problem} />
      {!isSeen && (
        <>
          <p>{origins.length > 0 ? words.waitingMore : words.waiting}</p>
          <p class="quiet">{words.cacheHint}</p>
        </>
      )}
      <p class="row-line">
        {isSeen && (
          <button type="button" class="plain" onClick={lookAgain}>
            {words.again}
          </button>
        )}
        <span role="status" class="quiet">
          {said}
        </span>
      </p>
    </section>
  )
}

function sayStanding(standing: ReturnType<typeof standingOf>): string {
  switch (standing) {
    case 'own':
      return words.own
    case 'allowed':
      return words.allowed
    case 'not-listed':
      return words.refused
    case 'null-refused':
      return words.refusedNull
    case 'cannot-be-listed':
      return words.refusedForeign
  }
}
