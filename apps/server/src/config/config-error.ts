/** Thrown when the environment is wrong. Its message lists every bad name and what to do, never a secret. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}
