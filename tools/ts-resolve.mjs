// Lets Node run the project's own TypeScript as it stands (`node --import ./tools/ts-resolve.mjs file.ts`): Node strips
// the types itself, and this hook finds `./claim` in `./claim.ts`, as the app's bundler does. Naming the format spares Node
// to look for it in package.json and to parse each file twice.
import { registerHooks } from 'node:module';

registerHooks({
  resolve(specifier, context, next) {
    const ours = context.parentURL && !context.parentURL.includes('/node_modules/');
    const bare = /^\.\.?\//.test(specifier) && !/\.[a-z]+$/.test(specifier);
    if (!ours || !bare) return next(specifier, context);
    const { href } = new URL(`${specifier}.ts`, context.parentURL);
    return { url: href, format: 'module-typescript', shortCircuit: true };
  },
});
