// Numbers of many keys in flat memory: as objects they would cost the garbage collector more than all else of a save.

type Generation = {
  /** By where a key may stand: one more than its row, 0 where none does. */
  places: Int32Array
  keys: Float64Array
  numbers: Float64Array
  size: number
}

/** Numbers of a key, from `from` on; all 0 at first. To be changed in place, before the next key is asked for. */
export type Row = { numbers: Float64Array; from: number }

/**
 * A row of numbers for each key. Those keys that were used longest ago are forgotten, as `createRecentMap` does it.
 *
 * @param least so many of the last used are always known; at most twice as many are held
 * @param width numbers of a row
 */
export function createRecentRows(least: number, width: number): (key: number) => Row {
  let young = newGeneration(least, width)
  let old = newGeneration(least, width)

  function add(key: number): number {
    if (young.size === least) {
      const emptied = old
      old = young
      young = emptied
      young.places.fill(0)
      young.size = 0
    }
    const row = young.size
    young.size += 1
    young.keys[row] = key
    young.places[placeOf(young, key)] = row + 1
    return row * width
  }

  return (key) => {
    const known = find(young, key)
    if (known !== -1) return { numbers: young.numbers, from: known * width }
    const { numbers } = old
    const fading = find(old, key) * width
    const from = add(key)
    // Should `old` just have been emptied for it, its numbers are still there.
    if (fading >= 0) young.numbers.set(numbers.subarray(fading, fading + width), from)
    else young.numbers.fill(0, from, from + width)
    return { numbers: young.numbers, from }
  }
}

/** What is not used yet takes no memory: the system gives it page by page. */
function newGeneration(least: number, width: number): Generation {
  const places = 2 ** Math.ceil(Math.log2(4 * least))
  return {
    places: new Int32Array(places),
    keys: new Float64Array(least),
    numbers: new Float64Array(least * width),
    size: 0,
  }
}

/** Its row, or -1. */
function find(generation: Generation, key: number): number {
  return generation.places[placeOf(generation, key)]! - 1
}

/** Where the key stands, or the free place where it would. */
function placeOf({ places, keys }: Generation, key: number): number {
  const last = places.length - 1
  let place = key & last
  while (places[place] !== 0 && keys[places[place]! - 1] !== key) place = (place + 1) & last
  return place
}
