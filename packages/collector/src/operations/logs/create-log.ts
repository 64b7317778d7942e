import { redact } from './redact.ts'

export type Level = 'info' | 'warn' | 'error'
export type Details = { level?: Level } & Record<string, string | number | boolean | undefined>

/** Says what happened to the operator. A line without a level reports a failure. Never carries personal data. */
export type Log = (message: string, details?: Details) => void

type Options = { format: 'text' | 'json'; write: (line: string) => void; clock: () => number }

/** One line for each event: readable, or a JSON object. */
export function createLog({ format, write, clock }: Options): Log {
  const lineOf = format === 'json' ? jsonLineOf : textLineOf
  return (message, { level = 'error', ...fields } = {}) => {
    const safe = Object.entries(fields).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, typeof value === 'string' ? redact(value) : value] as const],
    )
    write(lineOf(new Date(clock()).toISOString(), level, redact(message), safe))
  }
}

type Fields = readonly (readonly [string, string | number | boolean])[]

function jsonLineOf(time: string, level: Level, message: string, fields: Fields): string {
  const head = { time, level, message }
  return JSON.stringify({ ...head, ...Object.fromEntries(fields), ...head })
}

function textLineOf(time: string, level: Level, message: string, fields: Fields): string {
  const shown = fields.map(([name, value]) => ` ${name}=${typeof value === 'string' ? quote(value) : value}`)
  return `${time} ${level.padEnd(5)} ${message.replaceAll('\n', '\n  ')}${shown.join('')}`
}

function quote(value: string): string {
  return /^[^\s"=]+$/.test(value) ? value : JSON.stringify(value)
}
