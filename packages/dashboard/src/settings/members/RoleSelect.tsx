import type { Member } from '@innerloop/collector'
import { memberWords as words } from './words.ts'

export const ROLES = ['owner', 'manager', 'agent', 'viewer'] as const
type Role = Member['role']
type Props = { label: string; value: Role; onChange: (role: Role) => void }

export function RoleSelect({ label, value, onChange }: Props) {
  return (
    <select
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value as Role)}
    >
      {ROLES.map((role) => (
        <option key={role} value={role}>
          {words.roles[role]}
        </option>
      ))}
    </select>
  )
}
