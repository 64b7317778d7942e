import type { Chunks, Edges } from './edges.ts'

export type Load = ReturnType<typeof createLoad>

/** Each chunk once. After a failure anew, by another address: some browsers remember that an import failed. */
export function createLoad(load: Edges['load']) {
  const chunks: { [Name in keyof Chunks]?: Promise<Chunks[Name]> } = {}
  let failures = 0

  return <Name extends keyof Chunks>(name: Name): Promise<Chunks[Name]> => {
    const forget = (error: unknown) => {
      failures++
      delete chunks[name]
      throw error
    }
    return (chunks[name] ??= load(name, failures).catch(forget) as never)
  }
}
