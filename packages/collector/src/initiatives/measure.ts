import { Key } from '@innerloop/shared'
import { z } from 'zod'

const Value = z.string().min(1).max(100)

/** Which answers are meant: those at some touchpoints (all, where none is named), of one value of a dimension. */
export const Scope = z
  .object({
    touchpoints: z.array(Key).max(50).default([]),
    dimension: Key.optional(),
    value: Value.optional(),
  })
  .refine(({ dimension, value }) => (dimension === undefined) === (value === undefined), {
    path: ['value'],
    message: 'give a dimension with its value',
  })
export type Scope = z.infer<typeof Scope>

/** What the change is compared with. */
export const Control = z.discriminatedUnion('kind', [
  /** Touchpoints where nothing was changed. */
  z.object({ kind: z.literal('touchpoints'), touchpoints: z.array(Key).min(1).max(50) }),
  /** Another value of the scope's dimension, as customers in another country. */
  z.object({ kind: z.literal('segment'), value: Value }),
  /** As well, but chance dealt people to it, so that both were the same before: only afterwards is compared. */
  z.object({ kind: z.literal('held-out'), value: Value }),
])
export type Control = z.infer<typeof Control>

const Days = z.int().min(1).max(730)

/** How one is to know whether it worked; said before it begins. */
export const Measure = z
  .object({
    pattern: z.enum(['past', 'present', 'potential']).default('past'),
    metric: z.enum(['nps', 'csat', 'ces']).default('nps'),
    scope: Scope.prefault({}),
    control: Control.optional(),
    /** Of answers before the launch. Whole weeks keep weekdays from mattering. */
    beforeDays: Days.default(56),
    /** From the launch on, left out: until customers meet the change. */
    settleDays: z.int().min(0).max(365).default(0),
    /** From then on; the verdict comes at its end. */
    afterDays: Days.default(56),
    /** How often a customer comes back, in days: earlier most have not met the change. */
    cycleDays: Days.optional(),
  })
  .superRefine(({ scope, control }, context) => {
    const complain = (message: string) => context.addIssue({ code: 'custom', path: ['control'], message })
    if (control?.kind === 'touchpoints') {
      if (scope.touchpoints.length === 0) complain('name the touchpoints of the change too')
      if (control.touchpoints.some((key) => scope.touchpoints.includes(key)))
        complain('a touchpoint cannot be changed and be its control')
    } else if (control) {
      if (scope.dimension === undefined) complain('name the dimension and value of the change too')
      if (scope.value === control.value) complain('a value cannot be changed and be its control')
    }
  })
export type Measure = z.infer<typeof Measure>
