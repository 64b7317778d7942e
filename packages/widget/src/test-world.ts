import { Project, Survey, Touchpoint, type SurveyResponse } from '@innerloop/shared'
import { mergeResponse } from '@innerloop/shared/merge-response'
import { widgetConfigOf } from '@innerloop/shared/widget-config-of'
import { startAsking, type AskingNeeds } from './asking/start-asking.ts'
import { explain } from './debug/debug.ts'
import { startDelivery } from './delivery/start-delivery.ts'
import type { Chunks, Edges } from './edges.ts'
import { createIdentity } from './identity.ts'
import { createLoad } from './load.ts'
import { startRules } from './rules/start-rules.ts'
import { createStorage } from './storage.ts'
import { createTransport } from './transport.ts'

/** The one world that all tests of the widget play in. */
export const PROJECT = 'pk_shop'
export const PREFIX = `innerloop:${PROJECT}:`
export const HOST = 'https://collector.example'
export const DAY_MS = 86_400_000

export const surveys = {
  checkout: Survey.parse({
    id: 'checkout',
    version: 3,
    name: 'After payment',
    touchpoints: ['checkout.paid'],
    questions: [
      { id: 'score', kind: 'nps', wording: { en: 'Would you recommend us?', de: 'Empfehlen Sie uns?' } },
      {
        id: 'reason',
        kind: 'text',
        wording: { en: 'Why?' },
        wordingByBand: { detractor: { en: 'What should we fix?' }, promoter: { en: 'What do you value?' } },
      },
    ],
    thanks: { en: 'Thank you.' },
  }),
  support: Survey.parse({
    id: 'support',
    version: 1,
    name: 'After a case',
    touchpoints: ['support.closed'],
    pace: { afterAnswerDays: 14, afterDeclineDays: 14, afterDisplayDays: 7 },
    questions: [{ id: 'effort', kind: 'ces', wording: { en: 'It was easy.' } }],
    thanks: { en: 'Thank you.' },
  }),
}

const AT_ONCE = { afterAnswerDays: 0, afterDeclineDays: 0, afterDisplayDays: 0 }

/** As the collector tells it, with all that the schemas fill in. */
export function configWith(
  given: unknown[] = [surveys.checkout, surveys.support],
  project: object = {},
  touchpoints: unknown[] = [],
) {
  return widgetConfigOf({
    project: Project.parse({ id: 'shop', key: PROJECT, name: 'Shop', pace: AT_ONCE, ...project }),
    touchpoints: touchpoints.map((one) => Touchpoint.parse(one)),
    surveys: given.map((one) => Survey.parse(one)),
  })
}

export const config = configWith()

export const shown: SurveyResponse = {
  id: '01890a5d-ac96-774b-bcce-b302099a8057',
  surveyId: 'checkout',
  surveyVersion: 3,
  sequence: 0,
  state: 'shown',
  shownAt: '2026-05-04T10:00:00.000Z',
  answers: {},
  context: { channel: 'web' },
}

export const NOW = Date.parse(shown.shownAt)

/** Like localStorage: its entries are its own keys. */
export function createFakeStorage(): Storage {
  const methods = {
    getItem(this: Record<string, string>, key: string) {
      return Object.hasOwn(this, key) ? this[key] : null
    },
    setItem(this: Record<string, string>, key: string, value: string) {
      this[key] = value
    },
    removeItem(this: Record<string, string>, key: string) {
      delete this[key]
    },
  }
  return Object.create(methods)
}

export type Fate = 'stored' | 'lost' | 'acknowledgement-lost' | Response

/** Keeps what it acknowledges, merged, as the real one does. */
export function createFakeCollector() {
  const collector = {
    responses: new Map<string, SurveyResponse>(),
    batches: [] as SurveyResponse[][],
    requests: [] as { url: string; init: RequestInit }[],
    /** What becomes of the next requests; then all are stored. */
    fates: [] as Fate[],
    config: config as unknown,
    async fetch(url: string | URL | Request, init: RequestInit = {}): Promise<Response> {
      collector.requests.push({ url: String(url), init })
      const fate = collector.fates.shift() ?? 'stored'
      if (fate instanceof Response) return fate
      if (fate === 'lost') throw new TypeError('Failed to fetch')
      if (init.method !== 'POST') return Response.json(collector.config)
      store(JSON.parse(String(init.body)).responses)
      if (fate === 'acknowledgement-lost') throw new TypeError('Failed to fetch')
      return Response.json({ accepted: 1, rejected: [] }, { status: 202 })
    },
  }

  function store(responses: SurveyResponse[]): void {
    collector.batches.push(responses)
    for (const response of responses) {
      const known = collector.responses.get(response.id)
      collector.responses.set(response.id, known ? mergeResponse(known, response) : response)
    }
  }

  return collector
}

export type FakeCollector = ReturnType<typeof createFakeCollector>

/** The real ones. */
const chunks: Chunks = {
  prompt: { startAsking },
  delivery: { startDelivery },
  rules: { startRules },
  debug: { explain },
}
export const loadChunk: Edges['load'] = async (name) => chunks[name]

export function needsFor(collector: Pick<FakeCollector, 'fetch'>, browser = createFakeStorage()) {
  const store = createStorage(PREFIX, () => browser)
  const said: unknown[][] = []
  const needs: AskingNeeds = {
    project: PROJECT,
    locale: undefined,
    request: createTransport(HOST, collector.fetch),
    store,
    identity: createIdentity(store),
    listeners: new Set(),
    now: Date.now,
    load: createLoad(loadChunk),
    deliver() {},
    log: (...parts) => said.push(parts),
  }
  return { ...needs, said, browser }
}
