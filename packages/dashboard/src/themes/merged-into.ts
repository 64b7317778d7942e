import type { Theme } from '@innerloop/collector'

const MOST_RULES = 30

type Target = Pick<Theme, 'id' | 'name' | 'state' | 'rules' | 'whys' | 'tag' | 'rootCause'>

/** The target with what the other one is told by too; of what both say, the target's stands. */
export function mergedInto(target: Target, other: Theme): Theme {
  const { id, name, rules, whys, tag = other.tag, rootCause = other.rootCause } = target
  const known = new Set(rules.map((rule) => JSON.stringify(rule)))
  const added = other.rules.filter((rule) => !known.has(JSON.stringify(rule)))
  return {
    id,
    name,
    state: 'pinned',
    rules: [...rules, ...added].slice(0, MOST_RULES),
    whys: whys.length > 0 ? whys : other.whys,
    ...(tag !== undefined && { tag }),
    ...(rootCause !== undefined && { rootCause }),
  }
}
