import type { Project } from '@innerloop/shared'

/** Whether a site's answers are taken and, if not, what would have to be allowed. */
export type Standing = 'own' | 'allowed' | 'not-listed' | 'null-refused' | 'cannot-be-listed'

type Rules = Pick<Project, 'origins' | 'allowNullOrigin'>

/** As the collector decides it when answers come. @param own the collector's own origin */
export function standingOf(origin: string, { origins, allowNullOrigin }: Rules, own: string): Standing {
  if (origin === own) return 'own'
  if (origin === 'null') return allowNullOrigin ? 'allowed' : 'null-refused'
  if (origins.includes(origin)) return 'allowed'
  return /^https?:\/\//.test(origin) ? 'not-listed' : 'cannot-be-listed'
}
