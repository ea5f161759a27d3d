import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
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
  /** Closes every socket with this code. */
  drop(code: number): void;
  close(): Promise<void>;
}

/** Starts the server; the same port again stands for a restart. */
export async function startFakeServer(port = 0): Promise<FakeServer> {
  const accepted = new Set(['good']);
  const cursors: number[] = [];
  const isGood = (token: unknown) => accepted.has(String(token));
  const roots = {
    whoami: () => 'visitor',
    async *count({ after }: { after: number }) {
      cursors.push(after);
      yield { count: after + 1 };
      await new Promise(() => {});
    },
  };

  const http = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const token = request.headers.authorization?.replace('Bearer ', '');
    const { query } = JSON.parse(body) as { query: string };
    const rejected = { errors: [{ message: 'no', extensions: { code: 'UNAUTHENTICATED' } }] };
    const answer = isGood(token)
      ? await execute({ schema, document: parse(query), rootValue: roots })
      : rejected;
    response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
  });
  const sockets = new WebSocketServer({ server: http });
  useServer(
    {
      schema,
      execute,
      subscribe,
      roots: { subscription: roots },
      onConnect: ({ connectionParams, extra }) => {
        if (isGood(connectionParams?.['token'])) return true;
        extra.socket.close(4401, 'Unauthorized');
        return undefined;
      },
    },
    sockets,
  );
  await listen(http, port);

  return {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}/graphql`,
    accepted,
    cursors,
    drop: code => sockets.clients.forEach(socket => socket.close(code)),
    async close() {
      sockets.clients.forEach(socket => socket.terminate());
      http.closeAllConnections();
      await new Promise(resolve => http.close(resolve));
    },
  };
}

const listen = (http: Server, port: number) =>
  new Promise<void>(resolve => http.listen(port, '127.0.0.1', resolve));
