import type { Touchpoint } from '@innerloop/shared'

export const EXPERIENCES = ['purchase', 'use', 'service', 'application'] as const
export const CHANNELS = ['web', 'app', 'email', 'phone', 'store', 'other'] as const

/** A touchpoint as its form has it. */
export type TouchpointFields = {
  key: string
  name: string
  channel: Touchpoint['channel']
  owner: string
  supervisor: string
  team: string
  contactHours: string
  resolveHours: string
  expectation: string
  toleranceFloor: string
  /** Empty where nothing is said. */
  kind: Touchpoint['kind'] | ''
  experience: Touchpoint['experience'] | ''
  serviceStandard: string
  procedureUrl: string
  procedureVersion: string
  measure: string
  measureLimit: string
  measureUnit: string
}

export function fieldsOf(touchpoint?: Touchpoint): TouchpointFields {
  return {
    key: touchpoint?.key ?? '',
    name: touchpoint?.name ?? '',
    channel: touchpoint?.channel ?? 'web',
    owner: touchpoint?.owner ?? '',
    supervisor: touchpoint?.supervisor ?? '',
    team: touchpoint?.team ?? '',
    contactHours: written(touchpoint?.standard?.contactHours),
    resolveHours: written(touchpoint?.standard?.resolveHours),
    expectation: written(touchpoint?.expectation),
    toleranceFloor: written(touchpoint?.toleranceFloor),
    kind: touchpoint?.kind ?? '',
    experience: touchpoint?.experience ?? '',
    serviceStandard: touchpoint?.serviceStandard ?? '',
    procedureUrl: touchpoint?.procedure?.url ?? '',
    procedureVersion: touchpoint?.procedure?.version ?? '',
    measure: touchpoint?.measureFloor?.property ?? '',
    measureLimit: written(touchpoint?.measureFloor?.limit),
    measureUnit: touchpoint?.measureFloor?.unit ?? '',
  }
}

function written(value: number | undefined): string {
  return value === undefined ? '' : `${value}`
}

/** What the form makes of a touchpoint; all that the form does not show stays. */
export function touchpointOf(fields: TouchpointFields, before?: Touchpoint): Touchpoint {
  const { key, name, channel, owner, supervisor, team, contactHours, resolveHours } = fields
  const { expectation, toleranceFloor } = fields
  const { signals, importance, archived } = before ?? {}
  return {
    key: key.trim(),
    name: name.trim(),
    channel,
    ...(signals && { signals }),
    ...(owner.trim() && { owner: owner.trim() }),
    ...(supervisor.trim() && { supervisor: supervisor.trim() }),
    ...(team && { team }),
    ...(contactHours &&
      resolveHours && {
        standard: { contactHours: Number(contactHours), resolveHours: Number(resolveHours) },
      }),
    ...(expectation && { expectation: Number(expectation) }),
    ...(toleranceFloor && { toleranceFloor: Number(toleranceFloor) }),
    ...experienceOf(fields, before),
    ...(importance !== undefined && { importance }),
    ...(archived && { archived }),
  }
}

function experienceOf(fields: TouchpointFields, before?: Touchpoint): Partial<Touchpoint> {
  const { kind, experience, measure, measureLimit } = fields
  const [serviceStandard, url, version, unit] = [
    fields.serviceStandard.trim(),
    fields.procedureUrl.trim(),
    fields.procedureVersion.trim(),
    fields.measureUnit.trim(),
  ]
  const costs = before?.measureFloor?.costs
  return {
    ...(kind && { kind }),
    ...(experience && { experience }),
    ...(serviceStandard && { serviceStandard }),
    ...((url || version) && { procedure: { ...(url && { url }), ...(version && { version }) } }),
    ...(measure.trim() &&
      measureLimit && {
        measureFloor: {
          property: measure.trim(),
          limit: Number(measureLimit),
          ...(unit && { unit }),
          ...(costs && { costs }),
        },
      }),
  }
}
