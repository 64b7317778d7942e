import { ApiProblem } from '../../api/api-problem.ts'

/** Whether the collector has none of it yet. */
export function isUnknown(error: unknown): boolean {
  return error instanceof ApiProblem && error.problem.status === 404
}
