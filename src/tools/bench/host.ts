import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A host on loopback that holds its files in memory; queries are passed over, so that one file has many addresses. */
export interface Host {
  origin: string;
  put(path: string, text: string): void;
  stop(): Promise<void>;
}

/** Starts a host. Pages are isolated (so that their clocks tell microseconds) and nothing is kept in any cache. */
export async function startHost(): Promise<Host> {
  const files = new Map<string, string>();
  const server = createServer((request, response) => {
    const path = (request.url ?? "/").split("?")[0] ?? "/";
    const text = files.get(path);
    if (text === undefined) return void response.writeHead(404).end();
    const type = path.endsWith(".js") ? "text/javascript" : path.endsWith(".json") ? "application/json" : "text/html";
    response.writeHead(200, { "content-type": `${type}; charset=utf-8`, "cache-control": "no-store", "cross-origin-opener-policy": "same-origin", "cross-origin-embedder-policy": "require-corp" });
    response.end(text);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    put: (path, text) => void files.set(path, text),
    stop: () => new Promise((stopped) => {
      server.closeAllConnections();
      server.close(() => stopped());
    }),
  };
}
