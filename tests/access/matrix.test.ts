import { PROBLEMS, type ProblemDocument } from '@innerloop/shared/problem-codes'
import { expect, test } from 'vitest'
import type { Operation } from '../../packages/collector/src/reference/operation.ts'
import { operations } from '../../packages/collector/src/reference/operations.ts'
import { type Actor, actorsOf } from './actors.ts'
import { expectedAnswer, refusalBeyondAdmission, type Target, TARGETS } from './expected-answer.ts'
import { anyRequest, requestOf } from './requests.ts'
import { PROJECTS, type TwoProjects, twoProjects } from './two-projects.ts'

test('every route answers everybody, wherever they ask, exactly as the documents say', async () => {
  const world = await twoProjects()
  const actors = await actorsOf(world)
  const surprises: string[] = []
  const checked = { admitted: 0, refused: 0 }
  for (const operation of operations)
    for (const actor of actors) {
      const unknown = new Set<string>()
      for (const target of targetsOf(operation)) {
        const { expected, got, body } = await check(world, { operation, actor, target })
        checked[/^[23]/.test(expected) ? 'admitted' : 'refused'] += 1
        if (got !== expected) surprises.push(`${describe(operation, actor, target)}: ${got}, not ${expected}`)
        if (got === '404 project.unknown' && target !== undefined) unknown.add(body)
      }
      if (unknown.size > 1)
        surprises.push(
          `${describe(operation, actor)}: a project that is closed to them is told from one that is not`,
        )
    }
  const { admitted, refused } = checked
  console.log(
    `${admitted + refused} cells (${operations.length} routes, ${actors.length} callers): ${admitted} admitted, ${refused} refused`,
  )
  expect(surprises).toEqual([])
})

/** A project that the address names cannot be left out; where none matters, the two are enough. */
function targetsOf({ path, query }: Operation): readonly Target[] {
  if (path.includes(':projectId')) return TARGETS.filter((target) => target !== undefined)
  return query && 'project' in query.shape ? TARGETS : PROJECTS
}

type Cell = { operation: Operation; actor: Actor; target: Target }

async function check(world: TwoProjects, { operation, actor, target }: Cell) {
  const expected = expectedAnswer(operation, actor, target)
  const isAdmitted = 'admittedTo' in expected
  const place = { world, actor, project: isAdmitted ? expected.admittedTo : (target ?? 'shop') }
  const request = isAdmitted ? await requestOf(operation, place) : anyRequest(operation, place)
  const refusal = isAdmitted ? refusalBeyondAdmission(operation, actor, place.project) : expected.refusal
  const path = operation.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(request.path[name]!))
  const query = new URLSearchParams({ ...(target !== undefined && { project: target }), ...request.query })
  const answer = await actor.ask(operation.method.toUpperCase(), `${path}?${query}`, request.body)
  const body = await bodyOf(answer)
  if (ENDS_SESSIONS.has(operation.id)) await actor.renew()
  return { expected: refusal ?? successOf(operation), got: outcomeOf(operation, answer, body), body }
}

const ENDS_SESSIONS = new Set([
  'signIn',
  'signOut',
  'signOutEverywhere',
  'acceptInvitation',
  'changePassword',
])

async function bodyOf(answer: Response): Promise<string> {
  if (answer.headers.get('content-type') !== 'text/event-stream') return answer.text()
  await answer.body!.cancel()
  return ''
}

/** The status, with the code of a refusal, and whether the description lists it. */
function outcomeOf(operation: Operation, { status, headers }: Response, body: string): string {
  if (headers.get('content-type') !== 'application/problem+json')
    return status in operation.answers ? `${status}` : `${status} (not described)`
  const { code } = JSON.parse(body) as ProblemDocument
  const isListed = operation.problems.includes(code) && PROBLEMS[code][0] === status
  return `${status} ${code}${isListed ? '' : ' (not described)'}`
}

function successOf({ answers }: Operation): string {
  return Object.keys(answers).find((status) => /^[23]/.test(status))!
}

function describe({ method, path }: Operation, { name }: Actor, target?: Target): string {
  return `${method.toUpperCase()} ${path}, ${name}, project ${target ?? 'not named'}`
}
