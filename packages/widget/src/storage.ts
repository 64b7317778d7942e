export type Store = ReturnType<typeof createStorage>

/**
 * Values as JSON under one prefix. What the browser refuses to keep stays in memory.
 *
 * @param open may throw, or give nothing where nothing may be stored
 */
export function createStorage(prefix: string, open: () => Storage | undefined) {
  /** Holds undefined for what the browser refused to remove. */
  const memory: Record<string, unknown> = {}

  /** Undefined, or null, where there is none. */
  function get<T>(name: string): T | null | undefined {
    const key = prefix + name
    if (key in memory) return memory[key] as T
    return attempt(() => JSON.parse(open()!.getItem(key)!) as T | null)
  }

  function set(name: string, value?: unknown): void {
    const key = prefix + name
    memory[key] = value
    attempt(() => {
      if (value === undefined) open()!.removeItem(key)
      else open()!.setItem(key, JSON.stringify(value))
      delete memory[key]
    })
  }

  function names(start = ''): string[] {
    const keys = new Set([...Object.keys(memory), ...Object.keys(attempt(open) ?? {})])
    return [...keys].flatMap((key) => (key.startsWith(prefix + start) ? key.slice(prefix.length) : []))
  }

  return { get, set, names }
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action()
  } catch {
    return undefined
  }
}
