import type { ProblemCode, ProblemDocument } from '@innerloop/shared/problem-codes'
import { problemsZhHans } from '../words/problems-zh-hans.ts'
import { inLanguage, words } from '../words/words.ts'

/** In English the collector says them itself. */
const titles = inLanguage<Partial<Record<ProblemCode, string>>>({ en: {}, 'zh-Hans': problemsZhHans })

export type Problem = { status: number; title: string; detail?: string }

/** A refusal by the collector (RFC 9457), or `status` 0 where nothing readable came back at all. */
export class ApiProblem extends Error {
  readonly problem: Problem

  constructor(problem: Problem, cause?: unknown) {
    super(problem.title, { cause })
    this.name = 'ApiProblem'
    this.problem = problem
  }
}

export function unreachable(cause: unknown): ApiProblem {
  return new ApiProblem(
    { status: 0, title: words.trouble.unreachable, detail: words.trouble.unreachableDetail },
    cause,
  )
}

export function unreadable(status: number, cause?: unknown): ApiProblem {
  return new ApiProblem({ status, title: words.trouble.unclear, detail: words.trouble.unclearDetail }, cause)
}

export async function refusalOf(response: Response): Promise<ApiProblem> {
  const document: Partial<ProblemDocument> | null = await response.json().catch(() => null)
  if (typeof document?.title !== 'string') return unreadable(response.status)
  const { code, title, detail } = document
  return new ApiProblem({ status: response.status, title: (code && titles[code]) ?? title, detail })
}

/** What to show for anything that was thrown; a bug of this page goes on upwards. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ApiProblem) return error.problem
  throw error
}
