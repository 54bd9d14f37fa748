/** The mode is the file that the page starts. */
export default ({ mode }) => ({
  define: {
    __VUE_OPTIONS_API__: true,
    __VUE_PROD_DEVTOOLS__: false,
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: false,
  },
  resolve: { alias: { vue: 'vue/dist/vue.esm-bundler.js' } },
  plugins: [svelte(mode)],
});

function svelte(mode) {
  // Only an app of it has its compiler.
  const compiler = mode === 'svelte.js' ? 'svelte/compiler' : undefined;
  return {
    name: 'svelte',
    async transform(code, filename) {
      if (!filename.endsWith('.svelte')) return undefined;
      const { compile } = await import(compiler);
      return compile(code, { filename, generate: 'client' }).js;
    },
  };
}
