/**
 * Cuts Preact's one way of setting HTML from a string out of the build. Konteks never uses it; without it nobody, and no store's
 * reviewer, has to take that on trust.
 */
import { addViteConfig, defineWxtModule } from 'wxt/modules';

const ASSIGNMENT = /\w+\.innerHTML=\w+\.__html/;

export default defineWxtModule({
  name: 'no-html-strings',
  setup(wxt) {
    addViteConfig(wxt, () => ({
      plugins: [
        {
          name: 'no-html-strings',
          transform(code: string, id: string) {
            if (!id.endsWith('preact/dist/preact.mjs')) return undefined;
            if (!ASSIGNMENT.test(code)) throw new Error('Preact sets HTML in another way than modules/no-html-strings.ts knows.');
            return { code: code.replace(ASSIGNMENT, '0'), map: null };
          },
        },
      ],
    }));
  },
});
