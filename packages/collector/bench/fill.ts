import type { Contender } from './contender.ts'
import { runLoad } from './load.ts'
import { number } from './measure.ts'

const STEPS = 10
const PER_REQUEST = 5
/** The first steps fill caches; from there on memory may grow by so much of it. */
const WARM_STEPS = 3
const MOST_GROWTH = 1.25

/** Sends so many responses and prints the collector's memory on the way; tells whether it stayed flat. */
export async function fillToTheBrim(collector: Contender, responses: number): Promise<boolean> {
  console.log(`\nmemory while ${number(responses)} responses arrive, five in a request`)
  const sizes: number[] = []
  for (let step = 1; step <= STEPS; step += 1) {
    await runLoad({
      port: collector.port,
      connections: 64,
      responses: responses / STEPS,
      perRequest: PER_REQUEST,
    })
    const bytes = await collector.memoryBytes()
    sizes.push(bytes)
    console.log(`${number((responses / STEPS) * step).padStart(10)}   ${number(bytes / 1e6)} MB`)
  }
  const isFlat = Math.max(...sizes.slice(WARM_STEPS)) <= MOST_GROWTH * Math.max(...sizes.slice(0, WARM_STEPS))
  console.log(isFlat ? 'flat' : 'GROWS')
  return isFlat
}
