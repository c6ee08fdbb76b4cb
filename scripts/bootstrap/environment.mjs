import { delimiter } from 'node:path';
import { BIN } from './paths.mjs';

/** npm hands its whole configuration to what it starts; only how to reach the network may pass on to pnpm. */
const KEPT = /^npm_config_(registry|cafile|ca|strict_ssl|proxy|https_proxy|noproxy|userconfig|cache)$/i;

/** Returns the environment for whatever is started: the pinned Node.js first, nothing that asks a question or phones home. */
export function childEnvironment(extra = {}) {
  const kept = Object.entries(process.env).filter(([name]) => !/^npm_config_/i.test(name) || KEPT.test(name));
  return {
    ...Object.fromEntries(kept),
    PATH: `${BIN}${delimiter}${process.env.PATH ?? ''}`,
    TURBO_TELEMETRY_DISABLED: '1',
    DO_NOT_TRACK: '1',
    ...extra,
  };
}
