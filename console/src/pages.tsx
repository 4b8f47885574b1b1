import { Page } from "./ui/page.tsx";

/** The page of the place where somebody is. */
export const Pages = () => <Page title="Health">…</Page>;
