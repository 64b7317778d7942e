import { z } from 'zod'
import { Decision } from '../decisions/decision.ts'
import { Goal } from '../goals/goal.ts'
import { GoalsReport } from '../goals/goals-report.ts'
import { Customers } from '../initiatives/initiative-routes.ts'
import { InitiativesReport } from '../initiatives/overview/initiatives-report.ts'
import { Wins } from '../wins/wins.ts'
import { EffectReport } from '../initiatives/effect/effect-report.ts'
import { Initiative } from '../initiatives/initiative.ts'
import { comparisonSchemas } from './comparison-schemas.ts'
import { driversSchemas } from './drivers-schemas.ts'
import { valueSchemas } from './value-schemas.ts'

/** What management works with. */
export const outerLoopSchemas = {
  Initiative,
  Initiatives: z.object({ initiatives: z.array(Initiative), next: z.string().optional() }),
  Goal,
  Goals: z.object({ goals: z.array(Goal), next: z.string().optional() }),
  Decision,
  Decisions: z.object({ decisions: z.array(Decision), next: z.string().optional() }),
  EffectReport,
  Customers,
  InitiativesReport,
  GoalsReport,
  Wins,
  ...comparisonSchemas,
  ...driversSchemas,
  ...valueSchemas,
}
