import type { Survey, SurveyResponse } from '@innerloop/shared'
import { newId } from '@innerloop/shared/new-id'
import type { InitOptions } from '../api.ts'
import type { Person } from '../identity.ts'
import { SDK_VERSION } from '../sdk-version.ts'
import type { Occasion } from '../trigger.ts'
import { deviceOf } from './device.ts'
import { factsOf } from './facts.ts'
import { pageLoadMs } from './page-load.ts'

type Display = {
  survey: Survey
  occasion: Occasion
  person: Person
  visitorId: string
  locale: string | undefined
  channel: InitOptions['channel']
  now: number
}

/** The document of a prompt that is shown now. */
export function newResponse({
  survey,
  occasion,
  person,
  visitorId,
  locale,
  channel,
  now,
}: Display): SurveyResponse {
  return {
    ...person,
    id: newId(now),
    surveyId: survey.id,
    surveyVersion: survey.version,
    sequence: 0,
    state: 'shown',
    shownAt: new Date(now).toISOString(),
    answers: {},
    touchpoint: occasion.touchpoint,
    properties: factsOf({ pageLoadMs: pageLoadMs() || undefined, ...occasion.properties }),
    traits: factsOf(person.traits),
    visitorId,
    context: {
      url: location.href.replace(/[?#].*/s, '').slice(0, 2000),
      locale: locale?.slice(0, 35),
      device: deviceOf(window),
      channel,
      sdk: `web/${SDK_VERSION}`,
    },
  }
}
