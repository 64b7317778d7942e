import { CopyCode } from '../../controls/CopyCode.tsx'
import { Sheet } from '../../controls/Sheet.tsx'
import { endpointWords } from './words.ts'

export type ShownSecret = { name: string; secret: string }
type Props = ShownSecret & { onClose: () => void }

/** A secret is shown once; the collector does not give it out again. */
export function SecretSheet({ name, secret, onClose }: Props) {
  return (
    <Sheet title={endpointWords.secretOf(name)} onClose={onClose}>
      <p>{endpointWords.secretHow}</p>
      <CopyCode label={endpointWords.secret} text={secret} />
    </Sheet>
  )
}
