import * as described from '../tables.ts'
import { deriveTable } from './derive-table.ts'

// Of these drizzle-kit generates the migrations; verbs use the tables that they are derived from.

export const accounts = deriveTable(described.accounts)
export const audit = deriveTable(described.audit)
export const counts = deriveTable(described.counts)
export const duties = deriveTable(described.duties)
export const identitySecrets = deriveTable(described.identitySecrets)
export const installationSecrets = deriveTable(described.installationSecrets)
export const invitations = deriveTable(described.invitations)
export const journeys = deriveTable(described.journeys)
export const keys = deriveTable(described.keys)
export const members = deriveTable(described.members)
export const people = deriveTable(described.people)
export const personAliases = deriveTable(described.personAliases)
export const projects = deriveTable(described.projects)
export const responseNotes = deriveTable(described.responseNotes)
export const responseTags = deriveTable(described.responseTags)
export const responses = deriveTable(described.responses)
export const sessions = deriveTable(described.sessions)
export const surveyDrafts = deriveTable(described.surveyDrafts)
export const surveyVersions = deriveTable(described.surveyVersions)
export const surveys = deriveTable(described.surveys)
export const touchpoints = deriveTable(described.touchpoints)
export const users = deriveTable(described.users)
export const verifications = deriveTable(described.verifications)
