/** A zip archive of one file, as Lambda takes a function's code. */
import { crc32 } from 'node:zlib';

/** Stored as it is, without compression. */
export function zipOf(name: string, text: string): Buffer {
  const [path, data] = [Buffer.from(name), Buffer.from(text)];
  const described = Buffer.alloc(26);
  described.writeUInt16LE(20, 0);
  described.writeUInt32LE(crc32(data), 10);
  described.writeUInt32LE(data.length, 14);
  described.writeUInt32LE(data.length, 18);
  described.writeUInt16LE(path.length, 22);
  const file = Buffer.concat([Buffer.from('PK\x03\x04'), described, path, data]);
  const madeBy = Buffer.from([20, 0]);
  const entry = Buffer.concat([Buffer.from('PK\x01\x02'), madeBy, described, Buffer.alloc(14), path]);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(entry.length, 8);
  end.writeUInt32LE(file.length, 12);
  return Buffer.concat([file, entry, Buffer.from('PK\x05\x06'), end]);
}
