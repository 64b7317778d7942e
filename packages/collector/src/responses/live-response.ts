import type { SurveyResponse } from '@innerloop/shared'

/**
 * One response as the live stream tells it, after each save that changed it. The same id comes again as the
 * person goes on: score first, comment later.
 */
export type LiveResponse = {
  id: string
  survey: { id: string; name: string }
  touchpoint: { key: string; name: string } | null
  state: SurveyResponse['state']
  shownAt: string
  /** The first answered question of each kind; null where there is none yet. */
  score: { metric: 'nps' | 'csat' | 'ces'; value: number } | null
  comment: string | null
  locale: string | null
}
