import { acrossDocument, type AcrossFinding, type ReportRenderer } from '../../report/index';
import type { Language } from '../../i18n/message';

const indented = (json: string, by: string): string => json.replace(/^/gm, by);

/**
 * Writes the JSON document of many files piece by piece, so that it is never held as a whole. The bytes are those of
 * `JSON.stringify(document, null, 2)`.
 */
export class JsonStream {
  #files = 0;

  constructor(
    private readonly out: (text: string) => void,
    private readonly renderer: ReportRenderer,
    asOf: string,
  ) {
    out(`{\n  "plan": ${JSON.stringify(renderer.plan.id)},\n  "asOf": ${JSON.stringify(asOf)},\n  "files": [`);
  }

  /** @param json a file's document, written with an indent of two. */
  file(json: string): void {
    this.out(`${this.#files++ > 0 ? ',' : ''}\n${indented(json, '    ')}`);
  }

  end(across: readonly AcrossFinding[], language: Language): void {
    const findings = across.map((finding) => acrossDocument(finding, this.renderer, language));
    const list = indented(JSON.stringify(findings, null, 2), '  ').trimStart();
    this.out(`${this.#files > 0 ? '\n  ' : ''}],\n  "across": ${list}\n}\n`);
  }
}
