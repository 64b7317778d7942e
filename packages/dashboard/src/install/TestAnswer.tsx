import { Empty } from '../frame/Empty.tsx'
import { surveyLink } from './snippets.ts'
import { installWords as words } from './words.ts'

type Props = { projectKey: string; surveys: readonly { id: string; name: string }[] }

/** Nothing needs to be installed for it. */
export function TestAnswer({ projectKey, surveys }: Props) {
  return (
    <section class="panel" aria-labelledby="test-answer">
      <h2 id="test-answer">{words.test}</h2>
      {surveys.length === 0 ? (
        <Empty title={words.noSurvey}>
          <a href="/surveys">{words.surveys}</a>
        </Empty>
      ) : (
        <>
          <p class="quiet">{words.testHow}</p>
          <ul class="rows">
            {surveys.map(({ id, name }) => (
              <li key={id}>
                <a href={surveyLink({ host: '', projectKey }, id)} target="_blank" rel="noreferrer">
                  {name}
                  <span class="quiet"> {words.opens}</span>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
