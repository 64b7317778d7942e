import type { Survey, WidgetConfig } from '@innerloop/shared'
import type { Facts } from './api.ts'
import type { Log } from './log.ts'
import type { Rules } from './rules/start-rules.ts'

/** Where, and with what, a touchpoint was reached. */
export type Occasion = {
  touchpoint?: string
  properties?: Facts | undefined
  /** Says whether the person is still on the page that the signal asked for. */
  isStillThere?: () => boolean
  /** Where the host wants an inline survey. */
  into?: Element | undefined
  /** What a link chose: shown as chosen in an inline survey, and kept once it is confirmed. */
  preselected?: string | undefined
}

/** A configuration with the rules that it needs. */
export type Ready = { config: WidgetConfig; rules?: Rules | undefined }
type Offer = (survey: Survey, occasion: Occasion) => void

/** From a signal of the host to a touchpoint reached and, after the survey's delay, an offer to ask. */
export function createTrigger(whenReady: () => Promise<Ready>, offer: Offer, log: Log) {
  let waiting: Record<string, Occasion | undefined> = {}

  async function track(name: string, properties?: Facts): Promise<void> {
    const round = waiting
    const { config, rules } = await whenReady()
    if (round === waiting) (rules?.tracked ?? reach)({ touchpoint: name, properties }, config)
  }

  function reach(occasion: Occasion, { surveys }: WidgetConfig): void {
    const asking = surveys.filter(({ touchpoints }) => touchpoints.includes(occasion.touchpoint!))
    if (!asking.length) log(`No survey asks at ${occasion.touchpoint}.`)
    for (const survey of asking) {
      const { id, delayMs } = survey
      if (waiting[id]) continue
      waiting[id] = occasion
      setTimeout(() => {
        if (waiting[id] !== occasion) return
        delete waiting[id]
        offer(survey, occasion)
      }, delayMs)
    }
  }

  /** What was reached by somebody else counts no more; nor does one survey that an event called off. */
  function cancel(surveyId?: string): void {
    if (surveyId) delete waiting[surveyId]
    else waiting = {}
  }

  return { track, reach, cancel }
}
