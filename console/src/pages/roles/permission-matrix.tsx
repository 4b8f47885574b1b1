import { CheckBox } from "../../ui/check-box.tsx";

interface Props {
  /** All that the tenant's roles permit, and what is being added. */
  known: readonly string[];
  chosen: ReadonlySet<string>;
  /** As it is saved: what differs from it is marked. */
  saved: ReadonlySet<string>;
  isReadOnly: boolean;
  onToggle: (permission: string) => void;
}

/** Things in rows, what may be done with them in columns: `invoices:write` is the action `write` on `invoices`. */
export function PermissionMatrix({ known, chosen, saved, isReadOnly, onToggle }: Props) {
  const cells = known.map((permission) => ({ permission, ...apart(permission) }));
  const [things, actions] = [unique(cells.map(({ thing }) => thing)), unique(cells.map(({ action }) => action))];
  const permissionAt = (thing: string, action: string) =>
    cells.find((cell) => cell.thing === thing && cell.action === action)?.permission;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than the screen is scrolled by the keyboard too
    <section className="table-box" tabIndex={0} aria-label="Permissions">
      <table className="matrix">
        <caption className="visually-hidden">Permissions</caption>
        <thead>
          <tr>
            <th scope="col">On</th>
            {actions.map((action) => (
              <th key={action} scope="col">
                {action}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {things.map((thing) => (
            <tr key={thing}>
              <th scope="row">{thing}</th>
              {actions.map((action) => {
                const permission = permissionAt(thing, action);
                return (
                  <td
                    key={action}
                    data-changed={permission && chosen.has(permission) !== saved.has(permission) ? "" : undefined}
                  >
                    {permission && (
                      <CheckBox
                        aria-label={permission}
                        isSelected={chosen.has(permission)}
                        isReadOnly={isReadOnly}
                        onChange={() => onToggle(permission)}
                      />
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** @example apart("roster:users:read") // { thing: "roster:users", action: "read" } */
function apart(permission: string): { thing: string; action: string } {
  const at = permission.lastIndexOf(":");
  return at < 0
    ? { thing: permission, action: "may" }
    : { thing: permission.slice(0, at), action: permission.slice(at + 1) };
}

const unique = (texts: string[]): string[] => [...new Set(texts)].sort();
