import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));

/** Addresses of files are relative to the page's base, which the server writes into it: `PUBLIC_URL` may have a path. */
export default {
  root: here,
  base: "./",
  build: {
    outDir: join(here, "..", "dist", "console"),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1_000,
    rolldownOptions: {
      onLog: (level, log, handle) => {
        const isOfServers = log.code === "MODULE_LEVEL_DIRECTIVE"; // "use client" in libraries: here all is the client
        if (!isOfServers) handle(level, log);
      },
    },
  },
};
