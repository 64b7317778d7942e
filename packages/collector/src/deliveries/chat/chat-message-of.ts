import type { Notice } from '../notice.ts'
import type { Words } from '../words/words.ts'
import type { ChatService } from './chat-service-of.ts'
import { discordMessageOf, type DiscordMessage } from './discord-message-of.ts'
import { slackMessageOf, type SlackMessage } from './slack-message-of.ts'
import { teamsMessageOf, type TeamsMessage } from './teams-message-of.ts'

type Form = (notice: Notice, words: Words) => SlackMessage | TeamsMessage | DiscordMessage

const FORMS: Record<ChatService, Form> = {
  slack: slackMessageOf,
  teams: teamsMessageOf,
  discord: discordMessageOf,
}

/** The notice as JSON for the service's incoming webhook. */
export function chatMessageOf(service: ChatService, notice: Notice, words: Words): string {
  return JSON.stringify(FORMS[service](notice, words))
}
