import { addons } from 'storybook/preview-api';
import { ASK, CODES } from './message.ts';
import { currentStory } from './story.tsx';

/** Answers the panel; what writes the code is loaded when it first asks. */
export function answerPanel(): void {
  const channel = addons.getChannel();
  channel.on(ASK, async () => {
    const story = currentStory();
    if (!story) return;
    const { codesOf } = await import('./codes.tsx');
    channel.emit(CODES, await codesOf(story));
  });
}
