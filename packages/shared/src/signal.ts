import { z } from 'zod'
import { PageMatch, PropertyCondition } from './condition.ts'

const Selector = z.string().min(1).max(500)
const Duration = z.int().min(0).max(86_400_000)
const common = {
  /** Only on these pages; the survey is not shown once the person has left them. */
  page: PageMatch.optional(),
}

/** What happens on a page that means that a touchpoint was reached. */
export const Signal = z.discriminatedUnion('on', [
  /** The host tracks an event whose properties meet all conditions. */
  z.object({
    on: z.literal('event'),
    name: z.string().min(1).max(200),
    where: z.array(PropertyCondition).max(20).optional(),
    ...common,
  }),
  /** A page is opened, also within a single-page application. */
  z.object({ on: z.literal('page'), page: PageMatch }),
  z.object({ on: z.literal('click'), selector: Selector, ...common }),
  /** At least half of an element is seen for that long. */
  z.object({ on: z.literal('visible'), selector: Selector, forMs: Duration.optional(), ...common }),
  /** The person has spent that long on the page, counted while it is visible. */
  z.object({ on: z.literal('time'), afterMs: Duration, ...common }),
  /** The person has seen that much of the page's height, 0 … 1. */
  z.object({ on: z.literal('scroll'), depth: z.number().min(0).max(1), ...common }),
  /** The pointer leaves through the top of the page. */
  z.object({ on: z.literal('exit'), ...common }),
  /** Nothing was pressed, moved or scrolled for that long. */
  z.object({ on: z.literal('idle'), afterMs: Duration, ...common }),
])
export type Signal = z.infer<typeof Signal>
