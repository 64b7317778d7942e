// As the collector checks it (@innerloop/shared project.ts).
const ORIGIN = /^https?:\/\/[^/?#\s]+$/

/** The sites in a text, each once; a slash at the end does no harm. Else the first that is no origin. */
export function originsIn(text: string): { origins: string[] } | { wrong: string } {
  const written = text
    .split(/[\s,;，；、]+/)
    .filter(Boolean)
    .map((origin) => origin.replace(/\/$/, '').toLowerCase())
  const wrong = written.find((origin) => !ORIGIN.test(origin))
  return wrong === undefined ? { origins: [...new Set(written)] } : { wrong }
}
