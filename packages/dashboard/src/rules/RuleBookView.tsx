import { useLocation } from 'preact-iso/router'
import { useMemo } from 'preact/hooks'
import { newId } from '@innerloop/shared/new-id'
import type { RoutingRule } from '@innerloop/shared'
import type { Answer } from '../api/create-api.ts'
import { useDesk } from '../frame/desk.ts'
import { Empty } from '../frame/Empty.tsx'
import { RuleEditor } from './editor/RuleEditor.tsx'
import type { Names } from './names.ts'
import { put } from './rule-list.ts'
import { RuleList } from './RuleList.tsx'
import { SaveBar } from './SaveBar.tsx'
import { useLeaveGuard } from './use-leave-guard.ts'
import { useRuleBook } from './use-rule-book.ts'
import { rulesWords } from './words.ts'

type Props = { read: Answer<'GET /v1/rules'>; names: Names }

/** The list, or the one rule that the address names. */
export function RuleBookView({ read, names }: Props) {
  const { may } = useDesk()
  const { query, route } = useLocation()
  const book = useRuleBook(read)
  useLeaveGuard(book.isChanged, { within: '/rules', ask: rulesWords.leave })
  const mayWrite = may('programme:write')
  const wanted = mayWrite ? query.rule : undefined
  const fresh = useMemo(() => aNewRule(), [wanted])
  const edited = wanted === 'new' ? fresh : book.rules.find(({ id }) => id === wanted)

  if (edited)
    return (
      <RuleEditor
        key={edited.id}
        rule={edited}
        rules={book.rules}
        names={names}
        onKeep={(rule) => {
          book.change(put(book.rules, rule))
          route('/rules')
        }}
      />
    )
  return (
    <div class="stack">
      {wanted !== undefined && <p role="alert">{rulesWords.unknown}</p>}
      {book.isDefault && !book.isChanged && (
        <p class="panel">
          <span>
            <strong>{rulesWords.isDefault}</strong> {rulesWords.isDefaultHow}
          </span>
        </p>
      )}
      {book.rules.length === 0 ? (
        <Empty title={rulesWords.none}>{mayWrite && rulesWords.noneHow}</Empty>
      ) : (
        <RuleList rules={book.rules} names={names} {...(mayWrite && { onChange: book.change })} />
      )}
      {mayWrite && <SaveBar book={book} />}
    </div>
  )
}

function aNewRule(): RoutingRule {
  return { id: newId(), name: '', when: {}, actions: [], stop: true, enabled: true }
}
