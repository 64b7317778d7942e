import type { Asked } from './asked.ts'

/** The box is never ticked beforehand. An empty one is an answer too: no. */
export function Consent({ question: { id }, answers, words, draft }: Asked) {
  return (
    <div class="options">
      <label class="option">
        <input
          type="checkbox"
          aria-describedby="heading"
          checked={answers[id] === true}
          onChange={({ currentTarget }) => draft({ [id]: currentTarget.checked })}
        />
        <span>{words.consent}</span>
      </label>
    </div>
  )
}
