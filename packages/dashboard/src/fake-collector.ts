import { isAnswer } from './answers/merge-answer.ts'
import type { AnswerOf, LiveResponse, Me, ScoreReport } from '@innerloop/collector'
import { npsOf } from '@innerloop/shared/nps-of'

type Answer = LiveResponse & { score: NonNullable<LiveResponse['score']> }

/** A collector for tests: real `Response`s and a stream that tells what was saved, on answers kept in a list. */
export function createFakeCollector() {
  const answers: Answer[] = []
  const streams = new Set<EventTarget>()
  const requests: string[] = []
  const state = { key: 'ilk_good', invitation: 't0k', signedIn: false, broken: false }

  async function fetch(input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
    const { pathname, searchParams } = new URL(String(input), 'http://localhost:8787')
    const method = init.method ?? 'GET'
    requests.push(`${method} ${input}`)
    if (pathname === '/v1/session/ways') return Response.json({})
    if (pathname === '/v1/invitations/accept') {
      const { token, name } = JSON.parse(String(init.body))
      state.signedIn = token === state.invitation && name !== ''
      return state.signedIn ? Response.json({}) : refuse(404, 'The invitation is not known')
    }
    if (pathname === '/v1/session') {
      state.signedIn = method === 'POST' && JSON.parse(String(init.body)).key === state.key
      return method === 'POST' && !state.signedIn ? refuse(401, 'The admin key is not known') : done()
    }
    if (!state.signedIn) return refuse(401, 'The admin API needs a key')
    if (pathname === '/v1/me') return Response.json(ME)
    if (state.broken) return refuse(500, 'Something went wrong in the collector')
    const touchpoint = searchParams.get('touchpoint')
    const here = answers.filter(({ touchpoint: at }) => touchpoint === null || at?.key === touchpoint)
    if (pathname === '/v1/responses/recent')
      return Response.json({ responses: here.filter(isAnswer).toReversed() })
    if (pathname === '/v1/reports/difference') return Response.json(noDifference())
    if (pathname === '/v1/reports/scoreboard') return Response.json({ pinned: [], mustWins: [], unused: [] })
    if (pathname === '/v1/reports/alarms') return Response.json({ touchpoints: [] })
    return Response.json(reportOf(here, answers, searchParams))
  }

  class Stream extends EventTarget {
    readyState = 1
    constructor() {
      super()
      streams.add(this)
      queueMicrotask(() => this.dispatchEvent(new Event('open')))
    }
    close() {
      streams.delete(this)
    }
  }

  function save(answer: Answer) {
    const index = answers.findIndex(({ id }) => id === answer.id)
    answers.splice(index < 0 ? answers.length : index, 1, answer)
    const event = Object.assign(new Event('response'), { data: JSON.stringify(answer) })
    for (const stream of streams) stream.dispatchEvent(event)
  }

  return { fetch, EventSource: Stream as unknown as typeof EventSource, save, state, requests }
}

const ME: Me = {
  actor: { kind: 'key', id: 'k', name: 'Admin key' },
  everywhere: [],
  projects: [{ id: 'demo', name: 'Demo shop', permissions: ['reports:read', 'responses:read'] }],
}

export function answerOf(id: string, value: number, rest: Partial<Answer> = {}): Answer {
  return {
    id,
    survey: { id: 'checkout', name: 'Checkout' },
    touchpoint: { key: 'checkout.paid', name: 'Checkout paid' },
    state: 'completed',
    shownAt: '2026-11-22T12:00:00Z',
    score: { metric: 'nps', value },
    comment: null,
    locale: 'en',
    ...rest,
  }
}

function reportOf(here: Answer[], all: Answer[], query: URLSearchParams): ScoreReport {
  const places = Map.groupBy(all, ({ touchpoint }) => touchpoint!.key)
  return {
    ...scoreOf(here),
    project: { id: 'demo', name: 'Demo shop', timeZone: 'UTC' },
    pattern: 'past',
    survey: null,
    touchpoint: query.get('touchpoint'),
    from: null,
    to: null,
    by: query.get('by') as ScoreReport['by'],
    breaks: [],
    series: here.length === 0 ? [] : [{ from: '2026-11-16', ...scoreOf(here) }],
    touchpoints: [...places].map(([touchpoint, of]) => ({
      touchpoint,
      name: of[0]!.touchpoint!.name,
      ...scoreOf(of),
    })),
  }
}

/** Too few on either side to tell. */
function noDifference(): AnswerOf<'GET /v1/reports/difference'> {
  const side = {
    n: 0,
    score: null,
    interval: null,
    name: '',
    survey: null,
    touchpoint: null,
    dimension: null,
    value: null,
    from: null,
    to: null,
  }
  const [difference, interval, p] = [null, null, null]
  return {
    pattern: 'past',
    metric: 'nps',
    a: side,
    b: side,
    difference,
    interval,
    p,
    verdict: 'cannot-tell',
    sentence: '',
    warnings: [],
  }
}

function scoreOf(answers: Answer[]) {
  const scores: number[] = Array(11).fill(0)
  for (const { score } of answers) scores[score.value]!++
  const shown = answers.length
  return { ...npsOf(scores), scores, funnel: { shown, started: shown, completed: shown, dismissed: 0 } }
}

function done(): Response {
  return new Response(null, { status: 204 })
}

function refuse(status: number, title: string): Response {
  const headers = { 'content-type': 'application/problem+json' }
  return new Response(JSON.stringify({ type: 'about:blank', title, status, detail: 'Try again.' }), {
    status,
    headers,
  })
}
