import type { Survey, WidgetConfig } from '@innerloop/shared'
import type { Facts } from './api.ts'
import type { Log } from './log.ts'

/** Where, and with what, the host called. */
export type Occasion = { touchpoint?: string; properties?: Facts | undefined }

type Offer = (survey: Survey, occasion: Occasion, config: WidgetConfig) => void

/** From a signal of the host to a touchpoint reached and, after the survey's delay, an offer to ask. */
export function createTrigger(whenConfig: () => Promise<WidgetConfig>, offer: Offer, log: Log) {
  let waiting = new Set<string>()

  async function track(touchpoint: string, properties?: Facts): Promise<void> {
    const round = waiting
    const config = await whenConfig()
    const surveys = config.surveys.filter(({ touchpoints }) => touchpoints.includes(touchpoint))
    if (!surveys.length) log(`No survey asks at ${touchpoint}.`)
    await Promise.all(surveys.map(reach))

    async function reach(survey: Survey): Promise<void> {
      if (round.has(survey.id)) return
      round.add(survey.id)
      await new Promise((resolve) => setTimeout(resolve, survey.delayMs))
      round.delete(survey.id)
      if (round === waiting) offer(survey, { touchpoint, properties }, config)
    }
  }

  /** What was reached by somebody else counts no more. */
  function cancel(): void {
    waiting = new Set()
  }

  return { track, cancel }
}
