import { type Client, documents } from "../../schema/client/index.js";
import type { Requester } from "../../schema/client/requester.js";

type Name = keyof typeof documents;

/** The client of one request to the facade: its methods are made when they are called, as a request calls few of them. */
export const facadeClient = (request: Requester): Client =>
  new Proxy({} as Client, {
    get: (_client, name: string) =>
      Object.hasOwn(documents, name) ? (variables?: object) => request(documents[name as Name], variables) : undefined,
  });
