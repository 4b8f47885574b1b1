import { hrefOf } from "../router/location.ts";

export const Brand = ({ tenant }: { tenant?: string }) => (
  <div className="brand">
    <img src={hrefOf("/icon.svg")} alt="" />
    <div>
      <strong>Roster</strong>
      {tenant && <span className="small muted">{tenant}</span>}
    </div>
  </div>
);
