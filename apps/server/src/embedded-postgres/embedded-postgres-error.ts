import { OpenAppError } from '../serve/open-app-error.ts';

/** Thrown when the embedded database cannot run. The message says what to do. */
export class EmbeddedPostgresError extends OpenAppError {}
