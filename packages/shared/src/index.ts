export { Appearance, Presentation } from './appearance.ts'
export { Audience } from './audience.ts'
export { Condition, PageMatch, PropertyCondition, Rule } from './condition.ts'
export { Dimension } from './dimension.ts'
export { CaseAct, CaseActor, CaseAssignee, CaseEvent, CaseState } from './follow-up-case.ts'
export { Facts, Instant, Key, PageUrl, Texts, TimeZone, WebAddress } from './fields.ts'
export { CONFIRMED_BY, Journey, STALE_AFTER_DAYS } from './journey.ts'
export { Pace } from './pace.ts'
export { Programme } from './programme.ts'
export { Project } from './project.ts'
export {
  Answer,
  MAX_BATCH,
  MAX_BODY_BYTES,
  MAX_TEXT_LENGTH,
  ResponseBatch,
  ResponseState,
  SurveyResponse,
} from './response.ts'
export { Question, type Branch } from './question.ts'
export { RoutingAction, RoutingRule, Whom } from './routing-rule.ts'
export { Schedule } from './schedule.ts'
export { Signal } from './signal.ts'
export { CustomerPattern, Survey } from './survey.ts'
export { Team } from './team.ts'
export { MeasureFloor, Touchpoint } from './touchpoint.ts'
export { ValueTraits } from './value-traits.ts'
export { Weekday, WorkingHours } from './working-hours.ts'
export { WidgetConfig, type WidgetSurvey } from './widget-config.ts'
