import type { Survey } from '@innerloop/shared'

/** Whether people write words of their own there, as in a comment or beside "other". */
export function isFreeText({ questions }: Survey, answerId: string): boolean {
  return answerId.endsWith('.other') || questions.some(({ id, kind }) => id === answerId && kind === 'text')
}
