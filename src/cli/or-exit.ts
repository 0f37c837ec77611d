// A step that may fail on what somebody set or wrote → its result, or one line on the terminal and an exit; no stack trace.

/** Runs `read`; when it throws, prints the message alone and ends the process with 1. */
export const orExit = <T>(read: () => T): T => {
  try {
    return read();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
};
