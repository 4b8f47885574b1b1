import { useState } from "react";
import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import type { CombinedError } from "urql";
import { Failure } from "../ui/states.tsx";
import { ChangePassword } from "./change-password.tsx";
import { useSession } from "./viewer.ts";

export function UserMenu() {
  const { viewer, signOut } = useSession();
  const [isChanging, setChanging] = useState(false);
  const [fault, setFault] = useState<CombinedError>();
  const leave = async () => setFault(await signOut());
  const act = (key: string | number) => (key === "sign-out" ? leave() : setChanging(true));
  return (
    <div className="who">
      {fault && <Failure error={fault} onRetry={leave} />}
      <MenuTrigger>
        <Button className="react-aria-Button quiet">
          {viewer.user?.displayName ?? viewer.name} <span aria-hidden="true">▴</span>
        </Button>
        <Popover placement="top start">
          <Menu onAction={act}>
            <MenuItem id="password">Change password</MenuItem>
            <MenuItem id="sign-out">Sign out</MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
      {isChanging && <ChangePassword onDone={() => setChanging(false)} />}
    </div>
  );
}
