import { useDesk } from '../frame/desk.ts'
import { useResource } from '../frame/use-resource.ts'
import { responseWords } from './words.ts'

/** What the rules made of an answer, each in a sentence. */
export function ResponseWhy({ responseId }: { responseId: string }) {
  const { api, may } = useDesk()
  const { data } = useResource(`why ${responseId}`, async (signal) => {
    return (await api.call('GET /v1/responses/:responseId/routing', { path: { responseId }, signal })).data
  })
  if (!data) return null
  return (
    <details>
      <summary>{responseWords.why}</summary>
      <div class="stack">
        {data.caseId ? (
          <p>
            <a href={`/cases/${data.caseId}`}>{responseWords.openCase}</a>
          </p>
        ) : (
          may('cases:read') && <p class="quiet">{responseWords.noCase}</p>
        )}
        <p class="quiet">{data.isStored ? responseWords.whyStored : responseWords.whyNow}</p>
        <ul class="rows">
          {data.reasons.map((reason) => (
            <li key={reason} lang="en">
              {reason}
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}
