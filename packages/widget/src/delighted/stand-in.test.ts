import { expect, test } from 'vitest'
import { createSurvey, type Options, type Settings, standIn } from './stand-in.ts'

const SETTINGS: Settings = { touchpoint: 'checkout.paid', survey: undefined, personProperty: undefined }

function aShim(settings: Partial<Settings> = {}) {
  const calls: unknown[][] = []
  const warnings: string[] = []
  const delays: number[] = []
  const survey = createSurvey(
    { ...SETTINGS, ...settings },
    {
      innerloop: (...call) => void calls.push(call),
      warn: (text) => void warnings.push(text),
      now: () => 4000,
      later: (done, delayMs) => {
        delays.push(delayMs)
        done()
      },
    },
  )
  return { survey, calls, warnings, delays }
}

test('who it is and what is known go to our widget, and it asks at the touchpoint', () => {
  const { survey, calls, warnings } = aShim()
  survey({
    email: 'ana@x.example',
    name: 'Ana',
    createdAt: '2026-01-02T03:04:05Z',
    properties: { plan: 'pro', orderId: 7 },
  })
  expect(calls).toEqual([
    ['identify', 'ana@x.example', { email: 'ana@x.example', name: 'Ana', createdAt: '2026-01-02T03:04:05Z' }],
    ['track', 'checkout.paid', { plan: 'pro', orderId: 7 }],
  ])
  expect(warnings).toEqual([])
})

test('your own id comes first, where a property holds it; nobody is nobody', () => {
  const { survey, calls } = aShim({ personProperty: 'customerId' })
  survey({ email: 'ana@x.example', properties: { customerId: 123 } })
  survey()
  expect(calls.map(([name, first]) => [name, first])).toEqual([
    ['identify', '123'],
    ['track', 'checkout.paid'],
    ['track', 'checkout.paid'],
  ])
})

test('it waits for the time on the page, and asks at once when it is forced to', () => {
  const { survey, calls, delays } = aShim({ survey: 'checkout' })
  survey({ minTimeOnPage: 90 })
  survey({ minTimeOnPage: 2, forceDisplay: true, properties: { plan: 'pro' } })
  expect(delays).toEqual([86_000, 0])
  expect(calls[1]).toEqual(['show', 'checkout', { touchpoint: 'checkout.paid', properties: { plan: 'pro' } }])
})

test('what is not taken over is said, once each', () => {
  const { survey, calls, warnings } = aShim()
  const options: Options = {
    sampleFactor: 0.1,
    forceDisplay: true,
    properties: { locale: 'de', questionProductName: 'Fern' },
  }
  survey(options)
  survey(options)
  expect(warnings.map((text) => /"(.*?)"/.exec(text)![1])).toEqual([
    'sampleFactor',
    'properties.locale',
    'properties.questionProductName',
    'forceDisplay',
  ])
  expect(calls).toEqual([
    ['track', 'checkout.paid', {}],
    ['track', 'checkout.paid', {}],
  ])
})

test('what the snippet kept is done when the stand-in comes, however it was kept', () => {
  const { survey, calls } = aShim()
  const page: { delighted?: unknown } = {
    delighted: Object.assign([
      ['survey', [{ email: 'a@x.example' }]],
      ['identify', ['ignored']],
      ['survey', { email: 'b@x.example' }],
    ]),
  }
  standIn(page, survey)
  expect(calls.filter(([name]) => name === 'identify').map(([, id]) => id)).toEqual([
    'a@x.example',
    'b@x.example',
  ])
  ;(page.delighted as { survey: typeof survey }).survey({ email: 'c@x.example' })
  expect(calls.at(-2)![1]).toBe('c@x.example')
})
