import { FileError } from '../file-error';
import { decodeXml } from '../xml/decode';
import { crc32 } from './crc32';
import { deflateAlike, type DeflateRaw } from './deflate';
import { compressedBytes, readDirectory, type ZipEntry } from './directory';
import { inflateBounded, type InflateRaw } from './inflate';
import { BOMB_RATIO, BOMB_SIZE, MAX_RATIO, ZIP_LIMITS, type ZipLimits } from './limits';
import { sealOf, writeZip, type ZipWrite } from './write';

export interface ZipOptions {
  readonly limits?: Partial<ZipLimits>;
  /** A faster inflate where the host has one; the bounded one of ours otherwise. */
  readonly inflate?: InflateRaw;
  /** A faster deflate where the host has one. */
  readonly deflate?: DeflateRaw;
}

const encoder = new TextEncoder();

/**
 * The parts of a zip package. Names are looked up without regard to case, as part names are. Parts that are not set anew are saved as
 * the compressed bytes that were read.
 */
export class ZipPackage {
  private readonly changed = new Map<string, Uint8Array | null>();
  private readonly stored = new Map<string, string>();
  private budget: number;

  private constructor(
    private readonly source: Uint8Array,
    private readonly entries: Map<string, ZipEntry>,
    private readonly limits: ZipLimits,
    private readonly inflate: InflateRaw,
    private readonly deflate: DeflateRaw,
  ) {
    this.budget = limits.maxTotal;
    for (const name of entries.keys()) this.stored.set(name.toLowerCase(), name);
  }

  /**
   * Reads the directory of a package; nothing is inflated yet.
   * @throws FileError `damaged`, `too-large`, `suspicious-archive`, `unsupported-zip`, `password-protected`.
   */
  static open(bytes: Uint8Array, options: ZipOptions = {}): ZipPackage {
    const limits = { ...ZIP_LIMITS, ...options.limits };
    if (bytes.length > limits.maxFile) throw new FileError('too-large', `${bytes.length} bytes`);
    const entries = readDirectory(bytes, limits);
    for (const [name, entry] of entries) checkSizes(name, entry);
    const { inflate = inflateBounded, deflate = deflateAlike } = options;
    return new ZipPackage(bytes, entries, limits, inflate, deflate);
  }

  /** Part names as stored, those set anew last. */
  names(): string[] {
    const kept = [...this.entries.keys()].filter((name) => this.changed.get(name) !== null);
    const added = [...this.changed].flatMap(([name, content]) =>
      content !== null && !this.entries.has(name) ? [name] : [],
    );
    return [...kept, ...added];
  }

  /** The stored spelling of a part name; the name itself when there is no such part. */
  spelling(name: string): string {
    return this.stored.get(name.toLowerCase()) ?? name;
  }

  has(name: string): boolean {
    const key = this.spelling(name);
    return this.changed.has(key) ? this.changed.get(key) !== null : this.entries.has(key);
  }

  /** Content of a part. @throws FileError when it is missing, damaged, or over the limits. */
  bytes(name: string): Uint8Array {
    const key = this.spelling(name);
    const changed = this.changed.get(key);
    if (changed) return changed;
    const entry = this.entries.get(key);
    if (!entry || changed === null) throw new FileError('damaged', `${name} is missing`);
    if (entry.size > this.limits.maxPart) throw new FileError('too-large', name);
    this.budget -= entry.size;
    if (this.budget < 0) throw new FileError('too-large', 'all parts together');
    const packed = compressedBytes(this.source, entry);
    const content = entry.method === 0 ? packed : this.unpack(key, packed, entry.size);
    if (content.length !== entry.size)
      throw new FileError('suspicious-archive', `${key}: length differs from the directory`);
    if (crc32(content) !== entry.crc) throw new FileError('damaged', `${key}: checksum`);
    return content;
  }

  private unpack(name: string, packed: Uint8Array, size: number): Uint8Array {
    try {
      return this.inflate(packed, size);
    } catch (error) {
      if (error instanceof FileError) throw error;
      throw new FileError('damaged', `${name} does not unpack`);
    }
  }

  /** Content of an XML part as text, whatever its encoding. */
  text(name: string): string {
    return decodeXml(this.bytes(name));
  }

  set(name: string, content: string | Uint8Array): void {
    const key = this.spelling(name);
    this.stored.set(key.toLowerCase(), key);
    this.changed.set(key, typeof content === 'string' ? encoder.encode(content) : content);
  }

  remove(name: string): void {
    const key = this.spelling(name);
    this.stored.delete(key.toLowerCase());
    if (this.entries.has(key)) this.changed.set(key, null);
    else this.changed.delete(key);
  }

  /** The package as bytes: untouched parts byte-identical, changed ones deflated anew. */
  save(): Uint8Array {
    return writeZip(
      this.names().map((name): ZipWrite => {
        const content = this.changed.get(name);
        const entry = this.entries.get(name);
        if (content)
          return {
            name: entry?.storedName ?? encoder.encode(name),
            seal: sealOf(content),
            packed: this.deflate(content),
          };
        if (!entry) throw new FileError('damaged', name);
        return { name: entry.storedName, entry, packed: compressedBytes(this.source, entry) };
      }),
    );
  }
}

function checkSizes(name: string, entry: ZipEntry): void {
  const ratio = entry.size / Math.max(1, entry.compressedSize);
  const isImpossible =
    entry.method === 8 ? entry.size > MAX_RATIO * entry.compressedSize + 64 : entry.size !== entry.compressedSize;
  if (isImpossible || (entry.size > BOMB_SIZE && ratio > BOMB_RATIO)) {
    throw new FileError('suspicious-archive', `${name}: ${entry.compressedSize} bytes would unpack to ${entry.size}`);
  }
}
