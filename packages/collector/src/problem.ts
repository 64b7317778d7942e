import { PROBLEMS, type ProblemCode, type ProblemDocument } from '@innerloop/shared/problem-codes'

/** A refusal. `detail` tells the caller what to do; `more` adds members to the problem document. */
export class Problem extends Error {
  readonly code: ProblemCode
  readonly detail: string | undefined
  readonly more: Record<string, unknown>

  constructor(code: ProblemCode, detail?: string, more: Record<string, unknown> = {}) {
    super(detail ? `${PROBLEMS[code][1]}: ${detail}` : PROBLEMS[code][1])
    this.code = code
    this.detail = detail
    this.more = more
  }
}

/** @example throw problem('project-key.unknown', 'Check data-project on the script tag.') */
export function problem(code: ProblemCode, detail?: string, more?: Record<string, unknown>): Problem {
  return new Problem(code, detail, more)
}

/** The RFC 9457 document of a refusal. */
export function problemDocument({ code, detail, more }: Problem): ProblemDocument {
  const [status, title] = PROBLEMS[code]
  return { type: `urn:innerloop:problem:${code}`, code, title, status, ...(detail && { detail }), ...more }
}
