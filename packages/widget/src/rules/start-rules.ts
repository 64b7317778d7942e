import type { Survey, WidgetConfig } from '@innerloop/shared'
import type { Facts, No } from '../api.ts'
import type { AskingNeeds } from '../asking/start-asking.ts'
import type { Circumstances } from '../eligibility.ts'
import type { Occasion } from '../trigger.ts'
import { isSampled } from './sampling.ts'

export type RulesNeeds = Pick<AskingNeeds, 'store' | 'identity' | 'now' | 'listeners' | 'log'> & {
  config: WidgetConfig
  /** A signal says that a touchpoint was reached. */
  reach(occasion: Occasion): void
  /** An event calls the survey off while it waits for its delay. */
  cancel(surveyId: string): void
}

export type Rules = {
  /** The host tracked an event: it may reach touchpoints by other names, and call surveys off. */
  tracked(name: string, properties?: Facts): void
  /** @returns what stands in the way, given the longest rest by the pace */
  against(survey: Survey, circumstances: Circumstances, rest: No | undefined): No | undefined
}

/** Imported only where a project's touchpoints or surveys ask for more than the loader knows. */
export function startRules({ identity }: RulesNeeds): Rules {
  return {
    tracked() {},
    against({ id, audience }, _circumstances, rest) {
      const { traits } = identity.person()
      for (const name in audience.traits)
        if (traits?.[name] !== audience.traits[name]) return { reason: 'outside-audience' }
      return isSampled(identity.subject(), id, audience.share) ? rest : { reason: 'outside-share' }
    },
  }
}
