import { useEffect, useRef, useState } from 'preact/hooks'
import { useDesk } from '../../frame/desk.ts'
import { deliveriesWords } from '../words.ts'
import { endpointWords } from './words.ts'

const EVERY_MS = 700
const MOST_TIMES = 20

/** Sends a test to an endpoint, and says what came of it as soon as that is known. */
export function useTest(endpointId: string) {
  const { api } = useDesk()
  const [outcome, setOutcome] = useState<string>()
  const aborter = useRef<AbortController>(null)
  useEffect(() => () => aborter.current?.abort(), [])

  async function test(): Promise<void> {
    aborter.current?.abort()
    const { signal } = (aborter.current = new AbortController())
    setOutcome(endpointWords.testing)
    const path = { id: endpointId }
    const { data } = await api
      .call('POST /v1/endpoints/:id/test', { path, signal })
      .catch((error: unknown) => {
        setOutcome(undefined)
        throw error
      })
    for (let times = 0; times < MOST_TIMES && !signal.aborted; times += 1) {
      await new Promise((resolve) => setTimeout(resolve, EVERY_MS))
      if (signal.aborted) return
      const said = await readOutcome(data.deliveryId, signal)
      if (said !== undefined) return setOutcome(said)
    }
    setOutcome(endpointWords.testNotYet)
  }

  async function readOutcome(id: string, signal: AbortSignal): Promise<string | undefined> {
    const { state, made } = (await api.call('GET /v1/deliveries/:id', { path: { id }, signal })).data
    if (state === 'delivered') return endpointWords.testDelivered
    if (state === 'held') return endpointWords.testHeld
    const last = made.at(-1)
    if (!last) return undefined
    const why = deliveriesWords.reasons[last.reason] ?? last.reason
    return endpointWords.testFailed(last.status === undefined ? why : `${why} (${last.status})`)
  }

  return { outcome, test }
}
