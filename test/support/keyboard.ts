import type { Page } from "playwright-core";

const MAX_STEPS = 60;

/** What has the focus, as it is called. */
export const FOCUSED = `(() => {
  const one = document.activeElement;
  if (!one.matches("a, button, input, [tabindex='0'], [role]:not([role$='dialog'])")) return "";
  const label = one.labels?.[0]?.textContent ?? "";
  return [one.getAttribute("aria-label"), label, one.textContent].filter(Boolean).join(" ").trim();
})()`;

/** Goes by the key Tab to what is called so. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let step = 0; step < MAX_STEPS; step++) {
    if ((await page.evaluate<string>(FOCUSED)).includes(name)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`the key Tab does not lead to ${name}`);
}

/** Presses a key on what is called so. */
export const press = async (page: Page, name: string, key = "Enter") => {
  await tabTo(page, name);
  await page.keyboard.press(key);
};

/** Writes into what is called so. */
export const type = async (page: Page, name: string, text: string) => {
  await tabTo(page, name);
  await page.keyboard.type(text);
};
