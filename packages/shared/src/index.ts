export { Audience } from './audience.ts'
export { Facts, Instant, Key, PageUrl, Texts } from './fields.ts'
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
export { Question, Survey } from './survey.ts'
export { Touchpoint } from './touchpoint.ts'
export { WidgetConfig } from './widget-config.ts'
