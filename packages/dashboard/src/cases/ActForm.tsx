import type { WholeCase } from '@innerloop/collector'
import { useState } from 'preact/hooks'
import type { Problem } from '../api/api-problem.ts'
import { Form } from '../controls/Form.tsx'
import { SelectField } from '../controls/SelectField.tsx'
import { TextField } from '../controls/TextField.tsx'
import type { Act } from './CaseActs.tsx'
import { type ActName, isTried } from './acts-for.ts'
import type { useNames } from './use-names.ts'
import { GiveForm } from './GiveForm.tsx'
import { caseWords, causeNames } from './words.ts'

type Props = {
  name: ActName
  found: WholeCase
  names: ReturnType<typeof useNames>
  isBusy: boolean
  problem: Problem | null
  onAct: (act: Act) => unknown
}
type Channel = keyof typeof caseWords.attempt.channels
type Outcome = keyof typeof caseWords.attempt.outcomes

/** What has to be said with an act. */
export function ActForm({ name, found, names, isBusy, problem, onAct }: Props) {
  const [text, setText] = useState('')
  const [key, setKey] = useState('')
  const [channel, setChannel] = useState<Channel>('phone')
  const [outcome, setOutcome] = useState<Outcome>('reached')
  const { attempt, resolve, assign, handOver } = caseWords
  const note = text.trim() === '' ? {} : { note: text.trim() }
  const form = { submit: caseWords.acts[name], isBusy, problem }
  const wordsOf = (label: string, hint?: string) => (
    <TextField label={label} value={text} onChange={setText} isLong required {...(hint && { hint })} />
  )
  switch (name) {
    case 'attempt':
      return (
        <Form {...form} onSubmit={() => onAct({ kind: 'attempted', channel, outcome, ...note })}>
          <div class="form-row">
            <SelectField
              label={attempt.channel}
              value={channel}
              options={entries<Channel>(attempt.channels)}
              onChange={setChannel}
            />
            <SelectField
              label={attempt.outcome}
              value={outcome}
              options={entries<Outcome>(attempt.outcomes)}
              onChange={setOutcome}
            />
          </div>
          <TextField label={attempt.note} value={text} onChange={setText} isLong />
        </Form>
      )
    case 'resolve':
      if (!isTried(found)) return <p>{resolve.first}</p>
      return (
        <Form {...form} onSubmit={() => onAct({ kind: 'resolved', rootCause: key, ...note })}>
          <SelectField
            label={resolve.rootCause}
            value={key}
            required
            options={[
              ['', resolve.choose],
              ...found.rootCauses.map((cause) => [cause.key, causeNames[cause.key] ?? cause.name] as const),
            ]}
            onChange={setKey}
          />
          <TextField label={resolve.note} value={text} onChange={setText} isLong />
        </Form>
      )
    case 'assign':
      return (
        <Form
          {...form}
          onSubmit={() => onAct({ kind: 'assigned', assignee: { kind: 'person', email: key } })}
        >
          <SelectField
            label={assign.to}
            value={key}
            required
            options={[
              ['', assign.choose],
              ...names.members.map(({ email, name: who }) => [email, `${who} (${email})`] as const),
            ]}
            onChange={setKey}
          />
        </Form>
      )
    case 'handOver':
      return (
        <Form {...form} onSubmit={() => onAct({ kind: 'handed-over', teamId: key, reason: text })}>
          <SelectField
            label={handOver.team}
            value={key}
            required
            options={[['', handOver.choose], ...names.teams]}
            onChange={setKey}
          />
          {wordsOf(handOver.reason)}
        </Form>
      )
    case 'give':
      return <GiveForm found={found} isBusy={isBusy} problem={problem} onAct={onAct} />
    case 'note':
      return (
        <Form {...form} onSubmit={() => onAct({ kind: 'noted', text })}>
          {wordsOf(caseWords.note)}
        </Form>
      )
    case 'coach':
      return (
        <Form {...form} onSubmit={() => onAct({ kind: 'coached', text })}>
          {wordsOf(caseWords.coach)}
        </Form>
      )
    case 'reopen':
      return (
        <Form {...form} onSubmit={() => onAct({ kind: 'reopened', reason: text })}>
          {wordsOf(caseWords.reopen)}
        </Form>
      )
    case 'carry':
      return (
        <Form {...form} onSubmit={() => onAct({ kind: 'carried', reason: text })}>
          {wordsOf(caseWords.carry, caseWords.carryHow)}
        </Form>
      )
    case 'verify':
      return (
        <Form {...form} onSubmit={() => onAct({ kind: 'verified', how: 'team' })}>
          <p>{caseWords.verify}</p>
        </Form>
      )
  }
}

function entries<Key extends string>(names: Record<Key, string>): [Key, string][] {
  return Object.entries(names) as [Key, string][]
}
