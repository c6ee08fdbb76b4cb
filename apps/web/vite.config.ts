import { vitePlugin as remix } from '@remix-run/dev';
import { defineConfig } from 'vite';

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true;
  }
}

/** Every v3 flag is on, so that the step to React Router stays mechanical. */
export default defineConfig({
  plugins: [
    remix({
      ignoredRouteFiles: ['**/*'],
      future: {
        v3_fetcherPersist: true,
        v3_relativeSplatPath: true,
        v3_throwAbortReason: true,
        v3_singleFetch: true,
        v3_lazyRouteDiscovery: true,
        v3_routeConfig: true,
      },
    }),
  ],
  // A package of a package of ours: it is not found from where the built pages lie.
  ssr: { noExternal: ['uqr'] },
  build: { assetsInlineLimit: 0, cssMinify: 'esbuild' },
});
