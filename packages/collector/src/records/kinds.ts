import { DECISIONS } from '../decisions/decision.ts'
import { GOALS } from '../goals/goal-kind.ts'
import { INBOUND_HOOKS } from '../inbound/inbound-hook.ts'
import { INITIATIVES } from '../initiatives/initiative-kind.ts'
import { MUST_WINS, PINNED_METRICS } from '../scoreboard/pinned-kinds.ts'
import { POPULATIONS } from '../populations/population-kind.ts'
import { THEMES } from '../themes/theme-kind.ts'
import { assumptionKind } from '../value/assumptions/assumption.ts'
import { profitTreeKind } from '../value/assumptions/profit-tree.ts'
import { seriesKind } from '../value/scorecard/series.ts'
import { STANDING_KINDS } from '../programme/standing-kinds.ts'
import type { RecordKind } from './record-kind.ts'

/** Every kind of what a team writes down; a programme's file takes them all along. */
export const RECORD_KINDS = [
  DECISIONS,
  GOALS,
  INBOUND_HOOKS,
  INITIATIVES,
  MUST_WINS,
  PINNED_METRICS,
  POPULATIONS,
  THEMES,
  assumptionKind,
  profitTreeKind,
  seriesKind,
  ...STANDING_KINDS,
] as unknown as readonly RecordKind[]
