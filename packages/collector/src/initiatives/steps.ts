import { z } from 'zod'

/** In the order in which an initiative takes them; before the first it is an idea. */
export const STEPS = ['decided', 'running', 'launched', 'measured', 'closed'] as const
export type Step = (typeof STEPS)[number]

const On = z.iso.date().optional()

/**
 * The days on which an initiative came so far. Each step comes after the ones before it; it may be closed from anywhere.
 * A day that is still to come is a plan.
 */
export const Steps = z
  .object({ decided: On, running: On, launched: On, measured: On, closed: On })
  .superRefine((steps, context) => {
    let [before, missing] = ['', '']
    for (const step of STEPS) {
      const on = steps[step]
      if (on === undefined) {
        missing ||= step
        continue
      }
      if (missing !== '' && step !== 'closed')
        context.addIssue({ code: 'custom', path: [step], message: `say first when it was ${missing}` })
      if (on < before)
        context.addIssue({
          code: 'custom',
          path: [step],
          message: `it comes after ${before}, the step before`,
        })
      before = on
    }
  })
export type Steps = z.infer<typeof Steps>
