import type { ProblemCode, ProblemDocument } from '@innerloop/shared/problem-codes'

/** The collector said no. What never reached it rejects as `fetch` does. */
export class ApiRefusal extends Error {
  readonly status: number
  /** Undefined where something between here and the collector answered. */
  readonly code: ProblemCode | undefined
  /** What to do. */
  readonly detail: string | undefined
  /** The whole document, with members such as `issues`. */
  readonly problem: Readonly<Record<string, unknown>>

  constructor(status: number, problem: Partial<ProblemDocument>) {
    const { code, title, detail } = problem
    super([title ?? `The answer has status ${status}`, detail].filter(Boolean).join(': '))
    this.name = 'ApiRefusal'
    this.status = status
    this.code = code
    this.detail = detail
    this.problem = problem
  }
}

export async function refusalOf(response: Response): Promise<ApiRefusal> {
  const document: unknown = await response.json().catch(() => null)
  const isProblem = typeof document === 'object' && document !== null && 'code' in document
  return new ApiRefusal(response.status, isProblem ? (document as ProblemDocument) : {})
}
