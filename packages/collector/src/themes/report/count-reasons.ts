import { npsOf } from '@innerloop/shared/nps-of'
import type { Question, Texts } from '@innerloop/shared'
import type { z } from 'zod'
import { wilson } from '../../statistics/wilson.ts'
import type { Answered } from '../comments/stream-comments.ts'
import { effectsOf } from './effect-of.ts'
import { noScores } from './tally.ts'
import type { PickedReason } from './themes-result.ts'

type Labelled = z.infer<typeof Texts>
type OptionTally = { label: Labelled; n: number; scores: number[] }
export type ReasonTallies = Map<
  string,
  { survey: string; question: string; n: number; scores: number[]; options: Map<string, OptionTally> }
>

/** What was picked of the reasons that a survey offers. */
export function countReasons(tallies: ReasonTallies, { survey, row, score }: Answered): void {
  for (const question of survey.questions) {
    if (question.kind !== 'choice' && question.kind !== 'choices') continue
    if (!Object.hasOwn(row.answers, question.id)) continue
    const picked = [row.answers[question.id]!.value].flat()
    if (picked.length === 0) continue
    const key = JSON.stringify([survey.id, question.id])
    const tally = tallies.get(key) ?? {
      survey: survey.id,
      question: question.id,
      n: 0,
      scores: noScores(),
      options: new Map<string, OptionTally>(),
    }
    tallies.set(key, tally)
    tally.n += 1
    if (score !== null) tally.scores[score]! += 1
    for (const id of picked) {
      const option = tally.options.get(String(id)) ?? {
        label: labelOf(question, id),
        n: 0,
        scores: noScores(),
      }
      tally.options.set(String(id), option)
      option.n += 1
      if (score !== null) option.scores[score]! += 1
    }
  }
}

function labelOf(question: Extract<Question, { options: unknown }>, id: unknown): Labelled {
  return question.options.find((option) => option.id === id)?.label ?? { en: String(id) }
}

/** What pulls the score down most comes first; without an effect, by how often it was picked. */
export function reasonsOf(tallies: ReasonTallies): PickedReason[] {
  return [...tallies.values()]
    .flatMap(({ survey, question, n: of, scores, options }) => {
      const all = [...options]
      const effects = effectsOf(
        scores,
        all.map(([, option]) => ({ with: option.scores })),
      )
      return all.map(([option, { label, n, scores: own }], at) => {
        const { detractors, passives, promoters } = npsOf(own)
        const bands = { detractors, passives, promoters }
        return { survey, question, option, label, n, of, share: wilson(n, of), bands, effect: effects[at]! }
      })
    })
    .sort((a, b) => (a.effect?.pull ?? 0) - (b.effect?.pull ?? 0) || b.n - a.n)
}
