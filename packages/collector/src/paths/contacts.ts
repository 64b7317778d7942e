// Contacts of people along a journey, in 28 bytes each, and then person by person in the order of time.

/** One prompt at a touchpoint of the map, answered or not. */
export type Contact = {
  /** Milliseconds since 1970-01-01 UTC. */
  at: number
  /** Its place on the map, or `RELATIONSHIP`. */
  touchpoint: number
  /** 0 … 10; NaN where it was not answered. */
  score: number
  irritants: number
  /** What the host calls the episode, as a number; 0 where it does not. */
  episode: number
  /** What the touchpoint's floor is about; NaN where it is not told. */
  measure: number
}

/** What was said of the relationship, at no touchpoint of the map. */
export const RELATIONSHIP = 65_535

const FIRST = 4096
/** Some 140 MB. */
export const MOST_CONTACTS = 5_000_000

export type Contacts = {
  /** False where there are too many already. */
  add(person: number, contact: Contact): boolean
  byPerson(): Generator<Contact[]>
}

export function createContacts(most = MOST_CONTACTS): Contacts {
  let size = 0
  let columns = columnsOf(Math.min(FIRST, most))
  return {
    add(person, { at, touchpoint, score, irritants, episode, measure }) {
      if (size === most) return false
      if (size === columns.at.length) columns = grown(columns, Math.min(most, 2 * size))
      columns.person[size] = person
      columns.at[size] = at
      columns.touchpoint[size] = touchpoint
      columns.score[size] = score
      columns.irritants[size] = irritants
      columns.episode[size] = episode
      columns.measure[size] = measure
      size += 1
      return true
    },
    *byPerson() {
      const { person, at } = columns
      const order = Uint32Array.from({ length: size }, (_, row) => row)
      order.sort((a, b) => person[a]! - person[b]! || at[a]! - at[b]!)
      for (let from = 0; from < size;) {
        let to = from
        while (to < size && person[order[to]!] === person[order[from]!]) to += 1
        yield [...order.subarray(from, to)].map((row) => contactAt(columns, row))
        from = to
      }
    },
  }
}

type Columns = ReturnType<typeof columnsOf>

function columnsOf(length: number) {
  return {
    person: new Uint32Array(length),
    at: new Float64Array(length),
    touchpoint: new Uint16Array(length),
    score: new Float32Array(length),
    irritants: new Uint16Array(length),
    episode: new Uint32Array(length),
    measure: new Float32Array(length),
  }
}

function grown(columns: Columns, length: number): Columns {
  const wider = columnsOf(length)
  for (const name of Object.keys(columns) as (keyof Columns)[]) wider[name].set(columns[name])
  return wider
}

function contactAt(columns: Columns, row: number): Contact {
  return {
    at: columns.at[row]!,
    touchpoint: columns.touchpoint[row]!,
    score: columns.score[row]!,
    irritants: columns.irritants[row]!,
    episode: columns.episode[row]!,
    measure: columns.measure[row]!,
  }
}
