// Refuses a Node that is too old with one line, not a syntax error, as the first step of commands.
// Plain JavaScript, so that an old Node can run it.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Node ${process.versions.node} is too old; install Node 22.18 or newer, or run npm ci on a system that the pinned Node packages cover`,
  );
  process.exit(1);
}
