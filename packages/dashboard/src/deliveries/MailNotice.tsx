import { CopyCode } from '../controls/CopyCode.tsx'
import { useDesk } from '../frame/desk.ts'
import { useResource } from '../frame/use-resource.ts'
import { findMissingMailServer } from './find-missing-mail-server.ts'
import { deliveriesWords } from './words.ts'

/** Where mails are refused for want of a mail server: how to set one up. */
export function MailNotice() {
  const { api } = useDesk()
  const { data: isMissing } = useResource('mail server', (signal) => findMissingMailServer(api, signal))
  const { title, how, label, example, more } = deliveriesWords.mail
  if (!isMissing) return null
  return (
    <section class="panel mail-notice" aria-label={title}>
      <p>
        <strong>{title}</strong> {how}
      </p>
      <CopyCode label={label} text={example} />
      <p class="quiet">{more}</p>
    </section>
  )
}
