import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import type { SurveyResponse } from '@innerloop/shared'
import { aCompletedResponse } from './shop.ts'

const FOLDER = new URL('../../../../tests/fixtures/', import.meta.url)

/** Comments of the fixtures, as answers to the shop's first survey. `themes` are those that were planted. */
export type Commented = {
  response: SurveyResponse
  comment: string
  themes: string[]
  score: number
  language: string
}

/** Written for the tests: what is planted in each is known. */
export function plantedComments(name: 'comments-en' | 'comments-zh'): Commented[] {
  return rowsOf(`${name}.csv`).map(({ score, comment, themes, day }) =>
    commented(Number(score), comment!, {
      language: name.slice(-2),
      themes: themes!.split(' ').filter(Boolean),
      day: day!,
    }),
  )
}

/** Real answers in Portuguese, one a day's hour from the first of January on. */
export function portugueseComments(): Commented[] {
  return rowsOf('nps-pt-br.csv')
    .filter(({ Resposta }) => Resposta !== '')
    .map(({ Nota, Resposta }, n) =>
      commented(Number(Nota), Resposta!, { language: 'pt', themes: [], day: dayAfter(n / 10) }),
    )
}

function rowsOf(file: string): Record<string, string>[] {
  return parse(readFileSync(new URL(file, FOLDER)), { columns: true, relax_quotes: true, bom: true })
}

function commented(
  score: number,
  comment: string,
  { day, ...rest }: { language: string; themes: string[]; day: string },
): Commented {
  const answers = {
    recommend: { value: score, sequence: 1 },
    reason: { value: comment, sequence: 1 },
  }
  const response = aCompletedResponse(score, { shownAt: `${day}T12:00:00.000Z`, answers })
  return { response, comment, score, ...rest }
}

function dayAfter(days: number): string {
  return new Date(Date.UTC(2026, 0, 1) + Math.floor(days) * 86_400_000).toISOString().slice(0, 10)
}
