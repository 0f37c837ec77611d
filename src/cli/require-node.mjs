// The first step of every command: one line instead of a syntax error where Node is too old. Plain JavaScript, so that an old Node can read it.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Node ${process.versions.node} is too old; install Node 22.18 or newer, or run npm ci on a system that the pinned Node packages cover`,
  );
  process.exit(1);
}
