import { canonical } from '@innerloop/shared/canonical'
import { z } from 'zod'

/** `before` is missing where something was added, `after` where it was removed. */
export const Change = z.object({
  /** As `/questions/recommend/wording/en`: what has an `id` or a `key` is named by it. */
  path: z.string(),
  before: z.unknown().optional(),
  after: z.unknown().optional(),
})
export type Change = z.infer<typeof Change>

/**
 * What differs between two definitions, member by member. Things in a list that have ids are compared by these;
 * where their order changed too, the list itself is named, with the ids before and after. Other lists are
 * compared as wholes.
 */
export function changesBetween(before: unknown, after: unknown, path = ''): Change[] {
  if (isSame(before, after)) return []
  const members = [membersOf(before), membersOf(after)] as const
  const [old, now] = members
  if (!old || !now || Array.isArray(before) !== Array.isArray(after))
    return [
      {
        path: path || '/',
        ...(before !== undefined && { before }),
        ...(after !== undefined && { after }),
      },
    ]
  const names = new Set([...old.keys(), ...now.keys()])
  const changes = [...names].flatMap((name) =>
    changesBetween(old.get(name), now.get(name), `${path}/${escape(name)}`),
  )
  return Array.isArray(before) ? [...orderChange(path, old, now), ...changes] : changes
}

/** Written as JSON, what is missing looks like null. */
function isSame(before: unknown, after: unknown): boolean {
  if (before === undefined || after === undefined) return before === after
  return canonical(before) === canonical(after)
}

type Members = Map<string, unknown>

function orderChange(path: string, old: Members, now: Members): Change[] {
  const kept = (members: Members) => [...members.keys()].filter((id) => old.has(id) && now.has(id))
  if (canonical(kept(old)) === canonical(kept(now))) return []
  return [{ path: path || '/', before: [...old.keys()], after: [...now.keys()] }]
}

/** By name, or of a list by id; undefined for what has no parts to be named. */
function membersOf(value: unknown): Members | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  if (!Array.isArray(value)) return new Map(Object.entries(value).filter(([, one]) => one !== undefined))
  const ids = value.map(idOf)
  const areNamed = ids.every((id) => id !== undefined) && new Set(ids).size === ids.length
  return areNamed ? new Map(value.map((one, index) => [ids[index]!, one])) : undefined
}

function idOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { id, key } = value as { id?: unknown; key?: unknown }
  const name = id ?? key
  return typeof name === 'string' ? name : undefined
}

/** As in a JSON Pointer, RFC 6901. */
function escape(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1')
}
