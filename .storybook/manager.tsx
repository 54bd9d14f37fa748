import { createElement } from 'react';
import { addons, types } from 'storybook/manager-api';
import { Panel, Title } from './embed/Panel.tsx';

addons.register('bayan/embed', () => {
  addons.add('bayan/embed/panel', {
    type: types.PANEL,
    title: Title,
    match: ({ viewMode }) => viewMode === 'story',
    render: ({ active }) => (active ? createElement(Panel) : null),
  });
});
