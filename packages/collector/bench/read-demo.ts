import { fileURLToPath } from 'node:url'
import type { Programme } from '@innerloop/shared'
import { readProgramme } from '../src/cli/read-programme.ts'

const DIMENSIONS = [
  { key: 'device', from: 'device' },
  { key: 'plan', from: 'traits.plan', values: ['guest', 'member'] },
  { key: 'order', from: 'properties.orderValue', cuts: [50, 100, 500] },
]

/** The demo shop, counted by so many dimensions. @param count 0 … 3 */
export async function readDemo(count: number): Promise<Programme> {
  const file = fileURLToPath(new URL('../../../examples/checkout/innerloop.json', import.meta.url))
  const programme = await readProgramme(file)
  const dimensions = DIMENSIONS.slice(0, count)
  return { ...programme, project: { ...programme.project, ...(dimensions.length > 0 && { dimensions }) } }
}
