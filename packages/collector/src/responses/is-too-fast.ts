// An answer that was sent before a person could have read the question and typed the words is marked, not dropped.

import type { Survey, SurveyResponse } from '@innerloop/shared'

/**
 * Five times the average of silent reading, which is 238 words or about 1,200 characters a minute (Brysbaert 2019),
 * and more than anybody types.
 */
const CHARACTERS_PER_SECOND = 100
/** To see that something appeared, and to point at it. */
const REACTION_MS = 300

type Questions = Survey['questions']

/**
 * @param shownAt what the device says, as `sentAt` in milliseconds since 1970-01-01 UTC. A save that is sent again is
 *   later, so that only a first one can be too fast
 */
export function isTooFast(
  { questions }: Pick<Survey, 'questions'>,
  { answers }: Pick<SurveyResponse, 'answers'>,
  { shownAt, sentAt }: { shownAt: number; sentAt: number },
): boolean {
  const elapsedMs = sentAt - shownAt
  // The most that a survey can ask for takes longer; a clock that went back says nothing.
  if (elapsedMs < 0 || elapsedMs > 60_000) return false
  const shortest = shortestOf(questions)
  let characters = 0
  questions.forEach(({ id }, index) => {
    if (Object.hasOwn(answers, id)) characters += shortest[index]! + typedIn(answers[id]!.value)
  })
  return characters > 0 && elapsedMs < REACTION_MS + (characters / CHARACTERS_PER_SECOND) * 1000
}

const measured = new WeakMap<Questions, number[]>()

/** How long the wording of each question is in the language that needs least. */
function shortestOf(questions: Questions): number[] {
  const known = measured.get(questions)
  if (known) return known
  const lengths = questions.map(({ wording }) =>
    Math.min(...Object.values(wording).map((text = '') => text.length)),
  )
  measured.set(questions, lengths)
  return lengths
}

function typedIn(value: SurveyResponse['answers'][string]['value']): number {
  return typeof value === 'string' ? value.length : 0
}
