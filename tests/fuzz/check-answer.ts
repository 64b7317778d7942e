import { PROBLEMS, type ProblemDocument } from '@innerloop/shared/problem-codes'
import { createChecker } from '../../packages/collector/src/testing/create-checker.ts'
import { createFindRoute, type Description, type Route, routesOf } from './description.ts'
import type { WireRequest } from './request-of.ts'
import { SECRET_OF_THE_DISK } from './secret-of-the-disk.ts'
import type { Answer } from './send.ts'

/** Says what an answer has that the description does not allow, if anything. */
export function createCheckAnswer(description: Description) {
  const findRoute = createFindRoute(routesOf(description))
  const check = createChecker(description)

  return ({ method, address, headers }: WireRequest, answer: Answer): string | undefined => {
    const { status, body } = answer
    if (body.includes(SECRET_OF_THE_DISK)) return 'It shows a file beside the pages'
    if (status >= 500 && status !== 503) return `${status}: ${body}`
    if (isOfTheServer(answer, headers)) return undefined
    // A nasty address may lead to another route, or to none.
    const route = findRoute(method === 'HEAD' ? 'GET' : method, address)
    if (method === 'OPTIONS') return [204, 404].includes(status) ? undefined : `${status} to OPTIONS`
    if (method === 'HEAD')
      return !route || status in route.operation.responses ? undefined : `${status} to HEAD`
    const type = mediaTypeOf(answer)
    if (type === 'application/problem+json') {
      const wrong = checkProblem(answer)
      if (wrong) return wrong
      if ((JSON.parse(body) as ProblemDocument).code === 'request.not-found')
        return route ? `There is nothing at ${route.path}` : undefined
    }
    return route ? checkDescribed(route, answer, type) : `${status} where there is nothing`
  }

  function checkDescribed({ method, path, operation }: Route, { status, body }: Answer, type: string) {
    const described = operation.responses[status]
    if (!described) return `${status} is not described: ${body.slice(0, 300)}`
    if (!described.content) return body === '' ? undefined : `It has a body: ${body.slice(0, 300)}`
    if (!(type in described.content)) return `${status} as ${type} is not described`
    if (!type.endsWith('json')) return undefined
    const steps = ['paths', path, method.toLowerCase(), 'responses', `${status}`, 'content', type, 'schema']
    const wrong = check(steps, JSON.parse(body))
    return wrong && `${wrong}: ${body.slice(0, 1000)}`
  }
}

/** Node's HTTP server and its adapter refuse what is no request before the collector sees it. */
function isOfTheServer({ status, body }: Answer, { host }: Record<string, string>): boolean {
  return status === 400 && host !== undefined && body === ''
}

function checkProblem({ status, body }: Answer): string | undefined {
  const { code } = JSON.parse(body) as ProblemDocument
  if (!Object.hasOwn(PROBLEMS, code)) return `The code ${code} is not declared`
  return PROBLEMS[code][0] === status ? undefined : `${code} comes with ${status}`
}

function mediaTypeOf({ headers }: Answer): string {
  return (headers['content-type'] ?? '').split(';')[0]!
}
