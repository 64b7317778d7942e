import type { Signal, WidgetConfig } from '@innerloop/shared'
import type { Facts } from '../../api.ts'
import type { Occasion } from '../../trigger.ts'
import type { Attempt } from '../attempt.ts'
import { meetsTests } from '../meets-tests.ts'
import { isOnPage } from '../page-address.ts'
import { onNavigation } from './on-navigation.ts'
import { stayOn } from './stay-on.ts'
import { watchPage, type PageSignal } from './watch-page.ts'

type Needs = {
  touchpoints: NonNullable<WidgetConfig['touchpoints']>
  reach(occasion: Occasion): void
  attempt: Attempt
}

/** @returns what to call when the host tracks an event */
export function startSignals({ touchpoints, reach, attempt }: Needs) {
  const watches = touchpoints.flatMap(({ key, signals }) =>
    signals
      .filter((signal): signal is PageSignal => signal.on !== 'event')
      .map((signal) =>
        watchPage(signal, () => attempt(() => reach({ touchpoint: key, isStillThere: stayOn(signal.page) }))),
      ),
  )
  const arrive = () => watches.forEach(attempt)
  arrive()
  if (watches.length) attempt(() => onNavigation(arrive))

  /** `track` reaches the touchpoint of the same name by itself. */
  return (name: string, properties: Facts | undefined): void => {
    for (const { key, signals } of touchpoints) {
      const signal = signals.find((one) => attempt(() => isTracked(one, name, properties)))
      if (!signal || key === name) continue
      reach({ touchpoint: key, properties, ...(signal.page && { isStillThere: stayOn(signal.page) }) })
    }
  }
}

function isTracked(signal: Signal, name: string, properties: Facts | undefined): boolean {
  if (signal.on !== 'event' || signal.name !== name) return false
  const { where = [], page } = signal
  return isOnPage(location, page) && where.every((one) => meetsTests(properties?.[one.property], one))
}
