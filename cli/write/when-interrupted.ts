const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

const tasks: (() => void)[] = [];
let isListening = false;

/** Has something cleaned up if the process is interrupted (Ctrl+C), the latest first; gives the way to call that off. */
export function whenInterrupted(task: () => void): () => void {
  if (!isListening) {
    isListening = true;
    for (const [signal, code] of Object.entries(SIGNALS)) {
      process.once(signal, () => {
        for (const waiting of [...tasks].reverse()) waiting();
        process.exit(code);
      });
    }
  }
  tasks.push(task);
  return () => { tasks.splice(tasks.indexOf(task), 1); };
}
