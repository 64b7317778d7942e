import { z } from 'zod'
import { Project } from './project.ts'
import { Survey } from './survey.ts'
import { Touchpoint } from './touchpoint.ts'

/** A project with its touchpoints and surveys in one file that can be applied again and again. */
export const Programme = z
  .object({
    project: Project,
    touchpoints: z.array(Touchpoint),
    surveys: z.array(Survey),
  })
  .superRefine(({ touchpoints, surveys }, context) => {
    const known = new Set(touchpoints.map(({ key }) => key))
    surveys.forEach((survey, index) => {
      for (const key of survey.touchpoints)
        if (!known.has(key))
          context.addIssue({
            code: 'custom',
            path: ['surveys', index, 'touchpoints'],
            message: `declare the touchpoint "${key}" under "touchpoints"`,
          })
    })
  })
export type Programme = z.infer<typeof Programme>
