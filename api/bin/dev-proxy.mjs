import { createServer, request } from 'node:http';

/** Serves `/agent` and `/admin` from their dev servers and everything else from the api, sockets too. */
export function startProxy({ host, port, ports }) {
  const target = incoming => {
    const [, first] = incoming.url.split(/[/?]/);
    const to = ports[first] && first !== 'api' ? ports[first] : ports.api;
    return {
      host,
      port: to,
      path: incoming.url,
      method: incoming.method,
      headers: incoming.headers,
    };
  };

  const server = createServer((incoming, answer) => {
    const onward = request(target(incoming), reply => {
      answer.writeHead(reply.statusCode, reply.headers);
      reply.pipe(answer);
    });
    onward.on('error', () => explain(answer));
    incoming.pipe(onward);
  });

  server.on('upgrade', (incoming, socket, head) => {
    const onward = request(target(incoming));
    onward.on('upgrade', (reply, other, otherHead) => {
      socket.write(describeUpgrade(reply));
      socket.write(otherHead);
      other.write(head);
      other.pipe(socket).pipe(other);
      other.on('error', () => socket.destroy());
      socket.on('error', () => other.destroy());
    });
    onward.on('response', () => socket.destroy());
    onward.on('error', () => socket.destroy());
    onward.end();
  });
  server.listen(port, host);
}

function explain(answer) {
  if (answer.headersSent) return void answer.destroy();
  answer.writeHead(503, { 'content-type': 'text/html; charset=utf-8', refresh: '1' });
  answer.end('This part is still starting; the page tries again by itself.');
}

function describeUpgrade({ rawHeaders }) {
  const lines = ['HTTP/1.1 101 Switching Protocols'];
  for (let at = 0; at < rawHeaders.length; at += 2)
    lines.push(`${rawHeaders[at]}: ${rawHeaders[at + 1]}`);
  return `${lines.join('\r\n')}\r\n\r\n`;
}
