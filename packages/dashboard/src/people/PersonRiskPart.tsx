import { useDesk } from '../frame/desk.ts'
import { useResource } from '../frame/use-resource.ts'
import { modelText, reasonText } from '../value/attention/risk-text.ts'
import { formatWhole } from '../words/format.ts'
import { valueWords } from '../value/words.ts'

const words = valueWords.personRisk

/** How likely the customer leaves, and why; nothing where they gave no score. */
export function PersonRiskPart({ personId }: { personId: string }) {
  const { api } = useDesk()
  const { data } = useResource(`risk ${personId}`, async (signal) => {
    return (await api.call('GET /v1/people/:personId/risk', { path: { personId }, signal })).data
  })
  if (!data || (data.risk === null && !data.hasLeft)) return null
  const { risk, reasons, hasLeft, priority, model } = data
  const isFitted = model.basis === 'fitted'
  return (
    <section class="stack" aria-labelledby="risk">
      <h2 id="risk">{words.title}</h2>
      {hasLeft || risk === null ? (
        <p>{words.hasLeft}</p>
      ) : (
        <>
          <p>
            <strong>
              {isFitted ? words.likely(valueWords.percent(risk)) : words.order(formatWhole(100 * risk))}
            </strong>{' '}
            {priority && (
              <span class={priority === 'urgent' || priority === 'high' ? 'badge badge-bad' : 'badge'}>
                {words.priorities[priority]}
              </span>
            )}
          </p>
          {reasons.length > 0 && <p class="quiet">{reasons.map(reasonText).join(' · ')}</p>}
          <details class="value-method">
            <summary>{valueWords.how}</summary>
            <p class="quiet">{modelText(model)}</p>
          </details>
        </>
      )}
    </section>
  )
}
