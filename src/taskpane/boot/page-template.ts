import { pageHtml, type OfficeSource } from './page';

interface Parameters {
  readonly compilation: {
    readonly entrypoints: ReadonlyMap<string, { readonly getFiles: () => readonly string[] }>;
  };
  readonly htmlWebpackPlugin: { readonly options: { readonly office: OfficeSource } };
}

/** The page as the build asks for it (html-webpack-plugin's form of a template). */
export default function pageTemplate({ compilation, htmlWebpackPlugin }: Parameters): string {
  const scriptsOf = (entry: string) =>
    (compilation.entrypoints.get(entry)?.getFiles() ?? []).filter((file) => file.endsWith('.js'));
  return pageHtml(htmlWebpackPlugin.options.office, { gate: scriptsOf('gate'), pane: scriptsOf('pane') });
}
