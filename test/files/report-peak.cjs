const { readFileSync } = require('node:fs');

// On Linux `maxRSS` of a child begins at the peak of the process that started it, so the kernel's own figure for this program is asked first.
const ownPeakKib = () => {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))[1]);
  } catch {
    return process.resourceUsage().maxRSS;
  }
};

process.on('exit', () => process.stderr.write(`peak ${ownPeakKib()} KiB\n`));
