import { scaleOf, type Metric } from '@innerloop/shared/scale-of'
import { Component, type ComponentChildren, type TargetedKeyboardEvent } from 'preact'
import type { Wording } from './wording.ts'

type Props = {
  kind: Metric
  ends: readonly Wording[]
  /** What is drawn in place of the number. */
  look?: (score: number) => ComponentChildren
  /** The names of the scores, from the lowest on. */
  names?: readonly string[]
  /** Was chosen when the question was asked before. */
  given?: number | undefined
  onChoose(score: number): void
}

/** Every score in one row, none chosen beforehand. Arrows only move, so that nobody answers by looking around. */
export class Scale extends Component<Props, { focused?: number }> {
  chosen: number | undefined

  override render({ kind, ends, look, names, given, onChoose }: Props) {
    const [lowest, highest] = scaleOf(kind)!
    const { focused = given ?? lowest } = this.state
    const labels: Record<number, string> = { [lowest]: `, ${ends[0]!.text}`, [highest]: `, ${ends[1]!.text}` }
    const choose = (score: number) => {
      if (this.chosen !== undefined) return
      this.chosen = score
      this.forceUpdate()
      onChoose(score)
    }
    return (
      <>
        <div class="scale" role="radiogroup" aria-labelledby="heading" onKeyDown={moveFocus}>
          {Array.from({ length: highest - lowest + 1 }, (_, index) => {
            const score = lowest + index
            return (
              <button
                role="radio"
                aria-checked={score === (this.chosen ?? given)}
                aria-label={names?.[index] ?? score + (labels[score] ?? '')}
                tabindex={score === focused ? 0 : -1}
                onFocus={() => this.setState({ focused: score })}
                onClick={() => choose(score)}
              >
                {look ? look(score) : score}
              </button>
            )
          })}
        </div>
        <div class="ends" aria-hidden="true">
          {ends.map(({ text, lang }) => (
            <span dir="auto" lang={lang}>
              {text}
            </span>
          ))}
        </div>
      </>
    )
  }
}

/** Left and right follow the reading direction. */
function moveFocus(event: TargetedKeyboardEvent<HTMLElement>): void {
  const { key, target, currentTarget: group } = event
  const buttons = [...group.children] as HTMLElement[]
  const at = buttons.indexOf(target as HTMLElement)
  const right = getComputedStyle(group).direction === 'rtl' ? at - 1 : at + 1
  const targets: Record<string, number> = {
    ArrowRight: right,
    ArrowLeft: 2 * at - right,
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: -1,
  }
  const to = targets[key]
  if (to === undefined) return
  event.preventDefault()
  buttons.at(to % buttons.length)!.focus()
}
