import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { buildSchema, execute, type GraphQLSchema, parse, subscribe } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';

const schema: GraphQLSchema = buildSchema(`
  type Query { whoami: String! }
  type Subscription { count(after: Int!): Int! }
`);

/** A small GraphQL server for tests: tokens in `accepted` are good, all others are rejected. */
export interface FakeServer {
  readonly url: string;
  readonly accepted: Set<string>;
  /** The cursors with which `count` was subscribed to, in order. */
  readonly cursors: number[];
  /** The languages that sockets asked for, in order. */
  readonly locales: unknown[];
  /** Closes every socket with this code. */
  drop(code: number): void;
  close(): Promise<void>;
}

/** Starts the server; the same port again stands for a restart. */
export async function startFakeServer(port = 0): Promise<FakeServer> {
  const accepted = new Set(['good']);
  const cursors: number[] = [];
  const locales: unknown[] = [];
  const roots = {
    whoami: () => 'visitor',
    async *count({ after }: { after: number }) {
      cursors.push(after);
      yield { count: after + 1 };
      await new Promise(() => {});
    },
  };
  const http = serveHttp(roots, accepted);
  const sockets = serveSockets(http, roots, accepted, locales);
  await listen(http, port);
  return {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}/graphql`,
    accepted,
    cursors,
    locales,
    drop: code => sockets.clients.forEach(socket => socket.close(code)),
    async close() {
      sockets.clients.forEach(socket => socket.terminate());
      http.closeAllConnections();
      await new Promise(resolve => http.close(resolve));
    },
  };
}

function serveHttp(rootValue: unknown, accepted: Set<string>): Server {
  const answer = (body: string, token: string) =>
    accepted.has(token)
      ? execute({
          schema,
          document: parse((JSON.parse(body) as { query: string }).query),
          rootValue,
        })
      : { errors: [{ message: 'no', extensions: { code: 'UNAUTHENTICATED' } }] };
  return createServer((request, response) => {
    const token = request.headers.authorization?.replace('Bearer ', '') ?? '';
    const respond = async (): Promise<void> => {
      const result = await answer(await text(request), token);
      response.setHeader('content-type', 'application/json').end(JSON.stringify(result));
    };
    void respond();
  });
}

function serveSockets(
  server: Server,
  subscription: Record<string, {}>,
  accepted: Set<string>,
  locales: unknown[],
) {
  const sockets = new WebSocketServer({ server });
  useServer(
    {
      schema,
      execute,
      subscribe,
      roots: { subscription },
      onConnect: ({ connectionParams, extra }) => {
        locales.push(connectionParams?.['locale']);
        if (accepted.has(String(connectionParams?.['token']))) return true;
        extra.socket.close(4401, 'Unauthorized');
        return undefined;
      },
    },
    sockets,
  );
  return sockets;
}

const listen = (http: Server, port: number) =>
  new Promise<void>(resolve => http.listen(port, '127.0.0.1', resolve));
