// A visitor who answers one survey over and over is heard so often in a day; what comes then is kept, and not counted.

import type { SurveyResponse } from '@innerloop/shared'
import { createFingerprint } from './create-fingerprint.ts'
import { createRecentRows } from './recent-rows.ts'

const MOST_A_DAY = 10
const DAY_MS = 86_400_000
const MOST_VISITORS = 20_000

/** The numbers of a visitor: when the first answer came, how many there were, and their ids' fingerprints. */
const SINCE = 0
const GIVEN = 1
const IDS = 2

type Answering = Pick<SurveyResponse, 'id' | 'surveyId' | 'personId' | 'visitorId' | 'answers'>

/**
 * Tells of an answer whether its visitor gave as many as one may before it. Visitors are held in memory alone; those
 * silent longest are forgotten once there are more than `most`.
 */
export function createRepeatWatch(most = MOST_VISITORS) {
  const fingerprintOf = createFingerprint()
  const rowOf = createRecentRows(most, IDS + MOST_A_DAY)

  return (
    projectId: string,
    { id, surveyId, personId, visitorId, answers }: Answering,
    now: number,
  ): boolean => {
    const visitor = personId ?? visitorId
    if (visitor === undefined || isEmpty(answers)) return false
    const { numbers, from } = rowOf(fingerprintOf(projectId, surveyId, visitor))
    if (now - numbers[from + SINCE]! >= DAY_MS) numbers[from + GIVEN] = 0
    const given = numbers[from + GIVEN]!
    if (given === 0) numbers[from + SINCE] = now
    const answer = fingerprintOf(id)
    const ids = from + IDS
    for (let index = ids; index < ids + given; index += 1) if (numbers[index] === answer) return false
    if (given === MOST_A_DAY) return true
    numbers[ids + given] = answer
    numbers[from + GIVEN] = given + 1
    return false
  }
}

function isEmpty(answers: object): boolean {
  for (const _ in answers) return false
  return true
}
