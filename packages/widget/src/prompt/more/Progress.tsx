import type { Strings } from '../../locales/strings.ts'

type Props = {
  step: number
  steps: number
  words: Strings
}

export function Progress({ step, steps, words }: Props) {
  return (
    <div class="progress" style={{ '--done': step / steps }}>
      {words.step.replace('{steps}', `${steps}`).replace('{step}', `${step}`)}
    </div>
  )
}
