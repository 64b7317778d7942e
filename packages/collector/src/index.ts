// The types that the dashboard's HTTP client is written against; nothing here runs.
export type { Address, AnswerOf, InputOf } from './client/api-types.ts'
export type { RecordedAct, RecordedActs } from './audit/act.ts'
export type { Key, Keys, NewKey } from './keys/key.ts'
export type { AcceptInvitation, Invitation, NewInvitation } from './members/invitation.ts'
export type { Me, Member, Members, RemovedMember } from './members/member.ts'
export type { LiveResponse } from './responses/live-response.ts'
export type { Funnel, ReportedBreak, Score, ScoreReport } from './reports/score-report.ts'
