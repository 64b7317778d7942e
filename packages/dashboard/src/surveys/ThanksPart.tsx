import { TextField } from '../controls/TextField.tsx'
import { editorWords } from './editor-words.ts'
import type { PartProps } from './part.ts'
import { TextsField } from './TextsField.tsx'

export function ThanksPart({ draft, locale, change }: PartProps) {
  const { thanks, thanksLink = { url: '', label: {} } } = draft
  return (
    <section class="stack" id="thanks" aria-labelledby="thanks-name">
      <h2 id="thanks-name">{editorWords.thanks}</h2>
      <TextsField
        label={editorWords.thanksText}
        texts={thanks}
        locale={locale}
        isLong
        onChange={(texts) => change({ thanks: texts })}
      />
      <details>
        <summary>{editorWords.thanksLink}</summary>
        <div class="stack more">
          <TextField
            label={editorWords.linkUrl}
            type="url"
            placeholder="https://"
            value={thanksLink.url}
            onChange={(url) => change({ thanksLink: { ...thanksLink, url } })}
          />
          <TextsField
            label={editorWords.linkLabel}
            texts={thanksLink.label}
            locale={locale}
            onChange={(label) => change({ thanksLink: { ...thanksLink, label } })}
          />
        </div>
      </details>
    </section>
  )
}
