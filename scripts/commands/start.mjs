import { runHeed } from '../bootstrap/heed.mjs';

/** `npm start`: everything on one port, until asked to end. */
export const command = (argv) => runHeed(['start', ...argv]);
