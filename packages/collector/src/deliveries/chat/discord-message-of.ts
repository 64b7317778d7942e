import { cleanLine, cleanText } from '../clean-text.ts'
import { cutText } from '../cut-text.ts'
import { linesOf, linksOf, titleOf } from '../lines-of.ts'
import type { Notice, NoticeLink } from '../notice.ts'
import type { Words } from '../words/words.ts'

export type DiscordEmbed = {
  title: string
  description?: string
  color?: number
  fields: { name: string; value: string; inline: boolean }[]
  footer: { text: string }
}

export type DiscordMessage = { embeds: [DiscordEmbed]; allowed_mentions: { parse: [] } }

const MOST_LINES = 10
const LONGEST_LINKS = 1024

const COLOURS = { detractor: 0xc8372d, passive: 0xb58900, promoter: 0x2e7d4f } as const

/**
 * An embed for a Discord webhook, at most 6,000 characters in all. `allowed_mentions` keeps everybody from being
 * called, and the mark-up of what customers wrote is escaped.
 *
 * @see https://discord.com/developers/docs/resources/message#embed-object-embed-limits
 */
export function discordMessageOf(notice: Notice, words: Words): DiscordMessage {
  const comment = cutText(cleanText(notice.comment ?? ''), 2000, escape)
  const links = joinLinks(linksOf(notice, words))
  const lines = linesOf(notice, words)
    .slice(0, MOST_LINES)
    .map(({ label, value }) => ({
      name: cutText(label, 60, escape),
      value: cutText(value, 150, escape),
      inline: true,
    }))
  const embed: DiscordEmbed = {
    title: cutText(titleOf(notice), 200, escape),
    ...(comment && { description: `>>> ${comment}` }),
    ...(notice.score?.band && { color: COLOURS[notice.score.band] }),
    fields: [...lines, ...(links ? [{ name: '\u200B', value: links, inline: false }] : [])],
    footer: { text: cutText(cleanLine(`${words.why} ${notice.reason}`), 300) },
  }
  return { embeds: [embed], allowed_mentions: { parse: [] } }
}

function escape(character: string): string {
  return /[\\*_~`|>#\-+[\]()<@:]/.test(character) ? `\\${character}` : character
}

function joinLinks(links: readonly NoticeLink[]): string {
  return links.reduce((joined, { label, url }) => {
    const link = `[${[...label].map(escape).join('')}](${url.replace(/[()]/g, encodeURIComponentFully)})`
    const longer = joined ? `${joined} · ${link}` : link
    return longer.length <= LONGEST_LINKS ? longer : joined
  }, '')
}

function encodeURIComponentFully(character: string): string {
  return `%${character.codePointAt(0)!.toString(16)}`
}
