import { fingerprint } from '../table/fingerprint.ts'

// What another product's files come to, before anything is stored. Nothing is made up: what has no place here is named.

export type Product = 'delighted' | 'posthog' | 'formbricks' | 'wootric' | 'satismeter'
export const PRODUCTS: readonly Product[] = ['delighted', 'posthog', 'formbricks', 'wootric', 'satismeter']

export type SourceFile = { name: string; text: string }

export type MigrationOptions = {
  touchpoint: string
  /** Of texts that do not say theirs: a BCP 47 locale. */
  locale: string
  timeZone: string
  /** What scores are, where files do not say. */
  metric: 'nps' | 'csat' | 'ces'
  /** The property of a response that holds your own id for the person. */
  personProperty?: string | undefined
}

export type Fact = string | number | boolean

export type MigratedResponse = {
  /** As it goes over the wire. */
  response: Record<string, unknown> & { id: string; surveyId: string }
  tags: string[]
  notes: string[]
}

export type LeftOut = { what: string; why: string; count: number }

export type Migrated = {
  surveys: (Record<string, unknown> & { id: string })[]
  responses: MigratedResponse[]
  people: { personId: string; traits: Record<string, Fact> }[]
  leftOut: LeftOut[]
}

/** Gathers what readers find. Of one response that comes twice the later stands; of one person, each trait's last. */
export function createMigration() {
  const surveys = new Map<string, Migrated['surveys'][number]>()
  const responses = new Map<string, MigratedResponse>()
  const people = new Map<string, Record<string, Fact>>()
  const leftOut = new Map<string, LeftOut>()
  return {
    hasSurvey: (id: string) => surveys.has(id),
    addSurvey: (survey: Migrated['surveys'][number]) => void surveys.set(survey.id, survey),
    addResponse: (migrated: MigratedResponse) => void responses.set(migrated.response.id, migrated),
    addPerson(personId: string, traits: Record<string, Fact>) {
      if (Object.keys(traits).length > 0) people.set(personId, { ...people.get(personId), ...traits })
    },
    leave(what: string, why: string, count = 1) {
      const known = leftOut.get(`${what}\n${why}`)
      if (known) known.count += count
      else leftOut.set(`${what}\n${why}`, { what, why, count })
    },
    end: (): Migrated => ({
      surveys: [...surveys.values()],
      responses: [...responses.values()],
      people: [...people].map(([personId, traits]) => ({ personId, traits })),
      leftOut: [...leftOut.values()].sort((a, b) => b.count - a.count || (a.what < b.what ? -1 : 1)),
    }),
  }
}
export type Migration = ReturnType<typeof createMigration>

/** A UUIDv8 that depends on the source's id alone; like a version 7 it begins with the instant. See RFC 9562, 5.8. */
export function migratedId(at: number, product: Product, sourceId: string): string {
  const digest = fingerprint(`${product} ${sourceId}`) + fingerprint(`${sourceId} ${product}`)
  const time = Math.max(0, Math.floor(at)).toString(16).padStart(12, '0')
  const variant = '89ab'[Number.parseInt(digest[3]!, 16) % 4]
  return `${time.slice(0, 8)}-${time.slice(8)}-8${digest.slice(0, 3)}-${variant}${digest.slice(4, 7)}-${digest.slice(7, 19)}`
}
