import "reflect-metadata";
import { createPrivateKey, webcrypto } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import * as x509 from "@peculiar/x509";

/** A certificate for 127.0.0.1 that has signed itself, and its key, as files and as text. */
export interface TestCertificate {
  certificateFile: string;
  keyFile: string;
  certificate: string;
}

const ALGORITHM = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" };

export async function writeCertificate(directory: string): Promise<TestCertificate> {
  const keys = (await webcrypto.subtle.generateKey(ALGORITHM, true, ["sign", "verify"])) as webcrypto.CryptoKeyPair;
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    name: "CN=127.0.0.1",
    keys,
    signingAlgorithm: ALGORITHM,
    extensions: [new x509.SubjectAlternativeNameExtension([{ type: "ip", value: "127.0.0.1" }])],
  });
  const pkcs8 = Buffer.from(await webcrypto.subtle.exportKey("pkcs8", keys.privateKey));
  const key = createPrivateKey({ key: pkcs8, format: "der", type: "pkcs8" }).export({ format: "pem", type: "pkcs8" });
  const files = { certificateFile: join(directory, "certificate.pem"), keyFile: join(directory, "key.pem") };
  writeFileSync(files.certificateFile, certificate.toString("pem"));
  writeFileSync(files.keyFile, key);
  return { ...files, certificate: certificate.toString("pem") };
}
