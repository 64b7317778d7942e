import type { RoutingRule } from '@innerloop/shared'
import { useState } from 'preact/hooks'
import type { Answer } from '../api/create-api.ts'
import { useDesk } from '../frame/desk.ts'
import { useAction } from '../frame/use-action.ts'

type Saved = Answer<'GET /v1/rules'>
type Rules = readonly RoutingRule[]

/** The list as it is edited here, beside the one that is saved. */
export function useRuleBook(read: Saved) {
  const { api } = useDesk()
  const [saved, setSaved] = useState(read)
  const [rules, setRules] = useState<Rules>(read.data.rules)
  const [isJustSaved, setJustSaved] = useState(false)
  const { run, problem, isBusy, forget } = useAction()
  const take = (next: Saved) => {
    setSaved(next)
    setRules(next.data.rules)
  }
  return {
    rules,
    isDefault: saved.data.isDefault,
    isChanged: JSON.stringify(rules) !== JSON.stringify(saved.data.rules),
    isJustSaved,
    isBusy,
    problem,
    /** Somebody else has saved meanwhile. */
    isOutdated: problem?.status === 412,
    change(next: Rules) {
      setRules(next)
      setJustSaved(false)
    },
    discard() {
      setRules(saved.data.rules)
      forget()
    },
    save: () =>
      run(async () => {
        take(await api.call('PUT /v1/rules', { body: { rules: [...rules] }, ifMatch: saved.etag }))
        setJustSaved(true)
      }),
    loadAgain: () => run(async () => take(await api.call('GET /v1/rules'))),
  }
}
export type RuleBook = ReturnType<typeof useRuleBook>
