import { click, openStarted, passMs, promptRoot } from '../test-page.ts'
import { configWith, createFakeCollector, surveys } from '../test-world.ts'
import { NEVER_RESTS } from './test-rules.ts'

type Started = Awaited<ReturnType<typeof openStarted>>

/** A page whose project asks `checkout`, as often as one likes but for what the survey says. */
export function openShop(
  survey: object,
  { signals, ...given }: Parameters<typeof openStarted>[0] & { signals?: unknown[] } = {},
) {
  const collector = createFakeCollector()
  const touchpoints = signals && [{ key: 'checkout.paid', name: 'Paid', signals }]
  collector.config = configWith([{ ...surveys.checkout, pace: NEVER_RESTS, ...survey }], {}, touchpoints)
  return openStarted({ collector, ...given })
}

export const reasonOf = async ({ innerloop }: Started) => {
  const [verdict] = (await innerloop.explain()).surveys
  return verdict!.eligible ? 'eligible' : verdict!.reason
}
export async function pay({ innerloop }: Started, properties?: object) {
  innerloop.track('checkout.paid', { ...properties })
  await passMs(10)
  const isShown = !!promptRoot()
  if (isShown) click('.close')
  return isShown
}
