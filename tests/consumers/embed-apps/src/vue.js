import 'bayan-ui/embed';
import { createApp, reactive } from 'vue';
import { delegates, pictures, start } from './data.js';

const now = reactive({ ...start });
const actions = {
  more: () => now.value++,
  none: () => (now.value = NaN),
  speak: () => (now.lang = 'ar'),
  sort: () => now.order.reverse(),
  toggle: () => (now.shown = !now.shown),
};

const app = createApp({
  setup: () => ({ now, actions, delegates, pictures }),
  template: `
    <main :lang="now.lang">
      <button v-for="(act, name) in actions" :key="name" :id="name" @click="act">{{ name }}</button>
      <output>{{ now.heard }}</output>
      <template v-if="now.shown">
        <bayan-stats-badge :value="now.value" :label="delegates">no figure</bayan-stats-badge>
        <bayan-image-carousel
          v-for="at in now.order"
          :key="at"
          :id="'carousel-' + at"
          :images="pictures"
          thumbnails
          @bayan-index-change="now.heard = $event.detail.index"
        ></bayan-image-carousel>
      </template>
    </main>`,
});
app.config.compilerOptions.isCustomElement = (tag) => tag.startsWith('bayan-');
app.mount('#app');
