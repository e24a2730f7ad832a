import { crc32 } from '../zip/crc32';
import type { ZipPackage } from '../zip/zip-package';
import { decodePart, encodePart, type PartText } from './part-text';
import { applySplices, inverseSplices, type Splice } from './splice';
import type { UndoLog } from './undo-log';

interface OpenPart extends PartText {
  readonly was: number;
  /** Inverse splices, last step first. */
  readonly undo: readonly (readonly Splice[])[];
}

/** Changes to the XML parts of a package, each remembered so that it can be taken back exactly. */
export class PackageEdit {
  private readonly open = new Map<string, OpenPart>();
  private readonly created = new Map<string, string>();
  private readonly putOffs = new Map<string, () => void>();

  constructor(readonly zip: ZipPackage) {}

  has(name: string): boolean {
    return this.created.has(name) || this.zip.has(name);
  }

  text(name: string): string {
    this.settle(name);
    return this.created.get(name) ?? this.part(name).text;
  }

  private part(name: string): OpenPart {
    const key = this.zip.spelling(name);
    const known = this.open.get(key);
    if (known) return known;
    const bytes = this.zip.bytes(key);
    const part: OpenPart = { ...decodePart(bytes), was: crc32(bytes), undo: [] };
    this.open.set(key, part);
    return part;
  }

  /** Changes a part; the offsets refer to its present text. */
  splice(name: string, splices: readonly Splice[]): void {
    if (splices.length === 0) return;
    this.settle(name);
    const created = this.created.get(name);
    if (created !== undefined) {
      this.created.set(name, applySplices(created, splices));
      return;
    }
    const part = this.part(name);
    this.open.set(this.zip.spelling(name), {
      ...part,
      text: applySplices(part.text, splices),
      undo: [inverseSplices(part.text, splices), ...part.undo],
    });
  }

  /** Puts the changes of a part off until it is looked at or changed again, or all changes go into the package: many can then be made at once. */
  putOff(name: string, change: () => void): void {
    this.putOffs.set(this.zip.spelling(name), change);
  }

  private settle(name: string): void {
    const key = this.zip.spelling(name);
    const change = this.putOffs.get(key);
    if (!change) return;
    this.putOffs.delete(key);
    change();
  }

  /** Adds a part (UTF-8). The name must be free. */
  create(name: string, text: string): void {
    this.created.set(name, text);
  }

  remove(name: string): void {
    this.putOffs.delete(this.zip.spelling(name));
    this.open.delete(this.zip.spelling(name));
    this.created.delete(name);
    this.zip.remove(name);
  }

  /** A part name from a pattern such as `xl/worksheets/sheet#.xml` that no part has yet. */
  freeName(pattern: string): string {
    for (let number = 1; ; number++) {
      const name = pattern.replace('#', String(number));
      if (!this.has(name)) return name;
    }
  }

  /**
   * Puts all changes into the package.
   * @returns how to take them back.
   */
  commit(): UndoLog {
    for (const name of [...this.putOffs.keys()]) this.settle(name);
    const parts: UndoLog['parts'] = [];
    // By name: the log must not hang on which part was looked at first.
    const inOrder = [...this.open].sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [name, part] of inOrder) {
      if (part.undo.length === 0) continue;
      const bytes = encodePart(part);
      this.zip.set(name, bytes);
      const steps = part.undo.map((step) =>
        step.map(({ start, end, text }): [number, number, string] => [start, end - start, text]),
      );
      parts.push({ name, now: crc32(bytes), was: part.was, steps });
    }
    for (const [name, text] of this.created) this.zip.set(name, text);
    return { version: 1, created: [...this.created.keys()], parts };
  }
}
