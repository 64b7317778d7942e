// The types that the dashboard's HTTP client is written against; nothing here runs.
export type { Address, AnswerOf, InputOf } from './client/api-types.ts'
export type { RecordedAct, RecordedActs } from './audit/act.ts'
export type { Key, Keys, NewKey } from './keys/key.ts'
export type { AcceptInvitation, Invitation, NewInvitation } from './members/invitation.ts'
export type { CasePage, ListedCase, WholeCase } from './cases/case.ts'
export type { ReaderPreferences } from './deliveries/readers/reader-preferences.ts'
export type { HuddleAction, ListedItem, Minutes } from './huddles/huddle.ts'
export type { HeldHuddle, Huddle } from './huddles/prepared.ts'
export type { Mine } from './mine/mine.ts'
export type { Comparison } from './reports/compare-scores.ts'
export type { LoopReport, LoopSteps } from './reports/loop/loop-report.ts'
export type {
  ListedResponse,
  ReadResponse,
  ResponsePage,
  ShownResponse,
} from './responses/listed-response.ts'
export type { Person } from './people/person.ts'
export type { Me, Member, Members, RemovedMember } from './members/member.ts'
export type { LiveResponse } from './responses/live-response.ts'
export type { Funnel, ReportedBreak, Score, ScoreReport } from './reports/score-report.ts'
export type { Decision } from './decisions/decision.ts'
export type { Goal } from './goals/goal.ts'
export type { EffectReport, EffectWarning } from './initiatives/effect/effect-report.ts'
export type { Evidence, Reference } from './initiatives/evidence.ts'
export type { Initiative } from './initiatives/initiative.ts'
export type { Measure } from './initiatives/measure.ts'
export type { Status } from './initiatives/status-of.ts'
export type { Step } from './initiatives/steps.ts'
