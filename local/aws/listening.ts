/** Binds a server to loopback. */
import type { Server } from 'node:http';

/** @returns the port, also where 0 left the choice to the system. @throws the server's error, such as EADDRINUSE. */
export function listening(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
