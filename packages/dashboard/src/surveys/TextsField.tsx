import { TextField } from '../controls/TextField.tsx'
import type { Texts } from './draft.ts'
import { editorWords } from './editor-words.ts'
import { languageName } from './language-name.ts'

type Props = {
  label: string
  texts: Texts | undefined
  locale: string
  onChange: (texts: Texts) => void
  hint?: string
  isLong?: boolean
}

/** A wording in the language that one writes in; under it what it says in the first one. */
export function TextsField({ label, texts = {}, locale, onChange, hint, isLong }: Props) {
  const [first] = Object.entries(texts)
  const original = first && first[0] !== locale && first[1] !== '' ? first : undefined
  return (
    <TextField
      label={label}
      value={texts[locale] ?? ''}
      lang={locale}
      maxLength={1000}
      hint={original ? editorWords.inLanguage(languageName(original[0]), original[1]) : hint}
      isLong={isLong}
      onChange={(text) => onChange({ ...texts, [locale]: text })}
    />
  )
}
