import { Button } from "react-aria-components";
import type { Found } from "../../ui/finder.tsx";

interface Props<Item extends Found> {
  of: readonly Item[];
  onRemove: (item: Item) => void;
}

/** What has been picked so far, and can be left out again. */
export const PickedList = <Item extends Found>({ of, onRemove }: Props<Item>) => (
  <ul className="plain row" aria-label="Chosen">
    {of.map((item) => (
      <li key={item.id}>
        <Button
          className="react-aria-Button picked"
          aria-label={`Leave out ${item.name}`}
          onPress={() => onRemove(item)}
        >
          <span>{item.name}</span>
          <span aria-hidden="true">✕</span>
        </Button>
      </li>
    ))}
  </ul>
);
