import { say } from '../bootstrap/say.mjs';

/** Less than this share of a folder's mutants found, and the command fails. */
const LEAST_PERCENT = 85;

/**
 * `npm run mutate`: how much of `packages/domain` its tests hold. Names of files or folders below `packages/domain/src` leave out the rest:
 * `npm run mutate decision statement/coverage.ts`. What survived and why it may: docs/mutation.md.
 */
export async function command(argv) {
  const { instrument } = await import('../mutation/instrument.mjs');
  const { runMutants } = await import('../mutation/run.mjs');
  const { byFolder, scoreOf, writeSurvivors } = await import('../mutation/report.mjs');
  const changed = await instrument(argv);
  const { mutants } = changed;
  const tell = (file, statuses) => {
    say(
      `${file}: ${
        scoreOf(
          mutants.filter((one) => one.file === file),
          statuses,
        ).words
      }`,
    );
    writeSurvivors(
      mutants.filter(({ id }) => statuses.has(id)),
      statuses,
    );
  };
  const statuses = await runMutants(changed, tell);
  const folders = [...byFolder(mutants)].map(([folder, list]) => ({ folder, ...scoreOf(list, statuses) }));
  for (const { folder, words } of folders) say(`${folder}: ${words}`);
  say(`Together ${scoreOf(mutants, statuses).words}. Survivors: ${writeSurvivors(mutants, statuses)}`);
  return folders.every(({ share }) => share >= LEAST_PERCENT) ? 0 : 1;
}
