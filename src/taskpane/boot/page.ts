import type { Wording } from '../../i18n/message';
import { bootMessages, OBSTACLES } from './messages';

/** Where office.js comes from: Microsoft's network, or beside the page. */
export type OfficeSource = 'cdn' | 'self';

const CDN = 'https://appsforoffice.microsoft.com';

const OFFICE_SCRIPT: Readonly<Record<OfficeSource, string>> = {
  cdn: `${CDN}/lib/1/hosted/office.js`,
  self: 'office/office.js',
};

/**
 * What the page may load and whom it may talk to. Styles are written into the page by Fluent's style engine, which needs
 * `unsafe-inline` for styles; code may never be inline.
 */
export const contentSecurityPolicy = (source: OfficeSource): string =>
  [
    "default-src 'none'",
    `script-src 'self'${source === 'cdn' ? ` ${CDN}` : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

const paragraph = ({ vi, en }: Wording): string =>
  `<p lang="vi">${escape(vi)}</p><p lang="en" class="english">${escape(en)}</p>`;

const { templates } = bootMessages;

const block = (id: string, content: string): string =>
  `<div id="boot-${id}" class="obstacle" role="alert">${content}</div>`;

const STYLE = `
html,body{margin:0;height:100%}body{overflow-y:scroll;font-family:"Segoe UI",Arial,sans-serif;font-size:14px}
#root{height:100%}#root:empty{display:none}body:has(#root:not(:empty)){overflow-y:hidden}#boot{padding:44px 20px 20px}#boot p{margin:0 0 8px}#boot .english{color:#616161;font-size:12px}.obstacle{display:none}
@media (prefers-color-scheme:dark){#boot{color:#fff;background:#292929;min-height:100%;box-sizing:border-box}#boot .english{color:#d6d6d6}}`;

/** Scripts of the page in the order of loading. */
interface PageScripts {
  /** Compiled to the oldest JavaScript. */
  readonly gate: readonly string[];
  readonly pane: readonly string[];
}

/**
 * The page of the task pane: plain texts that need no script, the gate, Microsoft's library by a plain tag (it finds its other files
 * by its own address, so it is never bundled or renamed), then the pane as a module, which old browsers pass over.
 */
export const pageHtml = (source: OfficeSource, { gate, pane }: PageScripts): string => `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta http-equiv="Content-Security-Policy" content="${escape(contentSecurityPolicy(source))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(templates.title.vi)}</title>
<style>${STYLE}
</style>
</head>
<body>
<div id="boot">
<div id="boot-waiting"><p lang="vi">${escape(templates.waiting.vi)}</p></div>
<noscript>${paragraph(templates['no-script'])}${paragraph(templates['no-script-next'])}</noscript>
${OBSTACLES.map((name) => block(name, paragraph(templates[name]) + paragraph(templates[`${name}-next`]))).join('\n')}
</div>
<div id="root"></div>
${gate.map((script) => `<script src="${script}"></script>`).join('\n')}
<script src="${OFFICE_SCRIPT[source]}"></script>
${pane.map((script) => `<script type="module" src="${script}"></script>`).join('\n')}
</body>
</html>
`;
