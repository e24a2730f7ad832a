/*
 * Runs before anything else, in every browser there is, Internet Explorer included: the build compiles this file alone to the oldest
 * JavaScript, so it imports nothing and uses no newer function. All texts stand in the page already; it only shows one of them.
 */

interface Gate {
  /** Shows one of the page's plain texts in place of everything else. */
  readonly show: (id: string) => void;
  /** The pane is there: nothing is shown from here on. */
  readonly open: () => void;
}

(function (page: Window & { thiduaGate?: Gate }) {
  /** Long enough for a slow line at the first start; office.js gives each of its own files 10 s. */
  const PATIENCE_MS = 30000;
  let isOver = false;

  function show(id: string): void {
    if (isOver) return;
    isOver = true;
    const waiting = document.getElementById('boot-waiting');
    const text = document.getElementById(id);
    if (waiting) waiting.style.display = 'none';
    if (text) text.style.display = 'block';
  }

  function open(): void {
    isOver = true;
    const boot = document.getElementById('boot');
    if (boot && boot.parentNode) boot.parentNode.removeChild(boot);
  }

  page.thiduaGate = { show: show, open: open };

  // The newest function that the pane's code uses.
  if (typeof (Array.prototype as { toReversed?: unknown }).toReversed !== 'function') {
    show('boot-old-browser');
    return;
  }
  page.addEventListener(
    'error',
    function (event) {
      const target = event.target as HTMLScriptElement | null;
      if (target && target.tagName === 'SCRIPT')
        show(/\/office\.js$/.test(target.src) ? 'boot-no-library' : 'boot-no-program');
    },
    true,
  );
  page.setTimeout(function () {
    show('boot-no-answer');
  }, PATIENCE_MS);
})(window);
