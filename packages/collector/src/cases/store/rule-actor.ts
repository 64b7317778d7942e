import type { RuleActor } from '../../access/access.ts'
import type { ProjectEntry } from '../../projects/directory.ts'
import { IRRITANTS_RULE } from '../../warnings/warning.ts'

/** Who opened a case, or changed it: one of the project's rules, or the one that adds up what annoys. */
export function ruleActor({ routing }: ProjectEntry, id: string): RuleActor {
  const rule = [...routing.rules, IRRITANTS_RULE].find((one) => one.id === id)
  return { kind: 'rule', id, name: rule?.name ?? id }
}
