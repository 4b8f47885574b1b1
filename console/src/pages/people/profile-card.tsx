import { useState } from "react";
import { Button } from "react-aria-components";
import type { OriginPartsFragment, PersonPartsFragment } from "../../generated.ts";
import { useMay } from "../../session/viewer.ts";
import { EditDialog } from "./edit-dialog.tsx";
import { OriginTag, whyLocked } from "./origin.tsx";
import { PROFILE, type ProfileField } from "./profile.ts";

/** What is known of a person, attribute by attribute, and where it comes from. */
export function ProfileCard({ person }: { person: PersonPartsFragment }) {
  const [editing, setEditing] = useState<ProfileField>();
  const mayWrite = useMay("users:write");
  const fields = PROFILE.filter((field) => field.read(person) || (field.write && mayWrite));
  return (
    <section className="table-box">
      <table>
        <caption className="table-title">Profile</caption>
        <thead>
          <tr>
            <th scope="col">Attribute</th>
            <th scope="col">Value</th>
            <th scope="col">From</th>
            <th scope="col">Change</th>
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => {
            const origin = originOf(person, field.path);
            return (
              <tr key={field.path}>
                <th scope="row">{field.label}</th>
                <td className="value">{field.read(person) || <span className="muted">–</span>}</td>
                <td>
                  <OriginTag of={origin} />
                </td>
                <td>
                  {origin && !origin.editable ? (
                    <span className="small muted locked">{whyLocked(origin)}</span>
                  ) : (
                    field.write &&
                    mayWrite && (
                      <Button
                        className="react-aria-Button quiet slim"
                        onPress={() => setEditing(field)}
                        aria-label={`Change ${field.label}`}
                      >
                        Change
                      </Button>
                    )
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {editing && <EditDialog person={person} field={editing} onDone={() => setEditing(undefined)} />}
    </section>
  );
}

/** Of a list, each value has an origin: that of the first stands for all. */
const originOf = (person: PersonPartsFragment, path: string): OriginPartsFragment | undefined => {
  const own = person.fieldOrigins.filter(
    ({ field }) => field === path || field.startsWith(`${path}[`) || field === camel(path),
  );
  return own.find(({ editable }) => !editable) ?? own[0];
};

/** The manager is `manager` in some places. */
const camel = (path: string): string => (path === "managerId" ? "manager" : path);
