import type { startExtras } from './more/more.ts'

/** The rarer half of the prompt. */
export async function loadMore(): Promise<typeof startExtras> {
  return (await import('./more/more.ts')).startExtras
}
