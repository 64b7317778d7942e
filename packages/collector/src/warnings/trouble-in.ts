import type { Survey, SurveyResponse } from '@innerloop/shared'
import { irritantsOf } from '../irritants/irritants-of.ts'
import { levelIn } from '../paths/level-in.ts'
import type { ProjectEntry } from '../projects/directory.ts'

/** A moment with so much of 0 … 10, or less, breaks the journey that it belongs to. */
export const BROKEN_UP_TO = 4

type Told = {
  entry: Pick<ProjectEntry, 'touchpoints'>
  survey: Survey
  response: Pick<SurveyResponse, 'answers' | 'properties' | 'touchpoint'>
}

/** What a response at a touchpoint tells of trouble: its small annoyances, and whether the moment itself was bad. */
export function troubleIn({ entry, survey, response }: Told): { irritants: number; isBroken: boolean } {
  const floor = entry.touchpoints.get(response.touchpoint ?? '')?.measureFloor
  return {
    irritants: irritantsOf({ survey, response, floor }),
    isBroken: levelIn(survey, response.answers) <= BROKEN_UP_TO,
  }
}
