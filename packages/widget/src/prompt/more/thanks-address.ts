import type { Survey, SurveyResponse } from '@innerloop/shared'
import { bandOfScore } from '@innerloop/shared/band-of'
import type { Values } from '../session.ts'
import { fillPlaceholders } from './fill-placeholders.ts'

/** Where the thanks lead, if they do after these answers: a page of the web, and nothing else. */
export function thanksAddress(
  { questions, thanksLink }: Pick<Survey, 'questions' | 'thanksLink'>,
  answers: Values,
  response: SurveyResponse,
): string | undefined {
  if (!thanksLink) return undefined
  const { url, bands } = thanksLink
  const score = answers[questions.find(({ kind }) => kind === 'nps')?.id ?? '']
  if (bands && !(typeof score === 'number' && bands.includes(bandOfScore(score)))) return undefined
  const address = fillPlaceholders(url, response, encode)
  return /^https?:/i.test(address) ? address : undefined
}

/** Half characters cannot be encoded. */
function encode(fact: string): string {
  return encodeURIComponent(fact.replace(/\p{Surrogate}/gu, ''))
}
