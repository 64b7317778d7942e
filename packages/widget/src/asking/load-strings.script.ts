import type { PromptStrings } from '../prompt/strings.ts'

/** Put in at build: the hash of all chunks. */
declare const __CHUNKS__: string

/** From beside the script; the collector answers with the nearest language that there is. */
export async function loadStrings(tag: string): Promise<PromptStrings> {
  return (await import(`./strings-${tag.toLowerCase()}-${__CHUNKS__}.js`)).default
}
