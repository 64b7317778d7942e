import { PROBLEMS } from '@innerloop/shared/problem-codes'
import type { Problem } from '../../problem.ts'
import { createLabelledCounter } from './create-counter.ts'

/** Counts refusals by their codes, which are few: nothing of a request becomes a label. */
export function createRefusalMeter() {
  const values = Object.keys(PROBLEMS)
  const requests = createLabelledCounter(
    'innerloop_requests_refused_total',
    'Requests that were refused, by the code of the problem.',
    { label: 'code', values },
  )
  const responses = createLabelledCounter(
    'innerloop_responses_rejected_total',
    'Responses that were rejected, by the code of the problem.',
    { label: 'code', values: values.filter((code) => code.startsWith('response.')) },
  )
  const countRejected = (rejected: readonly { code: string }[]) => {
    for (const { code } of rejected) responses.add(code)
  }
  return {
    metrics: [requests, responses],
    countRejected,
    countRefusal({ code, more }: Pick<Problem, 'code' | 'more'>) {
      requests.add(code)
      if (Array.isArray(more['rejected'])) countRejected(more['rejected'] as { code: string }[])
    },
  }
}
