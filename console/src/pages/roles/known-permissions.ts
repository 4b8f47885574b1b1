import { useEffect, useState } from "react";
import type { CombinedError } from "urql";
import { readPages } from "../../api/read-pages.ts";
import { PermissionNamesDocument } from "../../generated.ts";

/** All that the tenant's roles permit, and why that cannot be said; nothing until it is known. */
export function useKnownPermissions(): { known: readonly string[]; error?: CombinedError } {
  const [result, setResult] = useState<{ known: readonly string[]; error?: CombinedError }>({ known: [] });
  useEffect(() => {
    let isLeft = false;
    const read = async () => {
      const known = new Set<string>();
      for await (const roles of readPages(PermissionNamesDocument, {}, (data) => data.roles)) {
        if (isLeft) return;
        for (const permission of roles.flatMap(({ permissions }) => permissions)) known.add(permission);
      }
      setResult({ known: [...known] });
    };
    read().catch((error) => setResult({ known: [], error }));
    return () => {
      isLeft = true;
    };
  }, []);
  return result;
}
