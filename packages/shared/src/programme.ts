import { z } from 'zod'
import { Key } from './fields.ts'
import { Journey } from './journey.ts'
import { Project } from './project.ts'
import { Survey } from './survey.ts'
import { Touchpoint } from './touchpoint.ts'

/** A project with its touchpoints and surveys in one file that can be applied again and again. */
export const Programme = z
  .object({
    project: Project,
    touchpoints: z.array(Touchpoint),
    surveys: z.array(Survey),
    /** Of the surveys that do not ask; the others do. */
    surveyStates: z.record(Key, z.enum(['paused', 'archived'])).optional(),
    journeys: z.array(Journey).optional(),
  })
  .superRefine(({ touchpoints, surveys, surveyStates = {}, journeys = [] }, context) => {
    const complain = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message })
    const known = new Set(touchpoints.map(({ key }) => key))
    const expectKnown = (keys: readonly string[], path: (string | number)[]) => {
      for (const key of keys)
        if (!known.has(key)) complain(path, `declare the touchpoint "${key}" under "touchpoints"`)
    }
    surveys.forEach((survey, index) => expectKnown(survey.touchpoints, ['surveys', index, 'touchpoints']))
    journeys.forEach(({ stages }, index) =>
      stages.forEach((stage, at) =>
        expectKnown(stage.touchpoints, ['journeys', index, 'stages', at, 'touchpoints']),
      ),
    )
    for (const id of Object.keys(surveyStates))
      if (!surveys.some((survey) => survey.id === id))
        complain(['surveyStates', id], `there is no survey "${id}" under "surveys"`)
  })
export type Programme = z.infer<typeof Programme>
