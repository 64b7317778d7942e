import { newSurveyOf } from '../../surveys/new-survey-of.ts'
import { TEMPLATE_LOCALES } from '../../surveys/templates.ts'

/** From so much less use on, in per cent, as in the list of opportunities. */
const DROP = -30

/** A probe of pattern "potential" whose audience is whoever the page says uses us much less. @param now milliseconds */
export function probeOf(trait: string, name: string, now: number) {
  const day = new Date(now).toISOString().slice(0, 10)
  return {
    ...newSurveyOf({
      id: `probe-${day}-${now % 100_000}`,
      name,
      template: 'probe',
      locales: TEMPLATE_LOCALES,
      touchpoints: [],
    }),
    audience: { share: 1, traits: {}, rule: { fact: `traits.${trait}`, atMost: DROP } },
  }
}
