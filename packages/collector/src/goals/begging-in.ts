// Words that ask for a good score, rather than for an opinion.

import type { Survey } from '@innerloop/shared'

export type Begging = { surveyId: string; questionId: string; phrase: string }

const PHRASES: readonly RegExp[] = [
  /\b(give|rate|score|award)\s+(us|me|him|her|them)\s+(with\s+)?(an?\s+|the\s+)?(10|ten|9|nine|5|five|top|full|highest|best|maximum)\b[^.?!]{0,20}/i,
  /\b(10|ten)\s*(out\s+of|\/)\s*(10|ten)\b/i,
  /\b(5|five)[\s-]stars?\b/i,
  /\banything\s+(less|lower|below)\b[^.?!]{0,40}/i,
  /\b(my|our|his|her)\s+(bonus|pay|job)\b[^.?!]{0,40}/i,
  /(打|给|評|评)[^。？！]{0,6}(10|十|满|滿|5|五|最高|高)\s*(分|星)/,
  /(满分|滿分|五星)?好(评|評)/,
  /\b(geben|gib|bewerten|vergeben)\s+(sie\s+)?uns\s+[^.?!]{0,12}\b(10|zehn|bestnote|5|fünf)\b/i,
  /(denos|dénos|danos|dê-nos|dá-nos|avalie-nos|califíquenos|póngan?os)\s+[^.?!]{0,12}(10|diez|dez|5|cinco)/i,
  /(donnez|mettez|attribuez)[\s-]nous\s+[^.?!]{0,16}(10|dix|5|cinq)/i,
]

/** Where a survey's questions beg, with the words. */
export function beggingIn({ id: surveyId, questions }: Survey): Begging[] {
  return questions.flatMap((question) =>
    textsIn(question).flatMap((text) => {
      const phrase = PHRASES.map((one) => one.exec(text)?.[0]).find((found) => found !== undefined)
      return phrase === undefined ? [] : [{ surveyId, questionId: question.id, phrase: phrase.trim() }]
    }),
  )
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
