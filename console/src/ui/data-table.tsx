import {
  type Cell,
  type ColumnDef,
  type RowData,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import type { ReactNode } from "react";
import { Button } from "react-aria-components";

const features = tableFeatures({ rowSortingFeature });

export type Columns<Row extends RowData> = ColumnDef<typeof features, Row>[];

/** By which column a list is ordered: `userName`, or `-userName` for the largest first. */
export type Sort = string;

interface Props<Row extends RowData> {
  caption: string;
  columns: Columns<Row>;
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  sort?: Sort;
  /** The list is ordered by the server: it is told by which column. */
  onSort?: (sort: Sort) => void;
}

/** Rows in columns. Columns with `enableSorting` have a button that orders the whole list by them. */
export function DataTable<Row extends RowData>({ caption, columns, rows, rowKey, sort = "", onSort }: Props<Row>) {
  const sorting = sort ? [{ id: sort.replace(/^-/, ""), desc: sort.startsWith("-") }] : [];
  const table = useTable({
    features,
    columns,
    data: rows as Row[],
    getRowId: rowKey,
    manualSorting: true,
    defaultColumn: { enableSorting: false },
    state: { sorting },
  });
  const orderOf = (id: string) => sorting.find((one) => one.id === id);
  const turn = (id: string) => onSort?.(orderOf(id)?.desc === false ? `-${id}` : id);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than the screen is scrolled by the keyboard too
    <section className="table-box" tabIndex={0} aria-label={caption}>
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              {group.headers.map((header) => {
                const order = orderOf(header.column.id);
                const label = <table.FlexRender header={header} />;
                return (
                  <th key={header.id} scope="col" aria-sort={order && (order.desc ? "descending" : "ascending")}>
                    {header.column.columnDef.enableSorting ? (
                      <Button className="react-aria-Button sort" onPress={() => turn(header.column.id)}>
                        {label}
                        <span aria-hidden="true">{order ? (order.desc ? "↓" : "↑") : "↕"}</span>
                      </Button>
                    ) : (
                      label
                    )}
                  </th>
                );
              })}
            </tr>
          ))}
        </thead>
        <tbody>
          {table.getRowModel().rows.map((row) => (
            <tr key={row.id}>
              {row.getAllCells().map((cell, index) =>
                index === 0 ? (
                  <th key={cell.id} scope="row">
                    {shown(cell)}
                  </th>
                ) : (
                  <td key={cell.id}>{shown(cell)}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Columns may be made anew at each render: taken for components, their functions would put each cell into the page again. */
function shown<Row extends RowData>(cell: Cell<typeof features, Row>): ReactNode {
  const { cell: show } = cell.column.columnDef;
  return typeof show === "function" ? show(cell.getContext()) : show;
}
