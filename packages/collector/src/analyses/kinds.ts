import { DRIVERS } from '../drivers/analyse-drivers.ts'
import { PATHS } from '../paths/paths-analysis.ts'
import { RAKING } from '../populations/raking.ts'
import { THEMES_ANALYSIS } from '../themes/themes-analysis.ts'
import { attentionAnalysis } from '../value/attention-analysis.ts'
import { valueAnalysis } from '../value/value-analysis.ts'
import type { Analysis } from './analysis.ts'

/** Every analysis that may be asked for. */
export const ANALYSES = [
  DRIVERS,
  PATHS,
  RAKING,
  THEMES_ANALYSIS,
  attentionAnalysis,
  valueAnalysis,
] as unknown as readonly Analysis[]
