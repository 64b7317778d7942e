import type { RoutingRule } from '@innerloop/shared'
import { useEffect, useRef } from 'preact/hooks'
import type { Names } from './names.ts'
import { moved } from './rule-list.ts'
import { RuleItem } from './RuleItem.tsx'
import { rulesWords } from './words.ts'

type Props = {
  rules: readonly RoutingRule[]
  names: Names
  /** Without it they are only read. */
  onChange?: (rules: readonly RoutingRule[]) => void
}

export function RuleList({ rules, names, onChange }: Props) {
  const list = useRef<HTMLOListElement>(null)
  const moving = useRef<{ id: string; by: -1 | 1 }>(null)
  // The keyboard stays on the rule that it moves.
  useEffect(() => {
    const { current } = moving
    if (!current) return
    moving.current = null
    const item = [...(list.current?.children ?? [])].find((one) => one.id === `rule-${current.id}`)
    const buttons = [...(item?.querySelectorAll<HTMLButtonElement>('[data-by]') ?? [])]
    const same = buttons.find((button) => button.dataset.by === `${current.by}` && !button.disabled)
    ;(same ?? buttons.find((button) => !button.disabled))?.focus()
  }, [rules])

  return (
    <ol class="rows rule-list" ref={list} aria-label={rulesWords.list}>
      {rules.map((rule, index) => (
        <RuleItem
          key={rule.id}
          rule={rule}
          names={names}
          place={index}
          of={rules.length}
          {...(onChange && {
            edit: {
              move: (by) => {
                moving.current = { id: rule.id, by }
                onChange(moved(rules, index, by))
              },
              toggle: (enabled) => onChange(rules.with(index, { ...rule, enabled })),
              remove: () => onChange(rules.toSpliced(index, 1)),
            },
          })}
        />
      ))}
    </ol>
  )
}
