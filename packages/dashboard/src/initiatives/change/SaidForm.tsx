import type { Initiative } from '@innerloop/collector'
import { useState } from 'preact/hooks'
import { Form } from '../../controls/Form.tsx'
import { TextField } from '../../controls/TextField.tsx'
import { formWords as words } from '../form-words.ts'
import type { ChangeProps } from './ChangeSection.tsx'
import { textIn } from './number-in.ts'

/** Others that the note is written in stay as they are. */
const LOCALES = ['en', 'zh-Hans'] as const

/** What customers said and what was done, for the staff; and the note to customers, in their languages. */
export function SaidForm({ initiative, save, isBusy }: ChangeProps) {
  const [youSaid, setYouSaid] = useState(initiative.youSaid ?? '')
  const [weDid, setWeDid] = useState(initiative.weDid ?? '')
  const [note, setNote] = useState<Record<string, string>>(initiative.note ?? {})
  const locales = [...new Set([...LOCALES, ...Object.keys(note)])]
  const keep = () => {
    const written = Object.fromEntries(Object.entries(note).filter(([, one]) => one.trim() !== ''))
    return save({
      youSaid: textIn(youSaid),
      weDid: textIn(weDid),
      note: Object.keys(written).length > 0 ? written : undefined,
    } as Partial<Initiative>)
  }
  return (
    <Form submit={words.save} isBusy={isBusy} onSubmit={keep}>
      <TextField label={words.youSaid} value={youSaid} onChange={setYouSaid} isLong hint={words.nameHint} />
      <TextField label={words.weDid} value={weDid} onChange={setWeDid} isLong />
      {locales.map((locale) => (
        <TextField
          key={locale}
          label={words.note(locale)}
          value={note[locale] ?? ''}
          onChange={(one) => setNote({ ...note, [locale]: one })}
          isLong
          lang={locale}
          hint={words.noteHint}
          maxLength={1000}
        />
      ))}
    </Form>
  )
}
