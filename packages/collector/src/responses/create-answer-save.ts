import type { IncomingMessage } from 'node:http'
import type { ResponseBatch } from '@innerloop/shared'
import type { Answer } from '../create-refuse.ts'
import { headerOf, isOwnOrigin, readJsonOf } from '../http.ts'
import type { InsideAnswer } from '../inside/inside-answer.ts'
import type { Limits } from '../limits/create-limits.ts'
import { problem } from '../problem.ts'
import type { Directory, ProjectEntry } from '../projects/directory.ts'
import { createSortResponses, type Rejected } from './create-sort-responses.ts'
import { parseBatch } from './parse-response.ts'
import type { ReceiveResponses } from './receive-responses.ts'

/** @throws Problem, which says why nothing of it was stored */
export type AnswerSave = (incoming: IncomingMessage) => Promise<Answer>

type Dependencies = {
  directory: Directory
  receiveResponses: ReceiveResponses
  /** Employees' answers; resolves when they are on the disk. */
  keepInside: (answers: readonly InsideAnswer[]) => Promise<void>
  clock: () => number
  publicUrl: string | undefined
  limits: Limits
  onRejected: (rejected: readonly Rejected[]) => void
}

/** Any page may read the answer; whether it may send is decided by its origin. */
export function createAnswerSave(dependencies: Dependencies): AnswerSave {
  const { directory, receiveResponses, keepInside, clock, publicUrl, limits, onRejected } = dependencies
  const ownOrigin = publicUrl && new URL(publicUrl).origin
  const sortResponses = createSortResponses()
  return async (incoming) => {
    limits.limitSender('save', incoming)
    const body = await readJsonOf(incoming)
    const entry = findProject(directory, body)
    limits.limitProject(entry.project.id)
    refuseForeignOrigin(incoming, entry, ownOrigin)
    const sorted = sortResponses(entry, readBatch(body), clock())
    const { arrivals, inside, accepted, rejected, unproved } = sorted
    if (accepted === 0) throw allRejected(rejected)
    if (arrivals.length > 0) await receiveResponses(arrivals)
    if (inside.length > 0) await keepInside(inside)
    if (rejected.length > 0) onRejected(rejected)
    const answer = { accepted, rejected, ...(unproved.length && { unproved }) }
    return { status: 202, headers: JSON_WITH_CORS, body: JSON.stringify(answer) }
  }
}

export const CORS = { 'access-control-allow-origin': '*' }
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
  incoming: IncomingMessage,
  { project }: ProjectEntry,
  ownOrigin: string | undefined,
): void {
  const origin = headerOf(incoming, 'origin')
  if (origin === undefined || project.origins.includes(origin)) return
  if (origin === 'null' && project.allowNullOrigin) return
  if (isOwnOrigin(incoming, origin, ownOrigin)) return
  throw problem('origin.not-allowed', `Add "${origin}" to the project's origins.`)
}

function readBatch(body: unknown): ResponseBatch {
  const parsed = parseBatch(body)
  if (parsed.success) return parsed.data
  const { path, message } = parsed.error.issues[0]!
  throw problem('request.invalid', `${path.join('.') || 'body'}: ${message}`)
}

function allRejected(rejected: readonly Rejected[]): Error {
  const first = rejected[0]!
  return problem(first.code, first.detail, { rejected })
}
