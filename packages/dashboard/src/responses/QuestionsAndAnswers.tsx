import type { ReadResponse } from '@innerloop/collector'
import { textFor } from '@innerloop/shared/text-for'
import { useDesk } from '../frame/desk.ts'
import { useResource } from '../frame/use-resource.ts'
import { language } from '../words/language.ts'
import { responseWords } from './words.ts'

/** In the order in which they were asked, in the wording of that version. */
export function QuestionsAndAnswers({ response }: { response: ReadResponse }) {
  const { api } = useDesk()
  const { surveyId, surveyVersion: version, answers, context } = response
  const asked = useResource(`survey ${surveyId} ${version}`, async (signal) => {
    const path = { surveyId, version }
    return (await api.call('GET /v1/surveys/:surveyId/versions/:version', { path, signal })).data
  })
  const questions = asked.data?.definition.questions
  const known: { id: string; wording?: Record<string, string> }[] =
    questions ?? Object.keys(answers).map((id) => ({ id }))
  return (
    <section aria-label={responseWords.questions}>
      <dl class="stack">
        {known.map(({ id, wording }) => (
          <div key={id}>
            <dt class="quiet">{wording ? textFor(wording, [language]) : id}</dt>
            <dd class="comment" dir="auto" lang={context?.locale}>
              {Object.hasOwn(answers, id) ? (
                written(answers[id]!.value)
              ) : (
                <span class="quiet">{responseWords.unanswered}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function written(value: unknown): string {
  return Array.isArray(value) ? value.join(', ') : `${value}`
}
