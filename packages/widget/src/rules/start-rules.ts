import type { Survey, WidgetConfig, WidgetSurvey } from '@innerloop/shared'
import type { No } from '../api.ts'
import type { AskingNeeds } from '../asking/start-asking.ts'
import type { Circumstances } from '../eligibility.ts'
import type { Occasion } from '../trigger.ts'
import { createAttempt } from './attempt.ts'
import { countDisplays } from './count-displays.ts'
import { isInAudience } from './is-in-audience.ts'
import { keepVisits } from './keep-visits.ts'
import { nextOpening } from './next-opening.ts'
import { obstacleOf } from './obstacle-of.ts'
import { ofSubject } from './of-subject.ts'
import { readFacts } from './read-facts.ts'
import { createRecall } from './recall-history.ts'
import { isSampled } from './sampling.ts'
import { startSignals } from './signals/start-signals.ts'

export type RulesNeeds = Pick<
  AskingNeeds,
  'project' | 'request' | 'store' | 'identity' | 'now' | 'listeners' | 'log'
> & {
  /** The newest. Signals are those of the one with which the rules started. */
  config(): WidgetConfig
  /** A signal says that a touchpoint was reached. */
  reach(occasion: Occasion, config: WidgetConfig): void
  /** An event calls the survey off while it waits for its delay. */
  cancel(surveyId: string): void
}

export type Rules = {
  /** The host tracked an event: it reaches its own touchpoint and maybe others, and may call surveys off. */
  tracked(occasion: Occasion): void
  /** @returns what stands in the way, given the longest rest by the pace */
  against(survey: Survey, circumstances: Circumstances, rest: No | undefined): No | undefined
}

/** Imported only where a project's touchpoints or surveys ask for more than the loader knows. */
export function startRules(needs: RulesNeeds): Rules {
  const { identity, config, log, cancel } = needs
  const recall = createRecall(needs)
  const attempt = createAttempt(log)
  const visits = keepVisits(needs)
  /** By survey: where and with what it was last to be shown, for whoever asks why it was not. */
  const occasions: Record<string, Occasion | undefined> = {}
  countDisplays(needs, visits)
  const trackedEvent = startSignals({ touchpoints: config().touchpoints ?? [], reach, attempt })

  return {
    tracked(occasion) {
      const { touchpoint: name = '', properties } = occasion
      for (const { id, cancelledBy } of config().surveys) if (cancelledBy?.includes(name)) cancel(id)
      trackedEvent(name, properties)
      void reach(occasion)
    },

    against(survey: WidgetSurvey, circumstances, rest) {
      const { id, audience, schedule } = survey
      const { now } = circumstances
      const occasion = (occasions[id] = circumstances.occasion ?? occasions[id])
      const visit = visits.at(now)
      const { traits } = identity.person()
      const read = readFacts({ traits, occasion, visit, now })
      return obstacleOf({
        ...circumstances,
        survey,
        config: config(),
        rest,
        hasLeft: occasion?.isStillThere?.() === false,
        isInAudience: !!attempt(() => isInAudience(audience, traits, read)),
        isInShare: isSampled(identity.subject(), id, audience.share),
        displays: ofSubject(needs, 'displays')[id] ?? 0,
        snoozedUntil: ofSubject(needs, 'snoozed')[id],
        visitStartedAt: visit.startedAt,
        opensAt: (at) => (schedule ? (attempt(() => nextOpening(schedule, at)) ?? Infinity) : at),
      })
    },
  }

  /** An occasion whose page was left makes room for the next. */
  async function reach(occasion: Occasion): Promise<void> {
    for (const { id, touchpoints } of config().surveys)
      if (touchpoints.includes(occasion.touchpoint!)) {
        if (attempt(() => occasions[id]?.isStillThere?.()) === false) cancel(id)
        occasions[id] = occasion
      }
    const subject = identity.subject()
    const isKnown = recall()
    if (isKnown) await isKnown
    if (subject === identity.subject()) needs.reach(occasion, config())
  }
}
