const cli = require('./.config/webpack/cli');
const pane = require('./.config/webpack/pane');

module.exports = (env) => [cli(env), pane(env)];
