import type { Dialect } from "./dialect.js";
import { generic } from "./generic.js";

/** Rippling, whose administrators tick what the service provider can do. */
export const rippling: Dialect = {
  tolerances: {
    ...generic.tolerances,
    "whole-list": { quirks: ["RIP-1"], need: "without its tick at pagination everything is expected in one page" },
  },
};
