// What a message of another system says, by the mapping of its hook.

import { fingerprint, instantIn, numberIn } from '@innerloop/shared/table'
import type { InboundHook } from './inbound-hook.ts'
import { valueAt } from './value-at.ts'

type Fact = string | number | boolean

export type Message = {
  document: unknown
  /** As its sender numbers it. */
  id: string | undefined
  receivedAt: number
  timeZone: string
}

export type ReadMessage =
  | { result: 'ignored' }
  | { result: 'unread'; why: string; missing: string[] }
  | {
      result: 'read'
      observations: Record<string, unknown>[]
      people: { personId: string; traits: Record<string, Fact> }[]
      missing: string[]
    }

/** Entries of one message that are taken at most. */
export const MOST_ENTRIES = 1000

export function readMessage(hook: InboundHook, message: Message): ReadMessage {
  const entries = hook.each === undefined ? [message.document] : valueOf(message.document, message, hook.each)
  if (!Array.isArray(entries)) return unread(`there is no list at ${hook.each}`, [hook.each!])
  if (entries.length > MOST_ENTRIES) return unread(`there are more than ${MOST_ENTRIES} entries`, [])
  const wanted = entries.filter((entry) => isWanted(hook, message, entry))
  if (wanted.length === 0) return { result: 'ignored' }
  const missing = new Set<string>()
  const read: Extract<ReadMessage, { result: 'read' }> = {
    result: 'read',
    observations: [],
    people: [],
    missing: [],
  }
  for (const [index, entry] of wanted.entries()) {
    const look = (pointer: string | undefined) => lookUp(message, entry, pointer, missing)
    const why = addObservation(read, { hook, message, entry, index, look }) ?? addPerson(read, hook, look)
    if (why !== undefined) return unread(why, [...missing])
  }
  return { ...read, missing: [...missing] }
}

function unread(why: string, missing: string[]): ReadMessage {
  return { result: 'unread', why, missing }
}

function valueOf(entry: unknown, { document }: Message, pointer: string): unknown {
  return pointer.startsWith('#') ? valueAt(document, pointer.slice(1)) : valueAt(entry, pointer)
}

function isWanted({ when = [] }: InboundHook, message: Message, entry: unknown): boolean {
  return when.every(({ at, is }) => [is].flat().includes(valueOf(entry, message, at) as Fact))
}

type Look = (pointer: string | undefined) => Fact | undefined

/** Lists and objects are nothing that could be kept. */
function lookUp(
  message: Message,
  entry: unknown,
  pointer: string | undefined,
  missing: Set<string>,
): Fact | undefined {
  if (pointer === undefined) return undefined
  const value = valueOf(entry, message, pointer)
  if (
    typeof value === 'string' ? value.trim() !== '' : typeof value === 'number' || typeof value === 'boolean'
  )
    return value as Fact
  missing.add(pointer)
  return undefined
}

type Read = Extract<ReadMessage, { result: 'read' }>
type Given = { hook: InboundHook; message: Message; entry: unknown; index: number; look: Look }

/** @returns why it cannot be made */
function addObservation(read: Read, { hook, message, entry, index, look }: Given): string | undefined {
  const { observation } = hook
  if (!observation) return undefined
  const { fields, kind, source, method, scale } = observation
  const given = Object.fromEntries(Object.entries(fields).map(([field, pointer]) => [field, look(pointer)]))
  const { id, at, person, touchpoint = observation.touchpoint, text, score, url } = given
  if (fields.id !== undefined && id === undefined) return `there is no id at ${fields.id}`
  if (fields.at !== undefined && at === undefined) return `there is no date at ${fields.at}`
  const instant =
    at === undefined ? message.receivedAt : instantIn(String(at), { ...message, dateOrder: 'dmy' })
  if (instant === undefined) return `what is at ${fields.at} is no date`
  const rated = score === undefined ? undefined : numberOf(score)
  if (score !== undefined && rated === undefined) return `what is at ${fields.score} is no number`
  if (rated !== undefined && !scale) return 'the hook does not say on which scale scores are'
  const measures = allOf(observation.measures, (pointer) => numberOf(look(pointer)))
  const properties = allOf(observation.properties, look)
  const isSilent = [text, rated, ...Object.values(measures), ...Object.values(properties)].every(
    (value) => value === undefined,
  )
  if (isSilent && Object.keys({ ...observation.measures, ...observation.properties }).length > 0)
    return 'nothing of what is mapped is in the message'
  read.observations.push({
    kind,
    source,
    externalId: String(id ?? idOf(message, entry, index)).slice(0, 200),
    at: new Date(instant).toISOString(),
    ...(person !== undefined && { personId: String(person) }),
    ...(touchpoint !== undefined && { touchpoint: String(touchpoint) }),
    ...(method && { method }),
    ...(text !== undefined && { text: String(text).slice(0, 20_000) }),
    ...(rated !== undefined && { score: { value: rated, min: scale![0], max: scale![1] } }),
    ...(Object.keys(measures).length > 0 && { measures }),
    ...(Object.keys(properties).length > 0 && { properties }),
    ...(url !== undefined && { url: String(url) }),
  })
  return undefined
}

function idOf({ id }: Message, entry: unknown, index: number): string {
  if (id === undefined) return `message-${fingerprint(JSON.stringify(entry))}`
  return index === 0 ? id : `${id}-${index + 1}`
}

function numberOf(value: Fact | undefined): number | undefined {
  if (typeof value === 'number') return value
  return typeof value === 'string' ? numberIn(value, '.') : undefined
}

function allOf<T>(
  pointers: Readonly<Record<string, string>> | undefined,
  read: (pointer: string) => T | undefined,
): Record<string, T> {
  const found: Record<string, T> = {}
  for (const [name, pointer] of Object.entries(pointers ?? {})) {
    const value = read(pointer)
    if (value !== undefined) found[name] = typeof value === 'string' ? (value.slice(0, 500) as T) : value
  }
  return found
}

/** @returns why it cannot be made */
function addPerson(read: Read, { person }: InboundHook, look: Look): string | undefined {
  if (!person) return undefined
  const id = look(person.id)
  if (id === undefined) return `there is no person at ${person.id}`
  const traits = allOf(person.traits, look)
  if (Object.keys(traits).length === 0) return 'nothing of what is mapped to traits is in the message'
  read.people.push({ personId: String(id).slice(0, 200), traits })
  return undefined
}
