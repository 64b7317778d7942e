import { resolve } from 'node:path'
import { z } from 'zod'

const Environment = z.object({
  PORT: z.coerce.number('use a port number').int().min(0).max(65535).default(8787),
  INNERLOOP_DATA: z.string().min(1).default('./data'),
  INNERLOOP_PUBLIC_URL: z.url('use an address such as https://feedback.example').optional(),
})

export type Config = {
  port: number
  dataFolder: string
  /** Where browsers reach the collector, if not at http://localhost:PORT. */
  publicUrl: string | undefined
}

/**
 * The only reader of the environment.
 *
 * @throws Error naming every variable that is wrong, and what it should be
 */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const parsed = Environment.safeParse(environment)
  if (!parsed.success) {
    const lines = parsed.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`)
    throw new Error(`The environment is not right:\n${lines.join('\n')}`)
  }
  const { PORT, INNERLOOP_DATA, INNERLOOP_PUBLIC_URL } = parsed.data
  return { port: PORT, dataFolder: resolve(INNERLOOP_DATA), publicUrl: INNERLOOP_PUBLIC_URL }
}
