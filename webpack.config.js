const fs = require('node:fs');
const cli = require('./.config/webpack/cli');
const pane = require('./.config/webpack/pane');

// The pane is built once its entry is there.
module.exports = (env) => [cli(env), ...(fs.existsSync('./src/taskpane/main.tsx') ? [pane(env)] : [])];
