import { createServer, type RequestListener, type Server } from 'node:http';

/** How large the head of a request may be (its address included), and how long its parts may take, in milliseconds. */
const limits = {
  maxHeaderSize: 16_384,
  headersTimeout: 20_000,
  /** Long enough for a file of 20 MB over a slow line. */
  requestTimeout: 300_000,
  keepAliveTimeout: 5000,
  connectionsCheckingInterval: 10_000,
  insecureHTTPParser: false,
} as const;

/** How long requests that are under way may take when the server stops. */
const longestGoodbye = 10_000;

/** A server that waits for nobody for ever. It does not listen yet. */
export function makeServer(app: RequestListener): Server {
  return createServer(limits, app);
}

/** Takes no new connections, lets what is under way finish for a while, and then ends what is left. */
export function stopServer(server: Server, within = longestGoodbye): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(() => server.closeAllConnections(), within);
    // Who has been answered would hold the line for a next request.
    const soon = setInterval(() => server.closeIdleConnections(), 100);
    server.close(() => {
      clearTimeout(late);
      clearInterval(soon);
      resolve();
    });
  });
}
