import type { AnswerOf } from '@innerloop/collector'
import type { Api } from '../api/create-api.ts'

export type Touchpoint = AnswerOf<'GET /v1/touchpoints'>['touchpoints'][number]

/** All where somebody can be asked. */
export async function readTouchpoints(api: Api, signal: AbortSignal): Promise<Touchpoint[]> {
  const found: Touchpoint[] = []
  let cursor: string | undefined
  do {
    const { data } = await api.call('GET /v1/touchpoints', { query: { limit: 100, cursor }, signal })
    found.push(...data.touchpoints)
    cursor = data.next
  } while (cursor !== undefined)
  return found
}
