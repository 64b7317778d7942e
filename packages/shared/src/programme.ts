import { z } from 'zod'
import { Key } from './fields.ts'
import { Journey } from './journey.ts'
import { Project } from './project.ts'
import { type RoutingAction, RoutingRule } from './routing-rule.ts'
import { Survey } from './survey.ts'
import { Team } from './team.ts'
import { Touchpoint } from './touchpoint.ts'

/** A project with its touchpoints and surveys in one file that can be applied again and again. */
export const Programme = z
  .object({
    project: Project,
    touchpoints: z.array(Touchpoint),
    surveys: z.array(Survey),
    /** Of the surveys that do not ask; the others do. */
    surveyStates: z.record(Key, z.enum(['paused', 'archived'])).optional(),
    journeys: z.array(Journey).optional(),
    teams: z.array(Team).max(500).optional(),
    /** Who must hear of which response, in the order in which they are tried. */
    rules: z.array(RoutingRule).max(200).optional(),
    /** What else the team writes down, each kind under its plural: `goals`, `themes`, `promises`, … */
    records: z.record(Key, z.array(z.looseObject({ id: Key })).max(5000)).optional(),
  })
  .superRefine((programme, context) => {
    const complain = (path: Path, message: string) => context.addIssue({ code: 'custom', path, message })
    const known = declaredIn(programme)
    const { touchpoints, surveys, surveyStates = {}, journeys = [], teams = [], rules = [] } = programme
    const expectKnown = (kind: keyof typeof known, keys: readonly string[], path: Path) => {
      for (const key of keys) if (!known[kind].has(key)) complain(path, complaints[kind](key))
    }
    const expectOnce = (name: string, ids: readonly string[]) =>
      ids.forEach((id, index) => {
        if (ids.indexOf(id) !== index)
          complain([name, index, 'id'], `"${id}" is the id of another one already`)
      })

    surveys.forEach((survey, index) =>
      expectKnown('touchpoint', survey.touchpoints, ['surveys', index, 'touchpoints']),
    )
    journeys.forEach(({ stages }, index) =>
      stages.forEach((stage, at) =>
        expectKnown('touchpoint', stage.touchpoints, ['journeys', index, 'stages', at, 'touchpoints']),
      ),
    )
    for (const id of Object.keys(surveyStates))
      if (!known.survey.has(id)) complain(['surveyStates', id], `there is no survey "${id}" under "surveys"`)

    touchpoints.forEach(({ team }, index) => {
      if (team !== undefined) expectKnown('team', [team], ['touchpoints', index, 'team'])
    })
    expectOnce(
      'teams',
      teams.map(({ id }) => id),
    )
    expectOnce(
      'rules',
      rules.map(({ id }) => id),
    )
    rules.forEach(({ when, actions }, index) => {
      expectKnown('touchpoint', when.touchpoints ?? [], ['rules', index, 'when', 'touchpoints'])
      expectKnown('survey', when.surveys ?? [], ['rules', index, 'when', 'surveys'])
      when.dimensions?.forEach(({ key }, at) =>
        expectKnown('dimension', [key], ['rules', index, 'when', 'dimensions', at, 'key']),
      )
      actions.forEach((action, at) => {
        expectKnown('team', teamsIn(action), ['rules', index, 'actions', at])
      })
    })
  })
export type Programme = z.infer<typeof Programme>

type Path = (string | number)[]
type Declaring = {
  project: Project
  touchpoints: Touchpoint[]
  surveys: Survey[]
  teams?: Team[] | undefined
}

function declaredIn({ project, touchpoints, surveys, teams = [] }: Declaring) {
  return {
    touchpoint: new Set(touchpoints.map(({ key }) => key)),
    survey: new Set(surveys.map(({ id }) => id)),
    team: new Set(teams.map(({ id }) => id)),
    dimension: new Set(project.dimensions?.map(({ key }) => key)),
  }
}

const complaints = {
  touchpoint: (key: string) => `declare the touchpoint "${key}" under "touchpoints"`,
  survey: (id: string) => `there is no survey "${id}" under "surveys"`,
  team: (id: string) => `declare the team "${id}" under "teams"`,
  dimension: (key: string) => `declare the dimension "${key}" under "dimensions" of the project`,
}

function teamsIn(action: RoutingAction): string[] {
  const named = ['for' in action ? action.for : undefined, 'whom' in action ? action.whom : undefined]
  return named.flatMap((whom) => (whom?.kind === 'team' ? [whom.team] : []))
}
