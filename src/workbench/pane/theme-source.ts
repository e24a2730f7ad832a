import type { OfficeTheme, ThemeName } from '../../taskpane/boot/theme';

/** A theme that the workbench changes while the pane is open. */
export class ThemeSource implements OfficeTheme {
  private readonly listeners = new Set<() => void>();

  constructor(private theme: ThemeName) {}

  readonly get = (): ThemeName => this.theme;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  set(theme: ThemeName): void {
    if (theme === this.theme) return;
    this.theme = theme;
    for (const listener of this.listeners) listener();
  }
}
