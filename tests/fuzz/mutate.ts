import { type Chance, NASTY_NAMES, NASTY_VALUES, RAW } from './nasty.ts'

type Members = Record<string, unknown>

/** A copy of a JSON value that is wrong in one place: another value, another name, a member more or less. */
export function mutate(value: unknown, chance: Chance): unknown {
  const copy = structuredClone(value)
  const places = placesIn(copy)
  if (places.length === 0) return chance.pick(NASTY_VALUES)
  const { holder, name } = chance.pick(places)
  switch (chance.below(6)) {
    case 0:
      remove(holder, name)
      break
    case 1:
      add(holder, chance.pick(NASTY_NAMES), chance.pick(NASTY_VALUES))
      break
    case 2: {
      const { [name]: moved } = holder
      remove(holder, name)
      add(holder, chance.pick(NASTY_NAMES), moved)
      break
    }
    case 3: {
      const other = chance.pick(places)
      add(holder, name, structuredClone(other.holder[other.name]))
      break
    }
    default:
      add(holder, name, chance.pick(NASTY_VALUES))
  }
  return copy
}

/** As JSON, with what JSON.stringify would not write. */
export function toText(value: unknown): string {
  return JSON.stringify(value).replaceAll(/"(@@[\w-]+@@)"(?!:)/g, (_, name: string) => RAW[name]!)
}

type Place = { holder: Members; name: string }

function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return []
  const holder = value as Members
  return Object.keys(holder).flatMap((name) => [{ holder, name }, ...placesIn(holder[name])])
}

function remove(holder: Members, name: string): void {
  if (Array.isArray(holder)) holder.splice(Number(name), 1)
  else delete holder[name]
}

/** Also a member called `__proto__` is one of its own. */
function add(holder: Members, name: string, value: unknown): void {
  Object.defineProperty(holder, name, { value, enumerable: true, configurable: true, writable: true })
}
