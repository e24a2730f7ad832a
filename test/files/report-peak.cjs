// Loaded before the program under test: tells its peak memory when it ends.
process.on('exit', () => process.stderr.write(`\npeak ${process.resourceUsage().maxRSS} KiB\n`));
