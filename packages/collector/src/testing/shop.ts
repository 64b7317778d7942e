import { newId } from '@innerloop/shared/new-id'
import { Programme, type SurveyResponse } from '@innerloop/shared'

// The named world of the collector's tests: a shop in Lisbon with two touchpoints and two surveys.

export const people = { ana: 'customer-ana', ben: 'customer-ben' }

export const programme: Programme = Programme.parse({
  project: {
    id: 'shop',
    key: 'pk_shop',
    name: 'Shop',
    timeZone: 'Europe/Lisbon',
    origins: ['https://shop.example'],
  },
  touchpoints: [
    { key: 'checkout.paid', name: 'Order paid' },
    { key: 'parcel.arrived', name: 'Parcel arrived' },
  ],
  surveys: [
    {
      id: 'checkout',
      version: 1,
      name: 'After payment',
      touchpoints: ['checkout.paid', 'parcel.arrived'],
      questions: [
        { id: 'recommend', kind: 'nps', wording: { en: 'How likely …?' } },
        { id: 'reason', kind: 'text', wording: { en: 'Why?' } },
      ],
      thanks: { en: 'Thanks' },
    },
    {
      id: 'support',
      version: 1,
      name: 'After support',
      touchpoints: [],
      questions: [{ id: 'easy', kind: 'ces', wording: { en: 'It was easy' } }],
      thanks: { en: 'Thanks' },
    },
  ],
})

/** A response as the widget would send it. */
export function aResponse(over: Partial<SurveyResponse> = {}): SurveyResponse {
  return {
    id: newId(),
    surveyId: 'checkout',
    surveyVersion: 1,
    touchpoint: 'checkout.paid',
    sequence: 0,
    state: 'shown',
    shownAt: new Date().toISOString(),
    answers: {},
    ...over,
  }
}

export function aCompletedResponse(score: number, over: Partial<SurveyResponse> = {}): SurveyResponse {
  return aResponse({
    sequence: 1,
    state: 'completed',
    answers: { recommend: { value: score, sequence: 1 } },
    ...over,
  })
}
