/** A bundle of what one line imports; React stays outside. */
export default {
  build: {
    lib: { entry: 'src/one.ts', formats: ['es'], fileName: 'one' },
    outDir: 'dist/one',
    minify: false,
    rolldownOptions: {
      external: /^react/,
      onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning),
    },
  },
};
