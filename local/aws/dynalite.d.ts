declare module 'dynalite' {
  import type { Server } from 'node:http';

  /** A server that keeps tables in LevelDB at `path`, or in memory. */
  function dynalite(options?: {
    path?: string;
    createTableMs?: number;
    deleteTableMs?: number;
    updateTableMs?: number;
  }): Server;
  export = dynalite;
}
