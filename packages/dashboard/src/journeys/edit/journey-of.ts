import type { Journey } from '@innerloop/shared'
import type { Stages } from './edit-stages.ts'

/** A journey as its form has it, without its stages. */
export type JourneyFields = {
  name: string
  lifeNeed: string
  persona: string
  description: string
  state: NonNullable<Journey['state']>
  comesFrom: string
  status: Journey['status'] | ''
  confirmedBy: string
  staleAfterDays: string
  owner: string
  sponsor: string
}

export function fieldsOf(journey: Journey): JourneyFields {
  return {
    name: journey.name,
    lifeNeed: journey.lifeNeed ?? '',
    persona: journey.persona ?? '',
    description: journey.description ?? '',
    state: journey.state ?? 'as-is',
    comesFrom: journey.comesFrom ?? '',
    status: journey.status ?? '',
    confirmedBy: `${journey.confirmedBy ?? ''}`,
    staleAfterDays: `${journey.staleAfterDays ?? ''}`,
    owner: journey.owner ?? '',
    sponsor: journey.sponsor ?? '',
  }
}

/** What the form makes of a journey; all that it does not show stays. */
export function journeyOf(fields: JourneyFields, stages: Stages, before: Journey): Journey {
  const { segment, team } = before
  const isSaid = before.state !== undefined || fields.state !== 'as-is'
  const texts = {
    lifeNeed: fields.lifeNeed.trim(),
    persona: fields.persona.trim(),
    description: fields.description.trim(),
    owner: fields.owner.trim(),
    sponsor: fields.sponsor.trim(),
    comesFrom: fields.state === 'to-be' ? fields.comesFrom : '',
    status: fields.status,
  }
  return {
    id: before.id,
    name: fields.name.trim(),
    ...(isSaid && { state: fields.state }),
    ...(Object.fromEntries(Object.entries(texts).filter(([, text]) => text)) as Partial<Journey>),
    ...(fields.confirmedBy && { confirmedBy: Number(fields.confirmedBy) }),
    ...(fields.staleAfterDays && { staleAfterDays: Number(fields.staleAfterDays) }),
    ...(segment && { segment }),
    ...(team && { team }),
    stages,
  }
}
