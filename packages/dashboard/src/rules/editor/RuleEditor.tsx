import type { RoutingRule } from '@innerloop/shared'
import { useEffect, useRef, useState } from 'preact/hooks'
import { CheckField } from '../../controls/CheckField.tsx'
import { Form } from '../../controls/Form.tsx'
import { TextField } from '../../controls/TextField.tsx'
import { useDesk } from '../../frame/desk.ts'
import { draftOf } from '../draft-of.ts'
import { gapsOf } from '../gaps-of.ts'
import type { Names } from '../names.ts'
import { ruleOf } from '../rule-of.ts'
import { sentenceOf } from '../sentence-of.ts'
import { sentenceWords } from '../sentence-words.ts'
import { TryRule } from '../trial/TryRule.tsx'
import { rulesWords } from '../words.ts'
import { ActionList } from './ActionList.tsx'
import { ConditionList } from './ConditionList.tsx'

type Props = {
  rule: RoutingRule
  /** All of the list, to name those that a trial meets. */
  rules: readonly RoutingRule[]
  names: Names
  onKeep: (rule: RoutingRule) => void
}

export function RuleEditor({ rule, rules, names, onKeep }: Props) {
  const { may } = useDesk()
  const [draft, setDraft] = useState(() => draftOf(rule))
  const [isAsked, setAsked] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const gaps = gapsOf(draft)
  const written = ruleOf(draft)
  const change = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part })
  const keep = () => {
    setAsked(true)
    if (gaps.length === 0) onKeep(written)
  }

  return (
    <div class="stack rule-editor">
      <p>
        <a href="/rules">{rulesWords.back}</a>
      </p>
      <h2 ref={heading} tabIndex={-1}>
        {rule.name === '' ? rulesWords.newRule : rulesWords.editRule(rule.name)}
      </h2>
      <div class="columns">
        <Form
          submit={rulesWords.keep}
          onSubmit={keep}
          besides={
            <a href="/rules" class="link">
              {rulesWords.cancel}
            </a>
          }
        >
          <TextField
            label={rulesWords.name}
            hint={rulesWords.nameHint}
            value={draft.name}
            maxLength={200}
            onChange={(name) => change({ name })}
          />
          <h3>{rulesWords.if}</h3>
          <ConditionList
            conditions={draft.conditions}
            names={names}
            onChange={(conditions) => change({ conditions })}
          />
          <h3>{rulesWords.whatToDo}</h3>
          <ActionList actions={draft.actions} names={names} onChange={(actions) => change({ actions })} />
          <CheckField label={rulesWords.stop} checked={draft.stop} onChange={(stop) => change({ stop })} />
          {gaps.length === 0 && (
            <p class="rule-said">
              <span class="quiet">{rulesWords.reads}: </span>
              {sentenceOf(written, names, sentenceWords)}
            </p>
          )}
          <div role="alert">
            {isAsked && gaps.length > 0 && (
              <ul class="notice-text">
                {[...new Set(gaps)].map((gap) => (
                  <li key={gap}>{rulesWords.gaps[gap]}</li>
                ))}
              </ul>
            )}
          </div>
          <p class="quiet">{rulesWords.keepHow}</p>
        </Form>
        {may('responses:read') && <TryRule rule={written} rules={rules} isWhole={gaps.length === 0} />}
      </div>
    </div>
  )
}
