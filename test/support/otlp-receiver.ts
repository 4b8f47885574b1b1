import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A span as it has been sent, by OTLP as protobuf (opentelemetry/proto/trace/v1/trace.proto). */
export interface ReceivedSpan {
  traceId: string;
  spanId: string;
  parentSpanId: string;
  name: string;
  attributes: Record<string, string | number>;
  /** 2: error */
  status: number;
}

export interface OtlpReceiver {
  /** Of `/v1/traces`. */
  url: string;
  spans(): ReceivedSpan[];
  /** All bytes that have come, as text. */
  raw(): string;
  close(): Promise<void>;
}

/** Takes what an exporter sends to a collector. */
export async function startOtlpReceiver(): Promise<OtlpReceiver> {
  const bodies: Buffer[] = [];
  const http = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    if (request.url === "/v1/traces") bodies.push(Buffer.concat(chunks));
    response.setHeader("content-type", "application/x-protobuf");
    response.end();
  });
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}/v1/traces`,
    spans: () => bodies.flatMap(spansOf),
    raw: () => bodies.map((body) => body.toString("latin1")).join("\n"),
    close: async () => {
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
}

/** The fields of a message by their numbers: what has a length as bytes, all else as a number. */
type Message = Map<number, (Buffer | number)[]>;

const RESOURCE_SPANS = 1;
const SCOPE_SPANS = 2;
const SPANS = 2;

const spansOf = (body: Buffer): ReceivedSpan[] =>
  messages(decode(body), RESOURCE_SPANS)
    .flatMap((resource) => messages(resource, SCOPE_SPANS))
    .flatMap((scope) => messages(scope, SPANS))
    .map((span) => ({
      traceId: bytes(span, 1).toString("hex"),
      spanId: bytes(span, 2).toString("hex"),
      parentSpanId: bytes(span, 4).toString("hex"),
      name: bytes(span, 5).toString(),
      attributes: Object.fromEntries(messages(span, 9).map((one) => [bytes(one, 1).toString(), textOrInteger(one)])),
      status: Number(messages(span, 15)[0]?.get(3)?.[0] ?? 0),
    }));

/** A text, or an integer. */
function textOrInteger(attribute: Message): string | number {
  const [value] = messages(attribute, 2);
  const text = value?.get(1)?.[0];
  return Buffer.isBuffer(text) ? text.toString() : Number(value?.get(3)?.[0]);
}

const messages = (message: Message, field: number): Message[] =>
  (message.get(field) ?? []).map((one) => decode(one as Buffer));

const bytes = (message: Message, field: number): Buffer => (message.get(field)?.[0] as Buffer) ?? Buffer.alloc(0);

function decode(buffer: Buffer): Message {
  const message: Message = new Map();
  let at = 0;
  const varint = (): number => {
    for (let [value, factor] = [0, 1]; ; factor *= 128) {
      const byte = buffer[at++] ?? 0;
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
  };
  const taken = (length: number): Buffer => {
    at += length;
    return buffer.subarray(at - length, at);
  };
  while (at < buffer.length) {
    const tag = varint();
    const type = tag & 7;
    const value = type === 0 ? varint() : taken(type === 2 ? varint() : type === 1 ? 8 : 4);
    message.set(tag >>> 3, [...(message.get(tag >>> 3) ?? []), value]);
  }
  return message;
}
