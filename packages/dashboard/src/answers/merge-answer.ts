// The newest answers, newest first: an answer enters at the top, and stays in its place as the person goes on.

import type { LiveResponse } from '@innerloop/collector'

export const MOST_ANSWERS = 20

/** A prompt that was only shown is not an answer yet. */
export function isAnswer({ score, comment }: LiveResponse): boolean {
  return score !== null || comment !== null
}

export function mergeAnswer(answers: readonly LiveResponse[], incoming: LiveResponse): LiveResponse[] {
  if (!isAnswer(incoming)) return [...answers]
  if (answers.some(({ id }) => id === incoming.id))
    return answers.map((answer) => (answer.id === incoming.id ? incoming : answer))
  return [incoming, ...answers].slice(0, MOST_ANSWERS)
}
