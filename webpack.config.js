const cli = require('./.config/webpack/cli');
const pane = require('./.config/webpack/pane');
const workbench = require('./.config/webpack/workbench');

module.exports = (env) => [cli(env), workbench.server(), workbench.page(), pane(env)];
