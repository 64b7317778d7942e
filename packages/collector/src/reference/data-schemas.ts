import { z } from 'zod'
import { Observation } from '../observations/observation.ts'
import { ObservationBatch, ObservationPage, SavedObservations } from '../observations/observation-pages.ts'
import {
  ObservationsUpload,
  PeopleUpload,
  StaffUpload,
  UploadedObservations,
  UploadedPeople,
  UploadedStaff,
} from '../imports/csv-upload.ts'
import { MigrationReport, MigrationUpload } from '../imports/migration.ts'
import { RosterReport, RosterUpload } from '../imports/roster.ts'
import {
  HookAddress,
  HookDeliveries,
  HookTrial,
  HookTried,
  MadeHookAddress,
} from '../inbound/inbound-hook-routes.ts'
import { InboundHook } from '../inbound/inbound-hook.ts'
import { InboundOutcome } from '../inbound/inbound-outcome.ts'
import { MeasureReport } from '../reports/measures/measure-report.ts'

/** Of what is brought in. */
export const dataSchemas = {
  MeasureReport,
  Observation,
  ObservationBatch: ObservationBatch.extend({ observations: z.array(Observation).min(1).max(1000) }),
  ObservationPage,
  SavedObservations,
  ObservationsUpload,
  UploadedObservations,
  PeopleUpload,
  UploadedPeople,
  MigrationUpload,
  MigrationReport,
  RosterUpload,
  RosterReport,
  StaffUpload,
  UploadedStaff,
  InboundHook,
  InboundHooks: z.object({ 'inbound-hooks': z.array(InboundHook), next: z.string().optional() }),
  InboundOutcome,
  HookAddress,
  MadeHookAddress,
  HookTrial,
  HookTried,
  HookDeliveries,
}
