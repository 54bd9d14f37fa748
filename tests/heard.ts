/** A node of the accessibility tree, as Chromium tells of it. */
export interface AxNode {
  nodeId: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  childIds?: string[];
  properties?: { name: string; value: { value: unknown } }[];
}

const QUIET = new Set(['none', 'generic', 'StaticText', 'InlineTextBox', 'RootWebArea', 'ignored']);

/** What a screen reader meets from the first of this role on, in its order: role, name, and what it says of a state. */
export async function heard(role: string): Promise<string[]> {
  const { cdp } = await import('vitest/browser');
  const { send } = cdp() as { send: (method: string, params?: object) => Promise<unknown> };
  const { frameTree } = (await send('Page.getFrameTree')) as {
    frameTree: { childFrames: { frame: { id: string } }[] };
  };
  const frameId = frameTree.childFrames[0]!.frame.id;
  const { nodes } = (await send('Accessibility.getFullAXTree', { frameId })) as { nodes: AxNode[] };
  return heardFrom(
    nodes.find((node) => node.role?.value === role)!,
    nodes,
  );
}

/** The same from a node on, of all that there are. */
export function heardFrom(start: AxNode, nodes: readonly AxNode[], states = ['disabled', 'modal']): string[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const walk = (node: AxNode): string[] => {
    const own = node.role?.value ?? 'none';
    const children = (node.childIds ?? []).flatMap((id) => (byId.has(id) ? walk(byId.get(id)!) : []));
    if (node.ignored || (QUIET.has(own) && own !== 'StaticText')) return children;
    if (own === 'InlineTextBox') return [];
    if (own === 'StaticText') return [node.name?.value ?? ''];
    const state = states.filter((name) => node.properties?.some((one) => one.name === name && one.value.value));
    return [[own, node.name?.value, ...state].filter(Boolean).join(' | '), ...children];
  };
  return walk(start);
}
