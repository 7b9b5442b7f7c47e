import { type Role, roles } from '../../vocabulary/roles.ts'

type Props = { role: Role | undefined; onRoleChange: (role: Role) => void }

/** Whom the sentence above the timeline speaks to, and whose rows are marked. */
export function RoleSwitch({ role, onRoleChange }: Props) {
  return (
    <fieldset className="flex flex-wrap items-center gap-1 print:hidden">
      <legend className="float-start me-2 text-small text-quiet">For a</legend>
      {roles.map(one => (
        <button
          key={one}
          type="button"
          aria-pressed={role === one}
          onClick={() => onRoleChange(one)}
          className="control border-transparent text-link aria-pressed:border-line aria-pressed:text-ink"
        >
          {one}
        </button>
      ))}
    </fieldset>
  )
}
