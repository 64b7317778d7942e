import type { ComponentProps } from 'preact'
import type { Asked } from './asked.ts'

/** The collector keeps no longer text. */
export const MAX_LENGTH = 5000

type Props = ComponentProps<'input'> & {
  /** Under which the words are kept. */
  id: string
  asked: Pick<Asked, 'answers' | 'draft' | 'send'>
}

/** Enter sends it. */
export function Line({ id, asked: { answers, draft, send }, ...more }: Props) {
  return (
    <input
      class="line"
      dir="auto"
      autocomplete="off"
      defaultValue={answers[id] as string}
      maxLength={MAX_LENGTH}
      onInput={({ currentTarget }) => draft({ [id]: currentTarget.value.trim() })}
      onKeyDown={(event) => event.key === 'Enter' && !event.isComposing && send()}
      {...more}
    />
  )
}
