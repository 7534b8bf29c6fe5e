// Lets Node run the project's own TypeScript as it stands (`node --import ./tools/ts-resolve.mjs file.ts`): Node strips
// the types itself, and this hook finds `./claim` in `./claim.ts`, as the app's bundler does.
import { registerHooks } from 'node:module';

registerHooks({
  resolve(specifier, context, next) {
    const ours = !context.parentURL?.includes('/node_modules/');
    const bare = specifier.startsWith('.') && !/\.[a-z]+$/.test(specifier);
    return next(ours && bare ? `${specifier}.ts` : specifier, context);
  },
});
