// Calls of Delighted's snippet, answered by our widget: who moves changes two script tags and no call.

export type Options = {
  email?: unknown
  name?: unknown
  createdAt?: unknown
  /** Seconds on the page before it asks. */
  minTimeOnPage?: unknown
  /** Asks whatever audience and pace say. */
  forceDisplay?: unknown
  properties?: Record<string, unknown>
  [other: string]: unknown
}

type Call = (name: string, ...given: unknown[]) => void

export type Settings = {
  /** Where all of it is asked; `delighted` unless said otherwise. */
  touchpoint: string
  /** The survey for `forceDisplay`. */
  survey: string | undefined
  /** The property that holds your own id for the person; else it is the e-mail address. */
  personProperty: string | undefined
}

type World = {
  innerloop: Call
  warn: (text: string) => void
  /** Milliseconds since the page was opened. */
  now: () => number
  later: (done: () => void, delayMs: number) => void
}

const KNOWN = ['email', 'name', 'createdAt', 'minTimeOnPage', 'forceDisplay', 'properties']
/** What Delighted itself reads of the properties; the rest are facts. */
const SPECIAL = ['locale', 'questionProductName']

/** `survey` of `window.delighted`. */
export function createSurvey({ touchpoint, survey, personProperty }: Settings, world: World) {
  const { innerloop, warn, now, later } = world
  const warned = new Set<string>()

  function warnOnce(option: string): void {
    if (warned.has(option)) return
    warned.add(option)
    warn(
      `delighted.survey: "${option}" is not taken over. Set audience, share, delay, pace and wording in the survey; listen with innerloop.on.`,
    )
  }

  return (options: Options = {}): void => {
    const { email, name, createdAt, minTimeOnPage, forceDisplay, properties = {} } = options
    for (const option of Object.keys(options)) if (!KNOWN.includes(option)) warnOnce(option)
    for (const option of SPECIAL) if (option in properties) warnOnce(`properties.${option}`)
    const facts = Object.fromEntries(Object.entries(properties).filter(([key]) => !SPECIAL.includes(key)))
    const person = (personProperty && facts[personProperty]) || email
    if (person) innerloop('identify', String(person), { email, name, createdAt })
    const waitMs = 1000 * (Number(minTimeOnPage) || 0) - now()
    later(
      () => {
        if (forceDisplay && survey) innerloop('show', survey, { touchpoint, properties: facts })
        else {
          if (forceDisplay) warnOnce('forceDisplay')
          innerloop('track', touchpoint, facts)
        }
      },
      Math.max(0, waitMs),
    )
  }
}

type Queue = [name: string, options: unknown][]

/** Takes the place of what the snippet left, and does what it was told meanwhile. */
export function standIn(page: { delighted?: unknown }, survey: (options?: Options) => void): void {
  const left = page.delighted
  page.delighted = { survey }
  for (const [name, given] of Array.isArray(left) ? (left as Queue) : [])
    if (name === 'survey') survey(...((Array.isArray(given) ? given : [given]) as [Options?]))
}
