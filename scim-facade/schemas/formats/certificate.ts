import { X509Certificate } from "node:crypto";
import type { TextFormat } from "./text-format.js";

/** `x509Certificates.value` (RFC 7643 section 4.1.2): no PEM, and nothing behind the certificate. */
export const certificate: TextFormat = {
  what: "one X.509 certificate in DER, as base64",
  matches: (text) => isCertificate(Buffer.from(text, "base64")),
};

function isCertificate(bytes: Buffer): boolean {
  try {
    return new X509Certificate(bytes).raw.equals(bytes);
  } catch {
    return false;
  }
}
