import { runHeed } from '../bootstrap/heed.mjs';

/** `npm run heed -- …`: the command line. */
export const command = (argv) => runHeed(argv);
