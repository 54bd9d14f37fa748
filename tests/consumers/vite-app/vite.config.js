/**
 * An app with no plug-in for styled-components: the kit must not need one. As @vitejs/plugin-react does, it lets pass
 * what rolldown says of every `'use client'`; any other warning is an error of the test.
 */
export default {
  build: {
    chunkSizeWarningLimit: 5000,
    rolldownOptions: {
      input: ['index.html', 'sheet.html', 'linked.html'],
      onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning),
    },
  },
};
