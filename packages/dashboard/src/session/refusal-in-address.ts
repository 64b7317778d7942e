import type { Problem } from '../api/api-problem.ts'
import { words } from '../words/words.ts'

/** Why somebody came back from their provider without being let in: `?sign-in-refused=not-invited`. */
export function refusalInAddress({ search }: Pick<Location, 'search'>): Problem | null {
  const reason = new URLSearchParams(search).get('sign-in-refused')
  if (reason === null) return null
  const { refused } = words.signIn
  const detail = Object.hasOwn(refused, reason) ? refused[reason as keyof typeof refused] : refused.provider
  return { status: 403, title: words.signIn.notLetIn, detail }
}
