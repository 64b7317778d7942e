import { useDesk } from '../frame/desk.ts'
import { Loaded } from '../frame/Loaded.tsx'
import { useResource } from '../frame/use-resource.ts'
import { formatInstant } from '../words/format.ts'
import { surveysWords } from './words.ts'

type Props = { surveyId: string; current: number | null }

export function Versions({ surveyId, current }: Props) {
  const { api } = useDesk()
  const versions = useResource(`versions ${surveyId} ${current}`, async (signal) => {
    const path = { surveyId }
    return (await api.call('GET /v1/surveys/:surveyId/versions', { path, query: { limit: 100 }, signal }))
      .data
  })
  return (
    <section class="stack" aria-labelledby="versions">
      <h2 id="versions">{surveysWords.versions}</h2>
      {current === null ? (
        <p class="quiet">{surveysWords.noVersions}</p>
      ) : (
        <Loaded of={versions}>
          {({ versions }) => (
            <ul class="rows">
              {versions.map(({ version, publishedAt }) => (
                <li key={version} class="row-line">
                  {surveysWords.version(version)}
                  {version === current && <span class="badge">{surveysWords.counts}</span>}
                  <time class="quiet row-end" dateTime={publishedAt}>
                    {formatInstant(publishedAt)}
                  </time>
                </li>
              ))}
            </ul>
          )}
        </Loaded>
      )}
    </section>
  )
}
