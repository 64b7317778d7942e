import type { LiveResponse } from '@innerloop/collector'
import type { Problem } from '../api/api-problem.ts'
import { useState } from 'preact/hooks'
import { words } from '../words/words.ts'
import { AnswerItem } from './AnswerItem.tsx'
import { useNow } from './use-now.ts'
import './answer-list.css'

type Props = {
  answers: LiveResponse[] | null
  problem: Problem | null
  known: ReadonlySet<string>
  touchpoint: string | null
}

const TICK_MS = 20_000
const FEW = 8

export function AnswerList({ answers, problem, known, touchpoint }: Props) {
  const now = useNow(TICK_MS)
  const [all, setAll] = useState(false)
  const listed = (all ? answers : answers?.slice(0, FEW)) ?? []
  const more = (answers?.length ?? 0) - listed.length
  return (
    <section aria-labelledby="answers" aria-busy={answers === null && problem === null}>
      <h2 id="answers">{words.answers.title}</h2>
      {problem && (
        <p class="quiet">
          {problem.title}. {problem.detail}
        </p>
      )}
      {answers?.length === 0 && (
        <p class="quiet">{touchpoint === null ? words.answers.none : words.answers.noneHere}</p>
      )}
      <ol class="answers">
        {listed.map((answer) => (
          <AnswerItem key={answer.id} answer={answer} fresh={!known.has(answer.id)} now={now} />
        ))}
      </ol>
      {more > 0 && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {words.answers.more(more)}
        </button>
      )}
    </section>
  )
}
