import type { RoutingRule } from '@innerloop/shared'
import type { Names } from './names.ts'
import { sentenceOf } from './sentence-of.ts'
import { sentenceWords } from './sentence-words.ts'
import { rulesWords } from './words.ts'

type Edit = { move: (by: -1 | 1) => void; toggle: (enabled: boolean) => void; remove: () => void }
type Props = { rule: RoutingRule; names: Names; place: number; of: number; edit?: Edit }

export function RuleItem({ rule, names, place, of, edit }: Props) {
  const { id, name, enabled } = rule
  const called = <span class="unseen"> {rulesWords.ofRule(name)}</span>
  return (
    <li id={`rule-${id}`} class="rule">
      <span class="rule-place" aria-hidden="true">
        {place + 1}
      </span>
      <div class="rule-what">
        <p class="row-line">
          <strong>{name}</strong>
          {!enabled && <span class="badge">{rulesWords.off}</span>}
        </p>
        <p class={enabled ? '' : 'quiet'}>{sentenceOf(rule, names, sentenceWords)}</p>
        {edit && (
          <div class="rule-tools">
            <a href={`/rules?rule=${encodeURIComponent(id)}`}>
              {rulesWords.edit}
              {called}
            </a>
            <label class="check">
              <input
                type="checkbox"
                checked={enabled}
                onChange={(event) => edit.toggle(event.currentTarget.checked)}
              />
              <span>
                {rulesWords.on}
                {called}
              </span>
            </label>
            <button
              type="button"
              class="link"
              data-by={-1}
              disabled={place === 0}
              onClick={() => edit.move(-1)}
            >
              {rulesWords.up}
              {called}
            </button>
            <button
              type="button"
              class="link"
              data-by={1}
              disabled={place === of - 1}
              onClick={() => edit.move(1)}
            >
              {rulesWords.down}
              {called}
            </button>
            <button type="button" class="link" onClick={edit.remove}>
              {rulesWords.remove}
              {called}
            </button>
          </div>
        )}
      </div>
    </li>
  )
}
