import type { Asked } from './asked.ts'

export function YesNo({ question: { id }, answers, words, choose }: Asked) {
  return (
    <div class="yes-no" role="group" aria-labelledby="heading">
      {[true, false].map((value) => (
        <button aria-pressed={answers[id] === value} onClick={() => choose({ [id]: value })}>
          {value ? words.yes : words.no}
        </button>
      ))}
    </div>
  )
}
