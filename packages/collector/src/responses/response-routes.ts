import type { ResponseBatch, SurveyResponse } from '@innerloop/shared'
import type { ProblemCode } from '@innerloop/shared/problem-codes'
import { type Context, Hono } from 'hono'
import { isOwnOrigin, type NodeEnv, readJson, requestHeader } from '../http.ts'
import type { Limits } from '../limits/create-limits.ts'
import type { Flag } from '../database/tables.ts'
import { problem } from '../problem.ts'
import type { Directory, ProjectEntry } from '../projects/directory.ts'
import { checkResponse } from './check-response.ts'
import { correctClock } from './correct-clock.ts'
import { createRepeatWatch } from './create-repeat-watch.ts'
import { isTooFast } from './is-too-fast.ts'
import { parseBatch } from './parse-response.ts'
import { provePerson } from './prove-person.ts'
import type { ReceiveResponses } from './receive-responses.ts'
import type { Arrival } from './store-responses.ts'

type Rejected = { index: number; id: string | null; code: ProblemCode; detail: string | undefined }

type Dependencies = {
  directory: Directory
  receiveResponses: ReceiveResponses
  clock: () => number
  publicUrl: string | undefined
  limits: Limits
}

/** The wire: `POST /v1/responses`. Any page may read the answer; whether it may send is decided by its origin. */
export function createResponseRoutes(
  { directory, receiveResponses, clock, publicUrl, limits }: Dependencies,
  onRejected: (rejected: readonly Rejected[]) => void,
): Hono<NodeEnv> {
  const ownOrigin = publicUrl && new URL(publicUrl).origin
  const isRepeated = createRepeatWatch()
  return new Hono<NodeEnv>()
    .options('/', (context) =>
      context.body(null, 204, {
        ...CORS,
        'access-control-allow-methods': 'POST',
        'access-control-allow-headers': 'content-type',
        'access-control-max-age': '86400',
      }),
    )
    .post('/', async (context) => {
      limits.limitSender('save', context)
      const body = await readJson(context)
      const entry = findProject(directory, body)
      limits.limitProject(entry.project.id)
      refuseForeignOrigin(context, entry, ownOrigin)
      const { arrivals, rejected, unproved } = sortResponses(entry, readBatch(body), {
        receivedAt: clock(),
        isRepeated,
      })
      if (arrivals.length === 0) throw allRejected(rejected)
      await receiveResponses(arrivals)
      if (rejected.length > 0) onRejected(rejected)
      const answer = { accepted: arrivals.length, rejected, ...(unproved.length && { unproved }) }
      return context.body(JSON.stringify(answer), 202, JSON_WITH_CORS)
    })
}

const CORS = { 'access-control-allow-origin': '*' }
const JSON_WITH_CORS = { ...CORS, 'content-type': 'application/json' }

function findProject(directory: Directory, body: unknown): ProjectEntry {
  const key = (body as { projectKey?: unknown } | null)?.projectKey
  if (typeof key !== 'string' || key === '')
    throw problem('project-key.missing', 'Send the project key as "projectKey".')
  const entry = directory.byKey(key)
  if (!entry) throw problem('project-key.unknown', 'Check the key, as in data-project on the script tag.')
  return entry
}

function refuseForeignOrigin(
  context: Context<NodeEnv>,
  { project }: ProjectEntry,
  ownOrigin: string | undefined,
): void {
  const origin = requestHeader(context, 'origin')
  if (origin === undefined || project.origins.includes(origin)) return
  if (origin === 'null' && project.allowNullOrigin) return
  if (isOwnOrigin(context, origin, ownOrigin)) return
  throw problem('origin.not-allowed', `Add "${origin}" to the project's origins.`)
}

function readBatch(body: unknown): ResponseBatch {
  const parsed = parseBatch(body)
  if (parsed.success) return parsed.data
  const { path, message } = parsed.error.issues[0]!
  throw problem('request.invalid', `${path.join('.') || 'body'}: ${message}`)
}

function sortResponses(
  entry: ProjectEntry,
  { sentAt, responses }: ResponseBatch,
  { receivedAt, isRepeated }: { receivedAt: number; isRepeated: ReturnType<typeof createRepeatWatch> },
) {
  const arrivals: Arrival[] = []
  const rejected: Rejected[] = []
  const unproved: string[] = []
  const sentAtMs = Date.parse(sentAt)
  responses.forEach((raw, index) => {
    const checked = checkResponse(entry, raw)
    if ('refusal' in checked) {
      const { code, detail } = checked.refusal
      rejected.push({ index, id: idOf(raw), code, detail })
      return
    }
    const { survey } = checked
    const response = provePerson(entry, checked.response)
    if (response !== checked.response) unproved.push(response.id)
    const shownAt = Date.parse(response.shownAt)
    const flags: Flag[] = []
    if (isRepeated(entry.project.id, response, receivedAt)) flags.push('repeated')
    if (isTooFast(survey, response, { shownAt, sentAt: sentAtMs })) flags.push('too-fast')
    arrivals.push({
      entry,
      survey,
      response: shownAtTime(response, shownAt, correctClock(shownAt, sentAtMs, receivedAt)),
      receivedAt,
      flags,
    })
  })
  return { arrivals, rejected, unproved }
}

function shownAtTime(response: SurveyResponse, claimed: number, right: number): SurveyResponse {
  return right === claimed ? response : { ...response, shownAt: new Date(right).toISOString() }
}

function idOf(raw: unknown): string | null {
  const id = (raw as { id?: unknown } | null)?.id
  return typeof id === 'string' ? id.slice(0, 64) : null
}

function allRejected(rejected: readonly Rejected[]): Error {
  const first = rejected[0]!
  return problem(first.code, first.detail, { rejected })
}
