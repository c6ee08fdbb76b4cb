// The way in for `npm start`, `npm test`, `npm run bench` and `npm run heed`. Runs on the machine's own Node.js, whichever that is:
// nothing here is newer than Node.js 14 until the version has been looked at. The rest runs on the Node.js that Heed brings along.
const OLDEST_MAJOR = 20;

if (Number(process.versions.node.split('.')[0]) < OLDEST_MAJOR) {
  console.error(
    `Heed needs Node.js ${OLDEST_MAJOR} or newer to start; this is ${process.versions.node}.\n` +
      'Install the current release from https://nodejs.org (or with nvm, fnm or your package manager) and run the command again.',
  );
  process.exitCode = 2;
} else {
  import('./bootstrap/run-command.mjs').then(({ runCommand }) =>
    runCommand(process.argv.slice(2)).then((code) => {
      process.exitCode = code;
    }),
  );
}
