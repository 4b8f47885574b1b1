import express, { type Request, type Response } from "express";

/** Reads the body of a request, whatever its media type, into `request.body`. @throws what `requestFault` tells the client */
export type ReadBody = (request: Request, response: Response) => Promise<void>;

/** @param limit in bytes, of the body without its content encoding */
export function readingBody(limit: number): ReadBody {
  const read = express.raw({ type: () => true, limit });
  return (request, response) =>
    new Promise((resolve, reject) => {
      read(request, response, (error?: unknown) => (error ? reject(error) : resolve()));
    });
}
