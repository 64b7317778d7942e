// A visitor who answers one survey over and over is heard so often in a day; what comes then is kept, and not counted.

import type { SurveyResponse } from '@innerloop/shared'
import { createRecentMap } from '../limits/recent-map.ts'

const MOST_A_DAY = 10
const DAY_MS = 86_400_000
const MOST_VISITORS = 20_000

type Given = { since: number; ids: string[] }
type Answering = Pick<SurveyResponse, 'id' | 'surveyId' | 'personId' | 'visitorId' | 'answers'>

/**
 * Tells of an answer whether its visitor gave as many as one may before it. Visitors are held in memory alone; those
 * silent longest are forgotten once there are more than `most`.
 */
export function createRepeatWatch(most = MOST_VISITORS) {
  const visitors = createRecentMap<Given>(most)

  return (
    projectId: string,
    { id, surveyId, personId, visitorId, answers }: Answering,
    now: number,
  ): boolean => {
    const visitor = personId ?? visitorId
    if (visitor === undefined || isEmpty(answers)) return false
    const key = `${projectId}\n${surveyId}\n${visitor}`
    const known = visitors.get(key)
    const given = known && now - known.since < DAY_MS ? known : { since: now, ids: [] }
    if (given.ids.includes(id)) return false
    if (given.ids.length >= MOST_A_DAY) return true
    given.ids.push(id)
    if (given !== known) visitors.set(key, given)
    return false
  }
}

function isEmpty(answers: object): boolean {
  for (const _ in answers) return false
  return true
}
